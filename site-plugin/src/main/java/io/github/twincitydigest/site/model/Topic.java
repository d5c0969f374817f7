package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier on one subject. Immutable.
 *
 * @param id its slug, the name of its folder
 * @param meta what its file says
 * @param prose in every language that it is written in
 */
public record Topic(Slug id, Meta meta, Map<Language, Prose> prose) implements Written {

    public Topic {
        prose = Map.copyOf(prose);
    }

    /**
     * What {@code topic.yaml} says.
     *
     * @param location where it is written
     * @param title what it is called
     * @param summary what it is
     * @param group the settings' group of topics that lists show it in, or null
     * @param order where it stands in lists, lower first, or null for last
     * @param related other topics
     * @param conversion how it is converted, where it needs a way of its own, or null
     */
    public record Meta(
            Location location,
            LocalText title,
            LocalText summary,
            @Nullable Located<Slug> group,
            @Nullable Integer order,
            List<Located<Slug>> related,
            @Nullable Conversion conversion)
            implements Front {}
}
