/**
 * Editions to HTML: views that say what a page shows, and templates that say how. Templates see views and nothing else.
 */
@NullMarked
package io.github.twincitydigest.site.render;

import org.jspecify.annotations.NullMarked;
