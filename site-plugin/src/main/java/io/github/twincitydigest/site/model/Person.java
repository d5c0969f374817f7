package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a public or professional role. Immutable.
 *
 * @param location where it is written
 * @param id the person's id
 * @param name surname first in Chinese
 * @param kind one of the settings' kinds of people, or null
 * @param role as the sources state it, or null
 * @param cite where it is stated
 */
public record Person(
        Location location,
        Slug id,
        LocalText name,
        @Nullable Located<Slug> kind,
        @Nullable LocalText role,
        List<Citation> cite)
        implements Named {

    @Override
    public @Nullable LocalText shortName() {
        return null;
    }

    @Override
    public List<LocalText> aliases() {
        return List.of();
    }
}
