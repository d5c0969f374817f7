package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of prose, such as one on the site itself. Immutable.
 *
 * @param id its slug, the name of its folder; for a page below others, with the names of theirs
 * @param meta what its file says
 * @param prose in every language that it is written in
 */
public record TextPage(Slug id, Meta meta, Map<Language, Prose> prose) implements Written {

    public TextPage {
        prose = Map.copyOf(prose);
    }

    /** Where it stands among the pages beside it. */
    public int order() {
        Integer order = meta.order();
        return order == null ? Integer.MAX_VALUE : order;
    }

    /** Whether readers can choose an edition of it under its address without one. */
    public boolean hasChooser() {
        return Boolean.TRUE.equals(meta.chooser());
    }

    /**
     * What {@code page.yaml} says.
     *
     * @param location where it is written
     * @param title its title
     * @param summary one or two sentences on what it says
     * @param order where it stands among the pages beside it, lower first, or null for behind those that say
     * @param chooser whether readers can choose an edition of it under its address without one, or null for no
     * @param conversion how it is converted, where it needs a way of its own, or null
     */
    public record Meta(
            Location location,
            LocalText title,
            LocalText summary,
            @Nullable Integer order,
            @Nullable Boolean chooser,
            @Nullable Conversion conversion)
            implements Front {}
}
