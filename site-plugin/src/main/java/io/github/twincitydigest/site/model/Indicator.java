package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a series measure. Immutable.
 *
 * @param location where it is written
 * @param id the name that figures use
 * @param name what is measured, without time and place
 * @param note what to know of the series, or null
 */
public record Indicator(
        Location location,
        Slug id,
        LocalText name,
        @Nullable LocalText note) implements Identified {}
