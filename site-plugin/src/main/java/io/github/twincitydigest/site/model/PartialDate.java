package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Gregorian calendar, as exact as the source tells it: ISO 8601 {@code 2023}, {@code 2023-02} or
 * {@code 2023-02-14}. Immutable; ordered by time, a less exact date before the more exact ones within it.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 if not told
 * @param day 1 to 31, or 0 if not told
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** What a date that is exact to the day matches. */
    public static final String TO_THE_DAY = "\\d{4}-\\d{2}-\\d{2}";

    /** Without the year: a month, perhaps with a day that it has in every year. */
    private static final String MONTH = "(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?"
            + "|(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?"
            + "|02(?:-(?:0[1-9]|1\\d|2[0-8]))?";

    private static final String LEAP_YEAR =
            "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    /** What every date matches, and nothing else. */
    static final String PATTERN = "(?:(?!0000)(?:\\d{4}(?:-(?:" + MONTH + "))?|" + LEAP_YEAR + "-02-29))";

    /** A year before 1000 is no number of four digits, and has to stand in quotes for programs that see numbers. */
    static final ValueForm WRITTEN = ValueForm.matching(PATTERN).exactly().orWhole(1000, 9999);

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /** @throws DateTimeException if the calendar has no such date */
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("no date: " + year + "-" + month + "-" + day);
        }
        if (month != 0) {
            YearMonth known = YearMonth.of(year, month);
            if (day != 0) {
                LocalDate unused = known.atDay(day);
            }
        }
    }

    /** @throws MalformedValueException if the text is no such date */
    static PartialDate read(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedValueException(
                    Words.of("value.date", text), DateForms.dateHint(text, Hint.of("value.date.hint")));
        }
        try {
            return new PartialDate(part(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
        } catch (DateTimeException e) {
            throw new MalformedValueException(Words.of("value.calendar", text), Hint.of("value.calendar.hint"));
        }
    }

    private static int part(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        if (value == 0) {
            throw new DateTimeException("a part of a date is zero");
        }
        return value;
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The ISO 8601 form, which is also a valid HTML {@code datetime}. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(digits(year, 4));
        if (month != 0) {
            iso.append('-').append(digits(month, 2));
        }
        if (day != 0) {
            iso.append('-').append(digits(day, 2));
        }
        return iso.toString();
    }

    // Not String.format, whose digits depend on the default locale.
    private static String digits(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(width - digits.length()) + digits;
    }
}
