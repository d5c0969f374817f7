package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param date when, or when it began
 * @param until when it ended, or null
 * @param title what happened, in one line
 * @param topics that it belongs to
 * @param places where it happened
 * @param cite where it is told
 */
public record Event(
        Location location,
        Slug id,
        PartialDate date,
        @Nullable PartialDate until,
        LocalText title,
        List<Located<Slug>> topics,
        List<Located<Slug>> places,
        @NotEmpty List<Citation> cite)
        implements Identified {

    /** @throws BrokenRuleException if it ends before it begins */
    public Event {
        if (until != null && until.compareTo(date) < 0) {
            throw new BrokenRuleException("until", Words.of("value.until"), Hint.of("value.until.hint"));
        }
    }
}
