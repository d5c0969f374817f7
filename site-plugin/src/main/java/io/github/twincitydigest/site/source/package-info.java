/**
 * The files of a site as text, and the vocabulary of everything that can be wrong with them:
 * {@link io.github.twincitydigest.site.source.Location}, {@link io.github.twincitydigest.site.source.Problem},
 * {@link io.github.twincitydigest.site.source.Problems}. Knows nothing of YAML, Markdown or digests.
 */
@NullMarked
package io.github.twincitydigest.site.source;

import org.jspecify.annotations.NullMarked;
