/**
 * Typed reading of what editors write: YAML into records, with every value's place kept. Knows the two notations, not
 * what a site consists of.
 */
@NullMarked
package io.github.twincitydigest.site.parse;

import org.jspecify.annotations.NullMarked;
