/**
 * Markdown into {@link io.github.twincitydigest.site.prose.Prose}. The blocks (paragraphs, lists, quotations, code) are
 * found by flexmark, with own block parsers for raw HTML and footnotes; tables, reference definitions and everything
 * within a line are read here, because flexmark's expressions overflow the stack or take minutes on hostile lines and
 * lose the places that problems must name. flexmark's types never leave this package.
 */
@NullMarked
package io.github.twincitydigest.site.parse.markdown;

import org.jspecify.annotations.NullMarked;
