package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * What {@code page.yaml} says.
     *
     * @param location where it is written
     * @param title its title
     * @param summary one or two sentences on what it says
     * @param conversion how it is converted, where it needs a way of its own, or null
     */
    public record Meta(
            Location location,
            LocalText title,
            LocalText summary,
            @Nullable Conversion conversion) implements Front {}
}
