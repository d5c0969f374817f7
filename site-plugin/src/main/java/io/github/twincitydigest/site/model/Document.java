package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that sources name: a plan, an agreement, a law. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param name its title
 * @param shortName as it is called in passing, or null
 * @param aliases other names that texts use for it
 * @param kind one of the settings' kinds of documents
 * @param date when it was issued, or null if no source tells
 * @param issuers the organizations that issued it
 * @param meetings that dealt with it
 * @param topics that it belongs to
 * @param about what it says, or null
 * @param cite where it is named
 */
public record Document(
        Location location,
        Slug id,
        @Key("title") LocalText name,
        @Key("short") @Nullable LocalText shortName,
        List<LocalText> aliases,
        Located<Slug> kind,
        @Nullable PartialDate date,
        List<Located<Slug>> issuers,
        List<Located<Slug>> meetings,
        List<Located<Slug>> topics,
        @Nullable LocalText about,
        @NotEmpty List<Citation> cite)
        implements Named {}
