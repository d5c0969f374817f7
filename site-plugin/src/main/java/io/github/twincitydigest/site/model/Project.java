package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is planned, built or run: a line, a plant, a platform, a programme. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param name in full
 * @param shortName as it is called in passing, or null
 * @param aliases other names that texts use for it
 * @param kind one of the settings' kinds of projects
 * @param topics that it belongs to
 * @param places where it is
 * @param organizations who builds or runs it
 * @param about what it is, or null
 * @param states what it was like at which time, the oldest first
 * @param cite where it is told
 */
public record Project(
        Location location,
        Slug id,
        LocalText name,
        @Key("short") @Nullable LocalText shortName,
        List<LocalText> aliases,
        Located<Slug> kind,
        List<Located<Slug>> topics,
        List<Located<Slug>> places,
        List<Located<Slug>> organizations,
        @Nullable LocalText about,
        List<State> states,
        @NotEmpty List<Citation> cite)
        implements Named {

    /** How far a project has come. */
    public enum Stage {
        PLANNED,
        STARTED,
        IN_OPERATION,
        COMPLETED,
        STOPPED
    }

    /**
     * What a source says of a project at one time.
     *
     * @param location where it is written
     * @param asOf when, or null if the source does not tell
     * @param stage how far it had come
     * @param text what is said, or null if the stage says it all
     * @param cite where it is said
     */
    public record State(
            Location location,
            @Nullable PartialDate asOf,
            Stage stage,
            @Nullable LocalText text,
            @NotEmpty List<Citation> cite) {}
}
