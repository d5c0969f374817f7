package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.number.NumberReader;
import io.github.twincitydigest.site.number.Reading;
import io.github.twincitydigest.site.number.WrittenNumber;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers in some lines of a source text. Texts read from columns have line ends and spaces within numbers, and
 * others where two numbers meet; so the lines are read both with and without them. Immutable.
 */
final class CitedNumbers {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Sorted, since numbers are the same whatever zeros stand behind the point. */
    private final Set<BigDecimal> values = new TreeSet<>();

    private final Set<BigDecimal> printed = new TreeSet<>();

    private CitedNumbers() {}

    /** @param passages each some lines that follow each other, with line feeds between them */
    static CitedNumbers of(Collection<String> passages) {
        return read(passages, (text, all) -> all);
    }

    /** Only those that are part of a date. */
    static CitedNumbers ofDates(Collection<String> passages) {
        return read(passages, Dates::parts);
    }

    private static CitedNumbers read(
            Collection<String> passages, BiFunction<String, List<WrittenNumber>, List<WrittenNumber>> selection) {
        CitedNumbers numbers = new CitedNumbers();
        for (String passage : passages) {
            String joined = SPACE.matcher(passage).replaceAll("");
            numbers.add(selection.apply(passage, NumberReader.read(passage)));
            numbers.add(selection.apply(joined, NumberReader.read(joined)));
        }
        return numbers;
    }

    private void add(List<WrittenNumber> numbers) {
        for (WrittenNumber number : numbers) {
            for (Reading reading : number.readings()) {
                values.add(reading.value());
                if (number.digits()) {
                    // In numerals, number and scale are one.
                    printed.add(reading.printed());
                }
            }
        }
    }

    /** These and others. */
    CitedNumbers and(Stream<BigDecimal> others) {
        CitedNumbers all = new CitedNumbers();
        all.values.addAll(values);
        all.printed.addAll(printed);
        others.forEach(all.values::add);
        return all;
    }

    /**
     * Whether one of them is this number.
     *
     * @param figures without its scale; to be found before any scale, since a table has it in its heading
     * @param value what it comes to
     */
    boolean have(BigDecimal figures, BigDecimal value) {
        return printed.contains(figures) || values.contains(value);
    }

    /** Whether one of them is as much as this number. */
    boolean haveWorthOf(WrittenNumber number) {
        return number.readings().stream().map(Reading::value).anyMatch(values::contains);
    }
}
