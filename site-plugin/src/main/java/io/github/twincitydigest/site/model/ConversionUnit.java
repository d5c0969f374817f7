package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor reviews of the conversion to Traditional script: a word, {@code 之后 => 之後}, or a character between its
 * neighbours, {@code 两年〔后〕举行 => 後}. Sorted by code point. Immutable.
 *
 * @param text as written in Simplified script, the character in brackets; among its neighbours, 0 is any number
 * @param result what the word, or the character in brackets, becomes
 */
public record ConversionUnit(String text, String result) implements Comparable<ConversionUnit> {

    private static final String ARROW = "=>";
    private static final char OPEN = '〔';
    private static final char CLOSE = '〕';

    /** At most one pair of brackets, with something in it. */
    private static final Pattern TEXT = Pattern.compile("[^〔〕]+|[^〔〕]*〔[^〔〕]+〕[^〔〕]*");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]");
    private static final Hint FORM = Hint.of("conversion.form.hint");

    /** Lets through some blanks and brackets that stand where they must not. */
    static final ValueForm WRITTEN =
            ValueForm.matching("(?!\\s*=>)(?:(?!=>)[\\s\\S])+=>\\s*(?!=>)\\S(?:(?!=>)[\\s\\S])*");

    private static final Comparator<ConversionUnit> ORDER = Comparator.comparing(
                    ConversionUnit::text, ConversionUnit::compareCodePoints)
            .thenComparing(ConversionUnit::result, ConversionUnit::compareCodePoints);

    /** A character between what stands before and after it. */
    public static ConversionUnit between(String before, String source, String after, String result) {
        return new ConversionUnit(before + OPEN + source + CLOSE + after, result);
    }

    /**
     * Reads a unit as {@link #toString} writes it; blanks around the arrow may be more or none.
     *
     * @throws MalformedValueException if it is none
     */
    static ConversionUnit read(String line) throws MalformedValueException {
        int arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            throw new MalformedValueException(Words.of("conversion.no-result", line), FORM);
        }
        String text = line.substring(0, arrow).strip();
        String result = line.substring(arrow + ARROW.length()).strip();
        if (text.isEmpty() || result.isEmpty() || result.contains(ARROW)) {
            throw new MalformedValueException(Words.of("conversion.not-a-pair", line), FORM);
        }
        Matcher blank = BLANK.matcher(text + result);
        if (blank.find()) {
            throw new MalformedValueException(Words.of("conversion.blank", line), Hint.of("conversion.blank.hint"));
        }
        if (!TEXT.matcher(text).matches() || result.indexOf(OPEN) >= 0 || result.indexOf(CLOSE) >= 0) {
            throw new MalformedValueException(
                    Words.of("conversion.brackets", line), Hint.of("conversion.brackets.hint"));
        }
        return new ConversionUnit(text, result);
    }

    /** What becomes the result: the word, or the character in brackets. */
    public String source() {
        int open = text.indexOf(OPEN);
        return open < 0 ? text : text.substring(open + 1, text.indexOf(CLOSE, open));
    }

    @Override
    public int compareTo(ConversionUnit other) {
        return ORDER.compare(this, other);
    }

    /** The line of the ledger: {@code text => result}. */
    @Override
    public String toString() {
        return text + " " + ARROW + " " + result;
    }

    /** Not {@link String#compareTo}, which puts characters beyond the basic plane before some within it. */
    private static int compareCodePoints(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length()) {
            int one = a.codePointAt(i);
            int other = b.codePointAt(i);
            if (one != other) {
                return Integer.compare(one, other);
            }
            i += Character.charCount(one);
        }
        return Integer.compare(a.length(), b.length());
    }
}
