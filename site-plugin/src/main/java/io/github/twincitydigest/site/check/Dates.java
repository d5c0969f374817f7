package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.number.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Tells parts of dates from other numbers of a Chinese text. Stateless. */
final class Dates {

    /** Several years or days share what stands behind the last: 2020、2021和2023年, 1至5月. */
    private static final Pattern SHARING = Pattern.compile("[、和至到及或与—–~～-]{1,2}");

    private static final String UNITS = "年月日";
    private static final char NO_DATE = ' ';
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private Dates() {}

    /**
     * The parts of dates among numbers.
     *
     * @param numbers all of the text, in their order
     */
    static List<WrittenNumber> parts(String text, List<WrittenNumber> numbers) {
        List<WrittenNumber> parts = new ArrayList<>();
        char unit = NO_DATE;
        int next = text.length();
        for (int i = numbers.size() - 1; i >= 0; i--) {
            WrittenNumber number = numbers.get(i);
            if (number.end() < text.length() && UNITS.indexOf(text.charAt(number.end())) >= 0) {
                unit = text.charAt(number.end());
            } else if (!SHARING.matcher(text).region(number.end(), next).matches()) {
                unit = NO_DATE;
            }
            if (isOf(unit, number.readings().get(0).value())) {
                parts.add(number);
            }
            next = number.start();
        }
        Collections.reverse(parts);
        return parts;
    }

    /** 5年 is no year, but a time. */
    private static boolean isOf(char unit, BigDecimal value) {
        return switch (unit) {
            case '年' -> isWithin(FIRST_YEAR, value, LAST_YEAR);
            case '月' -> isWithin(1, value, MONTHS);
            case '日' -> isWithin(1, value, DAYS);
            default -> false;
        };
    }

    private static boolean isWithin(int least, BigDecimal value, int greatest) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }
}
