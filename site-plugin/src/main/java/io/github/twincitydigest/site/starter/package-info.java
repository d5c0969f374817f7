/** Files for editors to begin with: a whole site, or one digest, topic, page or source. */
@NullMarked
package io.github.twincitydigest.site.starter;

import org.jspecify.annotations.NullMarked;
