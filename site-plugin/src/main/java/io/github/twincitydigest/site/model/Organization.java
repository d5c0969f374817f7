package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A body, company or institution. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param name in full
 * @param shortName as it is called in passing, or null
 * @param place where it is, or null
 */
public record Organization(
        Location location,
        Slug id,
        LocalText name,
        @Key("short") @Nullable LocalText shortName,
        @Nullable Located<Slug> place)
        implements Identified {}
