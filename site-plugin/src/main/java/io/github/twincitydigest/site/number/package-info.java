/**
 * Numbers as they stand in running text: in digits, in Chinese numerals, and in both at once, as in 3.5万. Knows nothing
 * of sites.
 */
@NullMarked
package io.github.twincitydigest.site.number;

import org.jspecify.annotations.NullMarked;
