/** The engine's own theme, and how a site's files stand over it. */
@NullMarked
package io.github.twincitydigest.site.theme;

import org.jspecify.annotations.NullMarked;
