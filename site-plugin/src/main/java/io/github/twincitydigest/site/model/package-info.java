/**
 * What a digest site consists of: sources and their segments, digests, topics, figures, events, meetings, the term
 * base. Immutable records that editors' YAML is bound to, and
 * {@link io.github.twincitydigest.site.model.SiteAssembler}, which makes sure that everything they refer to is there.
 */
@NullMarked
package io.github.twincitydigest.site.model;

import org.jspecify.annotations.NullMarked;
