/** What an editor does from an empty folder to a published site, with Maven as it is. */
@NullMarked
package io.github.twincitydigest.site.journey;

import org.jspecify.annotations.NullMarked;
