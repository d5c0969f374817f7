package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a figure describes: a year, month or day; a half or quarter of a year ({@code 2022-H1},
 * {@code 2024-Q1}); or from one date to another ({@code 2020/2023}). Immutable.
 *
 * @param start the date, the year of a part, or the beginning
 * @param part which part of the year
 * @param end the end, or null
 */
public record Period(PartialDate start, Part part, @Nullable PartialDate end) implements Comparable<Period> {

    /** Which part of a year. */
    public enum Part {
        WHOLE,
        H1,
        H2,
        Q1,
        Q2,
        Q3,
        Q4
    }

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([HQ][1-4])");

    /** Lets through a period that ends before it begins. */
    static final ValueForm WRITTEN = ValueForm.matching(PartialDate.PATTERN + "|(?!0000)\\d{4}-(?:H[12]|Q[1-4])|"
                    + PartialDate.PATTERN + " */ *" + PartialDate.PATTERN)
            .orWhole(1000, 9999);

    private static final Pattern DATE = Pattern.compile("[0-9-]+");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::part).thenComparing(Period::toString);

    static Period read(String text, Location location) throws MalformedValueException {
        try {
            return of(text, location);
        } catch (MalformedValueException e) {
            throw new MalformedValueException(e.fault(), DateForms.periodHint(text, e.advice()));
        }
    }

    private static Period of(String text, Location location) throws MalformedValueException {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            PartialDate start = PartialDate.read(text.substring(0, slash).strip(), location);
            PartialDate end = PartialDate.read(text.substring(slash + 1).strip(), location);
            if (end.compareTo(start) < 0) {
                throw new MalformedValueException(
                        Words.of("value.period-backwards"), Hint.of("value.period-backwards.hint"));
            }
            return new Period(start, Part.WHOLE, end);
        }
        Matcher matcher = PART_OF_YEAR.matcher(text);
        if (!matcher.matches()) {
            if (!DATE.matcher(text).matches()) {
                throw new MalformedValueException(Words.of("value.period", text), Hint.of("value.period.hint"));
            }
            return new Period(PartialDate.read(text, location), Part.WHOLE, null);
        }
        PartialDate year = PartialDate.read(matcher.group(1), location);
        for (Part part : Part.values()) {
            if (part.name().equals(matcher.group(2))) {
                return new Period(year, part, null);
            }
        }
        throw new MalformedValueException(Words.of("value.part-of-year"), Hint.of("value.part-of-year.hint"));
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** As editors write it. */
    @Override
    public String toString() {
        if (end != null) {
            return start + "/" + end;
        }
        return part == Part.WHOLE ? start.toString() : start + "-" + part;
    }
}
