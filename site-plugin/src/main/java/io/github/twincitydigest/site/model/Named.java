package io.github.twincitydigest.site.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something in the world that texts name: a place, an organization, a person, a project, a document. Wherever one of
 * its names stands in prose, readers are led to what is known of it, and script conversion leaves the name whole.
 */
public sealed interface Named extends Identified permits Place, Organization, Person, Project, Document {

    /** Its name in full. */
    LocalText name();

    /** What it is called in passing, or null if that is its full name. */
    @Nullable LocalText shortName();

    /** Other names that texts use for it. */
    List<LocalText> aliases();

    /** What it is called in lists. */
    default LocalText briefly() {
        LocalText brief = shortName();
        return brief == null ? name() : brief;
    }

    /** All its names, the full one first. */
    default Stream<LocalText> names() {
        return Stream.concat(Stream.concat(Stream.of(name()), Stream.ofNullable(shortName())), aliases().stream());
    }
}
