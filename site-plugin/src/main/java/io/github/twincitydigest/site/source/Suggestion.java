package io.github.twincitydigest.site.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an editor probably meant. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /** The known word nearest to the one written, unless all are too far off to be meant. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        // A word of which every character was changed is another word.
        int limit = Math.min(written.length() - 1, Math.max(2, written.length() / 3));
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(word -> -commonPrefix(written, word)))
                .filter(word -> distance(written, word) <= limit);
    }

    /** A hint for a problem at a word: the nearest known word instead of it, else the given advice. */
    public static Hint hint(String written, Collection<String> known, Hint otherwise) {
        return nearest(written, known).map(word -> instead(written, word)).orElse(otherwise);
    }

    /** A hint for a problem at a word that was meant to be another. */
    public static Hint instead(String written, String meant) {
        return Hint.of("hint.nearest", meant).replacing(written, meant);
    }

    private static int commonPrefix(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int distance(String a, String b) {
        return DISTANCE.apply(a, b);
    }
}
