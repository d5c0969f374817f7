package io.github.twincitydigest.site.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a single value looks like, for programs that check or complete it while an editor types. It may let through what
 * only the value's reader finds wrong, unless it is exact, but refuses nothing that the reader takes. Immutable.
 *
 * @param pattern that the whole text matches; in the part of the syntax that Java and JavaScript share
 * @param exact whether the reader takes every text that matches
 * @param number what the value may be for programs that take plain digits for a number and not for text, or null
 * @param words everything that can be written, if that can be listed
 */
public record ValueForm(
        String pattern, boolean exact, @Nullable NumberForm number, List<String> words) {

    /** Any text but none. */
    public static final ValueForm TEXT =
            matching("[\\s\\S]*\\S[\\s\\S]*").exactly().orNumber();

    /** True or false, which is a truth value to other programs. */
    public static final ValueForm ANSWER = new ValueForm("true|false", true, null, List.of());

    /**
     * A number.
     *
     * @param whole whether it has no decimals
     * @param least that it may be, or null
     * @param greatest that it may be, or null
     */
    public record NumberForm(
            boolean whole,
            @Nullable Integer least,
            @Nullable Integer greatest) {}

    public ValueForm {
        words = List.copyOf(words);
    }

    /** What matches a pattern, and may still be refused. */
    public static ValueForm matching(String pattern) {
        return new ValueForm(pattern, false, null, List.of());
    }

    /** One of some words of letters and hyphens. */
    public static ValueForm oneOf(List<String> words) {
        return new ValueForm(String.join("|", words), true, null, words);
    }

    /** The same, if everything that matches is taken. */
    public ValueForm exactly() {
        return new ValueForm(pattern, true, number, words);
    }

    /** The same, if plain digits are one. */
    public ValueForm orNumber() {
        return new ValueForm(pattern, exact, new NumberForm(false, null, null), words);
    }

    /** The same, if plain digits from one number to another are one. */
    public ValueForm orWhole(int least, int greatest) {
        return new ValueForm(pattern, exact, new NumberForm(true, least, greatest), words);
    }

    /** Whether a text has this form. */
    public boolean matches(String text) {
        return Pattern.matches(pattern, text);
    }
}
