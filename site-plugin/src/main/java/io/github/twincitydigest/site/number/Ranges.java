package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;

/** Two numbers of which the second has the scale of both. */
final class Ranges {

    private Ranges() {}

    /**
     * Gives numbers the scale of those that follow as another reading: in 5至8万, 5 may be 50000.
     *
     * @param text that the numbers stand in
     * @param between what stands between the ends of a range
     * @param numbers in their order
     */
    static void shareScales(String text, Pattern between, List<WrittenNumber> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            WrittenNumber from = numbers.get(i - 1);
            WrittenNumber to = numbers.get(i);
            if (from.digits() == to.digits()
                    && between.matcher(text).region(from.end(), to.start()).matches()) {
                numbers.set(i - 1, shareScale(from, to));
            }
        }
    }

    private static WrittenNumber shareScale(WrittenNumber from, WrittenNumber to) {
        Reading lower = from.readings().get(0);
        Reading upper = to.readings().get(0);
        boolean isPlain = lower.printed().compareTo(lower.value()) == 0;
        if (!isPlain || upper.printed().signum() == 0 || upper.printed().compareTo(upper.value()) == 0) {
            return from;
        }
        BigDecimal scale = upper.value().divide(upper.printed(), MathContext.DECIMAL64);
        return from.with(new Reading(lower.printed(), lower.value().multiply(scale)));
    }
}
