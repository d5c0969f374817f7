package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Choice;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.parse.When;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source states, with everything that makes it mean something. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param indicator what it measures; figures of one indicator form a series
 * @param label what it measures, in words
 * @param value as printed, in {@code unit}
 * @param to the upper end of a range, or null
 * @param unit as printed: a scale and a base unit of the site
 * @param precision whether the source rounds, or null if it states the number as it is
 * @param status whether it is a fact reported or something aimed at, or null for reported
 * @param period what it describes; null if {@code asOf} is given
 * @param asOf when it was counted; null if {@code period} is given
 * @param place that it describes
 * @param topics that it belongs to
 * @param cite where it is stated
 * @param variantOf the figure that this is another reading of, or null
 * @param note what else to know, or null
 */
@Choice(
        keys = {"period", "asOf"},
        howMany = Choice.HowMany.EXACTLY_ONE)
@When(key = "variantOf", needs = "note")
public record Figure(
        Location location,
        Slug id,
        Slug indicator,
        LocalText label,
        BigDecimal value,
        @Nullable BigDecimal to,
        Located<String> unit,
        @Nullable Precision precision,
        @Nullable Status status,
        @Nullable Period period,
        @Nullable PartialDate asOf,
        Located<Slug> place,
        List<Located<Slug>> topics,
        @NotEmpty List<Citation> cite,
        @Nullable Located<Slug> variantOf,
        @Nullable LocalText note)
        implements Identified {

    /** How a source rounds. */
    public enum Precision {
        ABOUT,
        OVER,
        AT_LEAST,
        NEARLY
    }

    /** What a source says of a number that is not yet fact. */
    public enum Status {
        TARGET,
        FORECAST,
        PLANNED
    }

    /** @throws BrokenRuleException if not exactly one of period and date is given, or the range runs backwards */
    public Figure {
        if ((period == null) == (asOf == null)) {
            throw new BrokenRuleException("asOf", Words.of("figure.time"), Hint.of("figure.time.hint"));
        }
        if (to != null && to.compareTo(value) <= 0) {
            throw new BrokenRuleException("to", Words.of("figure.to"), Hint.of("figure.to.hint"));
        }
        if (variantOf != null && note == null) {
            throw new BrokenRuleException("variantOf", Words.of("figure.no-note"), Hint.of("figure.no-note.hint"));
        }
    }

    /** When it holds, for sorting. */
    public PartialDate time() {
        if (period != null) {
            return period.end() == null ? period.start() : period.end();
        }
        if (asOf == null) {
            throw new IllegalStateException("checked in the constructor");
        }
        return asOf;
    }
}
