package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest of one or more articles. Immutable.
 *
 * @param id its slug, the name of its folder
 * @param meta what its file says
 * @param prose in every language that it is written in
 */
public record Digest(Slug id, Meta meta, Map<Language, Prose> prose) implements Written {

    public Digest {
        prose = Map.copyOf(prose);
    }

    /**
     * What {@code digest.yaml} says.
     *
     * @param location where it is written
     * @param title its headline
     * @param summary one or two sentences on what it says
     * @param date of what it reports
     * @param published when it was first published
     * @param updated when it was last changed in substance, or null
     * @param topics that it belongs to
     * @param segments that it digests
     * @param places that it is about
     * @param conversion how it is converted, where it needs a way of its own, or null
     */
    public record Meta(
            Location location,
            LocalText title,
            LocalText summary,
            PartialDate date,
            @Narrowed(pattern = PartialDate.TO_THE_DAY) PartialDate published,

            @Narrowed(pattern = PartialDate.TO_THE_DAY) @Nullable PartialDate updated,

            @NotEmpty List<Located<Slug>> topics,
            @NotEmpty List<Located<SegmentRef>> segments,
            List<Located<Slug>> places,
            @Nullable Conversion conversion)
            implements Front {

        /** @throws BrokenRuleException if a date of publication is not exact to the day */
        public Meta {
            exact("published", published);
            if (updated != null) {
                exact("updated", updated);
            }
        }
    }

    private static void exact(String key, PartialDate date) {
        if (date.day() == 0) {
            throw new BrokenRuleException(key, Words.of("value.needs-day", key), Hint.of("value.needs-day.hint"));
        }
    }

    /** When it was last changed in substance. */
    public PartialDate lastChange() {
        PartialDate updated = meta.updated();
        return updated == null ? meta.published() : updated;
    }
}
