package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Location;
import java.util.Map;

/**
 * A page of prose, such as one on the site itself. Immutable.
 *
 * @param id its slug, the name of its folder
 * @param meta what its file says
 * @param prose in every language that it is written in
 */
public record TextPage(Slug id, Meta meta, Map<Language, Prose> prose) implements Written {

    public TextPage {
        prose = Map.copyOf(prose);
    }

    /** What {@code page.yaml} says. */
    public record Meta(Location location, LocalText title, LocalText summary) implements Front {}
}
