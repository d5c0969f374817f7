/** Puts a finished site where it is served from, whole or not at all. */
@NullMarked
package io.github.twincitydigest.site.publish;

import org.jspecify.annotations.NullMarked;
