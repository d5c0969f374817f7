/**
 * Texts that are no part of a site: files converted into Traditional script, and conversions explained.
 *
 * <p>Begin with {@link io.github.twincitydigest.site.text.FileConversion} and
 * {@link io.github.twincitydigest.site.text.Explainer}. What is wrong with a request is told by
 * {@link io.github.twincitydigest.site.text.Faults}, all of it at once. Knows nothing of sites: the terms of one come
 * through {@link io.github.twincitydigest.site.text.TermSource}.
 */
@NullMarked
package io.github.twincitydigest.site.text;

import org.jspecify.annotations.NullMarked;
