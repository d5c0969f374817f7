package io.github.twincitydigest.site.script;

/** What the words of a table become in one target, by the word's number. Immutable. */
final class Forms {

    /** The place of a form that the table does not have; one that is as its source has -2. */
    private static final int ABSENT = -1;

    private final int[] places;
    private final char[] pool;

    private Forms(int[] places, char[] pool) {
        this.places = places;
        this.pool = pool;
    }

    static Forms read(Input in) {
        return new Forms(in.ints(), in.chars());
    }

    /** Whether the table has a form for a word, be it the word itself. */
    boolean has(int word) {
        return word < places.length && places[word] != ABSENT;
    }

    /** Whether a word has a form that differs from it. */
    boolean changes(int word) {
        return word < places.length && places[word] >= 0;
    }

    /** The form of a word that has one: where it begins in {@link #pool()}. */
    int start(int word) {
        return places[word] + 1;
    }

    /** The length of the form of a word that {@link #changes}, in UTF-16 units. */
    int length(int word) {
        return pool[places[word]];
    }

    /** All forms. Not to be written to. */
    char[] pool() {
        return pool;
    }
}
