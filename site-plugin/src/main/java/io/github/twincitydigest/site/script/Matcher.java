package io.github.twincitydigest.site.script;

/** Finds what to convert. Immutable, and safe to share between threads. */
interface Matcher {

    /**
     * Converts a part of a text, as if nothing stood before and after it.
     *
     * @param text the whole text; not changed
     * @param draft takes the results, at the same places
     */
    void match(char[] text, int from, int to, Draft draft);

    /** Converts a text that is known to be the name of a person. */
    default void matchPerson(char[] name, Draft draft) {
        match(name, 0, name.length, draft);
    }
}
