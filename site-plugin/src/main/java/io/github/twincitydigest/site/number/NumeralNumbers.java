package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with a numeral, as they stand in a text: 一百零五, 二十余万, 三点五亿. Stateless. */
final class NumeralNumbers {

    /** What makes a number vague without changing it. */
    private static final String VAGUE = "余多来几";

    /** No number is longer; a longer run is read in parts. */
    private static final int LONGEST_RUN = 40;

    private static final char POINT = '点';

    private NumeralNumbers() {}

    /** The number that begins at a place of a text, whatever stands around it, or null. */
    static @Nullable WrittenNumber at(String text, int start) {
        if (start >= text.length() || !Numerals.isNumeral(text.charAt(start))) {
            return null;
        }
        int[] ends = new int[LONGEST_RUN];
        StringBuilder run = new StringBuilder();
        int at = start;
        while (at < text.length() && run.length() < LONGEST_RUN) {
            if (Numerals.isNumeral(text.charAt(at))) {
                ends[run.length()] = at + 1;
                run.append(text.charAt(at));
            } else if (!isVague(text, at)) {
                break;
            }
            at++;
        }
        Numerals.Prefix number = Numerals.longest(run.toString());
        int end = ends[number.length() - 1];
        WrittenNumber decimal = number.length() == run.length() ? decimal(text, start, end, number) : null;
        return decimal == null ? new WrittenNumber(start, end, false, number.readings()) : decimal;
    }

    /** 二十余万: only before a scale is there more of the number to come. */
    private static boolean isVague(String text, int at) {
        return VAGUE.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Numerals.power(text.charAt(at + 1)) >= Numerals.MYRIAD;
    }

    private static @Nullable WrittenNumber decimal(String text, int start, int point, Numerals.Prefix whole) {
        if (point >= text.length() || text.charAt(point) != POINT) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int at = point + 1;
        while (at < text.length() && Numerals.isDigit(text.charAt(at)) && digits.length() < LONGEST_RUN) {
            digits.append(Numerals.digit(text.charAt(at)));
            at++;
        }
        int power = 0;
        while (at < text.length() && Numerals.power(text.charAt(at)) >= Numerals.MYRIAD && power < LONGEST_RUN) {
            power += Numerals.power(text.charAt(at));
            at++;
        }
        // 三点二十 is a time of day.
        boolean isTime = at < text.length() && Numerals.isScale(text.charAt(at));
        if (digits.isEmpty() || isTime) {
            return null;
        }
        BigDecimal value = whole.readings().get(0).value().add(new BigDecimal("0." + digits));
        return new WrittenNumber(start, at, false, List.of(Reading.scaled(value, power)));
    }
}
