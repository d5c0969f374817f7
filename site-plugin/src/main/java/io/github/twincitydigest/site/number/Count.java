package io.github.twincitydigest.site.number;

import java.math.BigDecimal;

/** Reads one number that is written with scales, as it is spoken. Mutable, for one use. */
final class Count {

    private final String text;

    /** Behind the last sign that surely belongs to the number, and what it comes to until there. */
    private int end;

    private BigDecimal value = BigDecimal.ZERO;

    /** The part at or above 亿, and the part at 万; no scale comes twice. */
    private BigDecimal upper = BigDecimal.ZERO;

    private BigDecimal middle = BigDecimal.ZERO;

    Count(String text) {
        this.text = text;
    }

    int end() {
        return end;
    }

    BigDecimal value() {
        return value;
    }

    void read() {
        while (end < text.length() && section()) {
            // Section after section, each with 万 or 亿 behind it, until one has none.
        }
    }

    /** Reads a number below 万 and the scale behind it; returns whether another may follow. */
    private boolean section() {
        int at = end;
        long section = 0;
        int last = Numerals.MYRIAD;
        boolean zero = false;
        boolean done = false;
        while (at < text.length() && !done) {
            char c = text.charAt(at);
            int tens = Numerals.tens(c);
            int digit = Numerals.digit(c);
            int next = at + 1 < text.length() ? Numerals.power(text.charAt(at + 1)) : 0;
            if (tens > 0 && last > 1) {
                section += tens;
                last = 1;
                zero = false;
                at++;
            } else if (digit == 0 && (section > 0 || end > 0) && !zero && at + 1 < text.length()) {
                zero = true;
                at++;
            } else if (digit > 0 && next > 0 && next < last) {
                section += digit * tenTo(next);
                last = next;
                zero = false;
                at += 2;
            } else if (digit > 0 && next < Numerals.MYRIAD && next > 0) {
                // 五百 behind 三百 is another number.
                done = true;
            } else if (digit > 0) {
                section += digit * unsaid(section, last, zero, at);
                at++;
                done = true;
            } else if (Numerals.power(c) > 0 && Numerals.power(c) < last && (section == 0 || Numerals.power(c) == 1)) {
                // 十二, 百家, and 一百十五.
                section += tenTo(Numerals.power(c));
                last = Numerals.power(c);
                at++;
            } else {
                done = true;
            }
        }
        return scale(at, section);
    }

    /** 三百五 is 350, 三万五 is 35000: the scale of a last digit may go without saying. */
    private long unsaid(long section, int last, boolean zero, int at) {
        if (zero) {
            return 1;
        }
        if (section > 0) {
            return tenTo(last - 1);
        }
        boolean isLast = at + 1 == text.length();
        return isLast && end > 0 ? tenTo(Numerals.power(text.charAt(end - 1)) - 1) : 1;
    }

    private boolean scale(int at, long section) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        BigDecimal number = BigDecimal.valueOf(section);
        boolean isFirst = end == 0;
        if (c == '万' && middle.signum() == 0 && (section > 0 || isFirst)) {
            middle = BigDecimal.valueOf(Math.max(1, section)).scaleByPowerOfTen(Numerals.power('万'));
            return accept(at + 1, upper.add(middle));
        }
        BigDecimal below = middle.add(number);
        if (c == '亿' && upper.signum() == 0 && (below.signum() > 0 || isFirst)) {
            upper = below.max(BigDecimal.ONE).scaleByPowerOfTen(Numerals.power('亿'));
            middle = BigDecimal.ZERO;
            return accept(at + 1, upper);
        }
        if (Numerals.power(c) < Numerals.MYRIAD && at > end && section > 0) {
            accept(at, upper.add(below));
        } else if (isFirst) {
            // A lone zero, or signs in an order that no number has.
            accept(1, BigDecimal.valueOf(Math.max(0, Numerals.digit(text.charAt(0)))));
        }
        return false;
    }

    private boolean accept(int at, BigDecimal read) {
        end = at;
        value = read;
        return true;
    }

    private static long tenTo(int power) {
        long result = 1;
        for (int i = 0; i < power; i++) {
            result *= 10;
        }
        return result;
    }
}
