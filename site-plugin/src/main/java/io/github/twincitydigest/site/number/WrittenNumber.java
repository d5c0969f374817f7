package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number in a text. Immutable.
 *
 * @param start where it begins in the text
 * @param end behind its last character, scale and percent sign included
 * @param digits whether it is written with digits, and not in numerals alone
 * @param readings what it can mean, the likeliest first: 三四 is 3 as well as 4, 5 in 5至8万 also 50000
 */
public record WrittenNumber(int start, int end, boolean digits, List<Reading> readings) {

    /** @throws IllegalArgumentException if it has no characters, or cannot be read */
    public WrittenNumber {
        readings = List.copyOf(readings);
        if (end <= start || readings.isEmpty()) {
            throw new IllegalArgumentException("no number: " + start + "-" + end);
        }
    }

    /** Whether it comes to this value. */
    public boolean isWorth(BigDecimal value) {
        return readings.stream().anyMatch(reading -> reading.value().compareTo(value) == 0);
    }

    WrittenNumber with(Reading... more) {
        return new WrittenNumber(
                start,
                end,
                digits,
                Stream.concat(readings.stream(), Stream.of(more)).distinct().toList());
    }
}
