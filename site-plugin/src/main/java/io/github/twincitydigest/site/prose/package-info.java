/**
 * Prose as immutable values: blocks of inlines, with citations as first-class parts. What Markdown becomes and what
 * templates are fed from; knows neither, so that script conversion works on text and walls instead of on markup.
 */
@NullMarked
package io.github.twincitydigest.site.prose;

import org.jspecify.annotations.NullMarked;
