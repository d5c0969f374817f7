package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The numeral system: what a run of Chinese numerals comes to, without regard to what stands around. Formal numerals
 * (壹贰叁) are none here: 陆 is land more often than six.
 */
final class Numerals {

    static final String DIGITS = "〇一二三四五六七八九";

    /** Zero as it is also written, and as it is misread. */
    private static final String ZEROS = "〇零○";

    private static final String TWOS = "两俩";
    private static final String UNITS = "十百千";
    private static final String MYRIADS = "万亿";

    /** Ten times two, three, four in one sign. */
    private static final String TENS = "廿卅卌";

    /** From this power of ten on, a scale multiplies all that stands before it. */
    static final int MYRIAD = 4;

    private static final int NONE = -1;

    private Numerals() {}

    static boolean isDigit(char c) {
        return digit(c) != NONE;
    }

    static boolean isScale(char c) {
        return power(c) > 0;
    }

    static boolean isNumeral(char c) {
        return isDigit(c) || isScale(c) || tens(c) > 0;
    }

    /** 20 for 廿; 0 if it is no such sign. */
    static int tens(char c) {
        int index = TENS.indexOf(c);
        return index < 0 ? 0 : 10 * (index + 2);
    }

    /** 0 to 9, or -1. */
    static int digit(char c) {
        if (ZEROS.indexOf(c) >= 0) {
            return 0;
        }
        return TWOS.indexOf(c) >= 0 ? 2 : DIGITS.indexOf(c);
    }

    /** The power of ten that a sign multiplies by; 0 if it is no such sign. */
    static int power(char c) {
        int unit = UNITS.indexOf(c);
        if (unit >= 0) {
            return unit + 1;
        }
        return switch (MYRIADS.indexOf(c)) {
            case 0 -> 4;
            case 1 -> 8;
            default -> 0;
        };
    }

    /** The power of ten of several signs, one after another: 12 for 万亿. */
    static int power(CharSequence scale) {
        return scale.chars().map(c -> power((char) c)).sum();
    }

    /**
     * The longest number at the beginning of a text of numerals.
     *
     * @param length how many signs it takes
     */
    record Prefix(int length, List<Reading> readings) {}

    /**
     * Reads the longest number that the numerals begin with.
     *
     * @param numerals signs for which {@link #isNumeral} holds, one at least
     */
    static Prefix longest(String numerals) {
        int scales = indexOfScale(numerals);
        if (scales < 0) {
            return inDigits(numerals);
        }
        int pair = neighbours(numerals);
        if (pair >= 0) {
            // 二三十 is 20 to 30: both ends, each written out.
            Prefix lower = counted(numerals.substring(0, pair + 1) + numerals.substring(pair + 2));
            Prefix upper = counted(numerals.substring(0, pair) + numerals.substring(pair + 1));
            if (lower.length() == numerals.length() - 1 && upper.length() == lower.length()) {
                List<Reading> both = new ArrayList<>(lower.readings());
                both.addAll(upper.readings());
                return new Prefix(numerals.length(), both);
            }
        }
        return counted(numerals);
    }

    private static int indexOfScale(String numerals) {
        for (int i = 0; i < numerals.length(); i++) {
            if (isScale(numerals.charAt(i)) || tens(numerals.charAt(i)) > 0) {
                return i;
            }
        }
        return NONE;
    }

    /** The place of the only two digits that stand side by side; -1 if there are none, or more. */
    private static int neighbours(String numerals) {
        int found = NONE;
        for (int i = 0; i + 1 < numerals.length(); i++) {
            if (digit(numerals.charAt(i)) > 0 && digit(numerals.charAt(i + 1)) > 0) {
                if (found >= 0) {
                    return NONE;
                }
                found = i;
            }
        }
        return found;
    }

    /** Digit by digit: 二〇二三; two of them are as likely two numbers, 三四. */
    private static Prefix inDigits(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.chars().forEach(c -> digits.append(digit((char) c)));
        List<Reading> readings = new ArrayList<>();
        if (digits.length() == 2 && digits.indexOf("0") < 0) {
            digits.chars().forEach(c -> readings.add(Reading.of(BigDecimal.valueOf(c - '0'))));
        }
        readings.add(Reading.of(new BigDecimal(digits.toString())));
        return new Prefix(numerals.length(), readings);
    }

    /** With scales, as numbers are spoken. */
    private static Prefix counted(String numerals) {
        Count count = new Count(numerals);
        count.read();
        BigDecimal value = count.value();
        int scale = 0;
        for (int i = count.end() - 1; i > 0 && power(numerals.charAt(i)) >= MYRIAD; i--) {
            scale += power(numerals.charAt(i));
        }
        return new Prefix(count.end(), List.of(new Reading(value.scaleByPowerOfTen(-scale), value)));
    }
}
