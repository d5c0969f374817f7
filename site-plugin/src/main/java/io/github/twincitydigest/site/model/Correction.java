package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;

/**
 * A mistake that was published, and mended. Immutable.
 *
 * @param location where it is written
 * @param date when it was mended
 * @param about what was wrong, as a link within the site
 * @param text what was wrong and what is right
 */
public record Correction(
        Location location,
        @Narrowed(pattern = PartialDate.TO_THE_DAY) PartialDate date,
        Located<InternalLink> about,
        LocalText text) {

    /** The file that lists them. */
    public static final String FILE = "corrections.yaml";

    /** @throws BrokenRuleException if the date is not exact to the day */
    public Correction {
        if (date.day() == 0) {
            throw new BrokenRuleException("date", Words.of("value.needs-day", "date"), Hint.of("value.needs-day.hint"));
        }
    }
}
