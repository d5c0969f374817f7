/**
 * What must hold of the published site, as readers get it: of its files, told by a parser, and of its pages, told by a
 * browser to which they are served as GitHub Pages serves them.
 */
@NullMarked
package io.github.twincitydigest.digest;

import org.jspecify.annotations.NullMarked;
