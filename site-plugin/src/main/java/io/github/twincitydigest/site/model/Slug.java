package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that is part of an address: lower-case ASCII words joined by single hyphens, so that it needs no escaping in a
 * URL, is the same file on every system, and can never climb out of its folder. A page that lies below others has their
 * names before its own, with slashes between. Immutable.
 *
 * @param value the name
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 100;

    static final ValueForm WRITTEN =
            ValueForm.matching("(?=.{1," + MAX_LENGTH + "}$)" + FORM).exactly().orWhole(0, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if the name has another form */
    public Slug {
        if (!isPath(value)) {
            throw new IllegalArgumentException("no slug: " + value);
        }
    }

    /** Whether a text is a name of the right form, or several with slashes between. */
    static boolean isPath(String text) {
        return Arrays.stream(text.split("/", -1)).allMatch(Slug::isWellFormed);
    }

    static boolean isWellFormed(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    /**
     * Reads a name as somebody wrote it.
     *
     * @throws MalformedValueException if it has another form
     */
    public static Slug read(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        if (!isWellFormed(text)) {
            throw new MalformedValueException(Words.of("slug.form", text), mended(text, repaired(text)));
        }
        return new Slug(text);
    }

    /** A name that may stand below others. */
    static Slug readPath(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        if (!isPath(text)) {
            throw new MalformedValueException(Words.of("slug.form", text), mended(text, repairedPath(text)));
        }
        return new Slug(text);
    }

    /** The nearest path of the right form. */
    static String repairedPath(String text) {
        return Arrays.stream(text.split("/", -1)).map(Slug::repaired).collect(Collectors.joining("/"));
    }

    /** The names of which it is made, the outermost first: more than one for a page that lies below others. */
    public List<String> steps() {
        return List.of(value.split("/", -1));
    }

    /** Every page that one of this name lies below, the outermost first. */
    public List<Slug> above() {
        List<Slug> above = new ArrayList<>();
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            above.add(new Slug(value.substring(0, slash)));
        }
        return above;
    }

    /** The nearest name of the right form; of no form if nothing of the text can be used. */
    static String repaired(String text) {
        return Suggestion.name(text);
    }

    /** A hint that shows the nearest well-formed name. */
    static Hint repair(String text) {
        return hint(repaired(text));
    }

    /** The same for one that may stand below others. */
    static Hint repairPath(String text) {
        return hint(repairedPath(text));
    }

    private static Hint hint(String repaired) {
        return isPath(repaired) ? Hint.of("slug.form.hint.repaired", repaired) : Hint.of("slug.form.hint", MAX_LENGTH);
    }

    private static Hint mended(String text, String repaired) {
        return isPath(repaired) ? hint(repaired).replacing(text, repaired) : hint(repaired);
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
