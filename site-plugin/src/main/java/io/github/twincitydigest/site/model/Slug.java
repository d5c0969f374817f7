package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that is part of an address: lower-case ASCII words joined by single hyphens, so that it needs no escaping in a
 * URL, is the same file on every system, and can never climb out of its folder. Immutable.
 *
 * @param value the name
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 100;

    /** @throws IllegalArgumentException if the name has another form */
    public Slug {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no slug: " + value);
        }
    }

    static boolean isWellFormed(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    static Slug read(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        if (!isWellFormed(text)) {
            throw new MalformedValueException(Words.of("slug.form", text), mended(text));
        }
        return new Slug(text);
    }

    /** The nearest name of the right form; of no form if nothing of the text can be used. */
    static String repaired(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** A hint that shows the nearest well-formed name. */
    static Hint repair(String text) {
        String repaired = repaired(text);
        return isWellFormed(repaired)
                ? Hint.of("slug.form.hint.repaired", repaired)
                : Hint.of("slug.form.hint", MAX_LENGTH);
    }

    private static Hint mended(String text) {
        String repaired = repaired(text);
        return isWellFormed(repaired) ? repair(text).replacing(text, repaired) : repair(text);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
