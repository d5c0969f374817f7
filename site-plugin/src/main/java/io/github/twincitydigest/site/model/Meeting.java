package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a series. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param series that it belongs to
 * @param number in the series, from 1
 * @param date when it was held, or null if no source tells
 * @param place where, or null
 * @param venue the place or form in words, or null
 * @param title its name
 * @param theme what it was about, or null
 * @param results what came of it
 * @param topics that it belongs to
 * @param cite where it is told
 * @param note what else to know, or null
 */
public record Meeting(
        Location location,
        Slug id,
        Located<Slug> series,
        Integer number,
        @Nullable PartialDate date,
        @Nullable Located<Slug> place,
        @Nullable LocalText venue,
        LocalText title,
        @Nullable LocalText theme,
        List<Result> results,
        List<Located<Slug>> topics,
        @NotEmpty List<Citation> cite,
        @Nullable LocalText note)
        implements Identified {

    /** Something that a meeting decided or announced, and where that is told. */
    public record Result(LocalText text, @NotEmpty List<Citation> cite) {}
}
