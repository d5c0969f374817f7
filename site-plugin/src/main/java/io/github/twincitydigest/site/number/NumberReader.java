package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers in a Chinese text.
 *
 * <pre>{@code
 * NumberReader.read("总投资超千亿元，第三批80余项");   // 1000亿, 3, 80
 * }</pre>
 *
 * <p>Digits of half and full width with separators, decimals, scale and percent sign (3.5万, 1亿2000万, 21％); numerals
 * (一百零五, 两千多亿, 二〇二三); fractions (百分之六十, 四分之一, 1/4, 三成); halves (一个半小时); approximations (三四分钟); and words that imply a
 * number (首位, 前两位). Whether a number is negative is set aside: Chinese says it in words (下降5%). Stateless.
 */
public final class NumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String PARTS = "分之";

    /** 三成 is 30 %, but 三成都 nothing of the kind. */
    private static final Pattern TENTHS = Pattern.compile("成(?![都渝立为果员功就长效本交分品])");

    private static final Pattern AND_A_HALF = Pattern.compile("(?:个|年|天|小时|公里|倍|里)半");
    private static final Pattern RANGE = Pattern.compile("\\s?(?:至|到|[-‐–—~～－]{1,2})\\s?");
    private static final Pattern RANKS = Pattern.compile("[位名]");

    private final String text;
    private final List<WrittenNumber> found = new ArrayList<>();

    private NumberReader(String text) {
        this.text = text;
    }

    /** The numbers in a text, in their order. */
    public static List<WrittenNumber> read(String text) {
        NumberReader reader = new NumberReader(text);
        reader.read();
        return reader.found;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            WrittenNumber number = number(at);
            if (number != null) {
                found.add(number);
                at = number.end();
            } else {
                // Of a run that is no number, the rest may be one: 一一二 has 一二, but 四川 must not leave 川.
                at++;
            }
        }
        Ranges.shareScales(text, RANGE, found);
    }

    private @Nullable WrittenNumber number(int start) {
        WrittenNumber plain = plain(start);
        if (plain == null) {
            return implied(start);
        }
        WrittenNumber fraction = plain.digits() ? slashed(plain) : null;
        if (fraction == null) {
            fraction = fraction(plain);
        }
        if (fraction != null) {
            return fraction;
        }
        WrittenNumber more = extended(plain);
        boolean isSure = plain.digits() || !more.equals(plain);
        return isSure || Surroundings.areOfNumber(text, start, plain.end()) ? more : null;
    }

    private @Nullable WrittenNumber plain(int start) {
        WrittenNumber inDigits = DigitNumbers.at(text, start);
        return inDigits == null ? NumeralNumbers.at(text, start) : inDigits;
    }

    /** 百分之六十, 四分之一. */
    private @Nullable WrittenNumber fraction(WrittenNumber denominator) {
        if (!text.startsWith(PARTS, denominator.end())) {
            return null;
        }
        WrittenNumber numerator = plain(denominator.end() + PARTS.length());
        BigDecimal parts = denominator.readings().get(0).value();
        if (numerator == null || parts.signum() == 0) {
            return null;
        }
        BigDecimal printed = numerator.readings().get(0).value();
        return new WrittenNumber(
                denominator.start(),
                numerator.end(),
                numerator.digits(),
                List.of(new Reading(printed, printed.divide(parts, MathContext.DECIMAL64))));
    }

    /** 1/4, which may be two numbers as well. */
    private @Nullable WrittenNumber slashed(WrittenNumber numerator) {
        int slash = numerator.end();
        WrittenNumber denominator =
                slash < text.length() && text.charAt(slash) == '/' ? DigitNumbers.at(text, slash + 1) : null;
        if (denominator == null) {
            return null;
        }
        Reading one = numerator.readings().get(0);
        Reading other = denominator.readings().get(0);
        if (one.value().signum() == 0 || one.value().compareTo(other.value()) >= 0) {
            return null;
        }
        BigDecimal value = one.value().divide(other.value(), MathContext.DECIMAL64);
        return new WrittenNumber(
                numerator.start(), denominator.end(), true, List.of(new Reading(value, value), one, other));
    }

    /** A number with what stands behind it and changes it: 三成, 一个半. */
    private WrittenNumber extended(WrittenNumber number) {
        Reading first = number.readings().get(0);
        boolean isOneDigit = number.end() - number.start() == 1;
        if (isOneDigit && matches(TENTHS, number.end()) > 0) {
            return number.with(Reading.scaled(first.printed(), -1));
        }
        int half = matches(AND_A_HALF, number.end());
        if (half > 0) {
            return new WrittenNumber(number.start(), half, number.digits(), number.readings())
                    .with(Reading.of(first.value().add(HALF)));
        }
        boolean isTop = number.start() > 0 && text.charAt(number.start() - 1) == '前';
        if (isTop && matches(RANKS, number.end()) > 0) {
            return number.with(Reading.of(BigDecimal.ONE));
        }
        return number;
    }

    /** Half of something, or the first of its kind. */
    private @Nullable WrittenNumber implied(int start) {
        char c = text.charAt(start);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean counts = Surroundings.isCounter(text, start + 1);
        if (c == '半' && (counts || text.startsWith("数", start + 1) || before == '一' || before == '过')) {
            return new WrittenNumber(start, start + 1, false, List.of(Reading.of(HALF)));
        }
        if (c == '首' && (counts || before == '居' || before == '榜')) {
            return new WrittenNumber(start, start + 1, false, List.of(Reading.of(BigDecimal.ONE)));
        }
        return null;
    }

    /** Where a pattern that begins at a place ends, or -1. */
    private int matches(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
