package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.number.NumberReader;
import io.github.twincitydigest.site.number.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers in some lines of a source text. Texts read from columns have line ends and spaces within numbers, and
 * others where two numbers meet; so the lines are read both with and without them. Immutable.
 */
final class CitedNumbers {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final List<WrittenNumber> numbers;

    private CitedNumbers(List<WrittenNumber> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /** @param passages each some lines that follow each other, with line feeds between them */
    static CitedNumbers of(List<String> passages) {
        List<WrittenNumber> numbers = new ArrayList<>();
        for (String passage : passages) {
            numbers.addAll(NumberReader.read(passage));
            numbers.addAll(NumberReader.read(SPACE.matcher(passage).replaceAll("")));
        }
        return new CitedNumbers(numbers);
    }

    /**
     * Whether one of them is this number.
     *
     * @param printed without its scale; to be found behind any scale, since a table has it in its heading
     * @param value what it comes to
     */
    boolean have(BigDecimal printed, BigDecimal value) {
        return numbers.stream().anyMatch(number -> number.prints(printed) || number.isWorth(value));
    }
}
