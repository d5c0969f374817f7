package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with a digit, of half or full width: 1,234.5, 3.5万, 1亿2000万, 21％. Stateless. */
final class DigitNumbers {

    private static final String DIGIT = "[0-9０-９]";

    /** The lengths are bounded, since nobody counts so far; a longer one is read in parts. */
    private static final Pattern NUMBER = Pattern.compile("(?<whole>" + DIGIT + "{1,3}(?:," + DIGIT + "{3}){1,8}+(?!"
            + DIGIT + ")|" + DIGIT + "{1,30}+)(?:[.．](?<fraction>" + DIGIT + "{1,30}+)(?![.．]" + DIGIT + "))?");

    /** 余 or 多 may come in between; a space does where digits are set apart. */
    private static final Pattern SCALE =
            Pattern.compile("[余多来几]?(?<scale>[十百千万亿]{1,4}+)|[ \u00A0](?<apart>[百千]?[万亿]{1,2}+)");

    private static final Pattern PERCENT = Pattern.compile("[ \u00A0]?[%％]");
    private static final int PERCENT_POWER = -2;

    private DigitNumbers() {}

    /** The number that begins at a place of a text, or null. */
    static @Nullable WrittenNumber at(String text, int start) {
        Part part = part(text, start);
        if (part == null) {
            return null;
        }
        Matcher percent = at(PERCENT, text, part.end());
        if (percent.lookingAt() && part.power() == 0) {
            return new WrittenNumber(
                    start, percent.end(), true, List.of(Reading.scaled(part.printed(), PERCENT_POWER)));
        }
        Part whole = part;
        // 1亿2000万: a lesser scale may follow a greater.
        Part next = part.power() > 0 ? part(text, part.end()) : null;
        while (next != null && next.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(part.power())) < 0) {
            whole = new Part(whole.value().add(next.value()), 0, next.end());
            part = next;
            next = part.power() > 0 ? part(text, part.end()) : null;
        }
        return new WrittenNumber(start, whole.end(), true, List.of(Reading.scaled(whole.printed(), whole.power())));
    }

    private record Part(BigDecimal printed, int power, int end) {

        BigDecimal value() {
            return printed.scaleByPowerOfTen(power);
        }
    }

    private static @Nullable Part part(String text, int start) {
        Matcher number = at(NUMBER, text, start);
        if (!number.lookingAt()) {
            return null;
        }
        String fraction = number.group("fraction");
        int end = number.end();
        // 2022.12.30 has no fraction in it.
        boolean dated = start > 1 && isPoint(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
        if (fraction != null && dated) {
            fraction = null;
            end = number.end("whole");
        }
        String whole = ascii(number.group("whole"));
        BigDecimal printed = new BigDecimal(fraction == null ? whole : whole + "." + ascii(fraction));
        Matcher scale = at(SCALE, text, end);
        if (!scale.lookingAt()) {
            return new Part(printed, 0, end);
        }
        String signs = scale.group("scale");
        return new Part(printed, Numerals.power(signs == null ? scale.group("apart") : signs), scale.end());
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        digits.chars().filter(c -> isDigit((char) c)).forEach(c -> ascii.append(Character.digit(c, 10)));
        return ascii.toString();
    }

    private static Matcher at(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }
}
