package io.github.twincitydigest.site.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an editor probably meant. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** Nobody reads a longer choice. */
    private static final int MOST = 3;

    /** Of a shorter word, two changes leave too little. */
    private static final int SHORT = 5;

    private Suggestion() {}

    /** The known word nearest to the one written, unless all are too far off to be meant. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return candidates(written, known).stream().findFirst();
    }

    /** A hint for a problem at a word: the nearest known word instead of it, else the given advice. */
    public static Hint hint(String written, Collection<String> known, Hint otherwise) {
        return hint(written, known, UnaryOperator.identity(), otherwise);
    }

    /**
     * The same where a word stands in a longer text.
     *
     * @param form the text with another word in its stead
     */
    public static Hint hint(String written, Collection<String> known, UnaryOperator<String> form, Hint otherwise) {
        List<String> meant = candidates(written, known);
        return switch (meant.size()) {
            case 0 -> otherwise;
            case 1 -> instead(form.apply(written), form.apply(meant.get(0)));
            case 2 -> Hint.of("hint.nearest.two", form.apply(meant.get(0)), form.apply(meant.get(1)));
            default ->
                Hint.of(
                        "hint.nearest.three",
                        form.apply(meant.get(0)),
                        form.apply(meant.get(1)),
                        form.apply(meant.get(2)));
        };
    }

    /** A hint for a problem at a word that was meant to be another. */
    public static Hint instead(String written, String meant) {
        return Hint.of("hint.nearest", meant).replacing(written, meant);
    }

    /**
     * A word without what a keyboard for Chinese changes, and hands forget: full-width forms, capitals, hyphens that
     * are blanks or low lines.
     */
    public static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace(' ', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-');
    }

    /** The nearest name that can be part of an address: lower-case words joined by single hyphens; possibly empty. */
    public static String name(String written) {
        return plain(written).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** A hint for a text that is clear, but in another form than it should be. */
    public static Hint form(String written, String right) {
        return Hint.of("hint.write", right).replacing(written, right);
    }

    /** The nearest known words, more than one if they are equally near. */
    private static List<String> candidates(String written, Collection<String> known) {
        String plain = plain(written);
        // A word of which every character was changed is another word.
        int limit = Math.min(plain.length() - 1, plain.length() < SHORT ? 1 : Math.max(2, plain.length() / 3));
        Comparator<String> order = Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                .thenComparing(word -> -commonPrefix(plain, plain(word)));
        Optional<String> nearest = known.stream()
                .filter(word -> distance(plain, plain(word)) <= limit)
                .min(order);
        return nearest.map(first -> known.stream()
                        .distinct()
                        .filter(word -> order.compare(word, first) == 0)
                        .sorted()
                        .limit(MOST)
                        .toList())
                .orElse(List.of());
    }

    private static int commonPrefix(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Characters to change, put in or take out; two that changed places count once. */
    private static int distance(String a, String b) {
        int distance = DISTANCE.apply(a, b);
        for (int i = 1; i < a.length() && distance == 2 && a.length() == b.length(); i++) {
            String swapped = a.substring(0, i - 1) + a.charAt(i) + a.charAt(i - 1) + a.substring(i + 1);
            if (swapped.equals(b)) {
                return 1;
            }
        }
        return distance;
    }
}
