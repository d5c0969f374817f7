/**
 * A static site generator for bilingual Chinese digests. {@link io.github.twincitydigest.site.SiteBuilder} is the whole
 * pipeline; the packages below are its stages.
 */
@NullMarked
package io.github.twincitydigest.site;

import org.jspecify.annotations.NullMarked;
