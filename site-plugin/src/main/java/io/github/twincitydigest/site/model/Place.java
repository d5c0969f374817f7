package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param name in full
 * @param shortName as it is called in passing, or null
 * @param aliases other names that texts use for it
 * @param kind one of the settings' kinds of places, or null
 * @param within the place that it is a part of, or null
 * @param marks names under which templates colour it and everything within it; none for those of {@code within}
 * @param about what the sources tell of it, or null
 * @param cite where that is told
 */
public record Place(
        Location location,
        Slug id,
        LocalText name,
        @Key("short") @Nullable LocalText shortName,
        List<LocalText> aliases,
        @Nullable Located<Slug> kind,
        @Nullable Located<Slug> within,
        List<Slug> marks,
        @Nullable LocalText about,
        List<Citation> cite)
        implements Named {}
