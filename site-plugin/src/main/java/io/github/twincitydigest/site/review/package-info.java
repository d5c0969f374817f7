/**
 * What editors review of the conversion to Traditional script: the conversions that depend on context, held against the
 * ledger of those that have been accepted, and where the regions differ.
 */
@NullMarked
package io.github.twincitydigest.site.review;

import org.jspecify.annotations.NullMarked;
