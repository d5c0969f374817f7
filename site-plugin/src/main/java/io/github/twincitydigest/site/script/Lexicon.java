package io.github.twincitydigest.site.script;

/**
 * All words and characters, with their forms in every target. Immutable.
 *
 * @param reserved the words that no other word may cut
 * @param words all others, and the single characters
 */
record Lexicon(Dictionary<Entry> reserved, Dictionary<Entry> words) {

    /** The one lexicon of this JVM, read at the first call. */
    static Lexicon shared() {
        return Holder.SHARED;
    }

    /** The language guarantees that a class is initialised once, and seen whole by every thread (JLS 12.4.2). */
    private static final class Holder {
        static final Lexicon SHARED = LexiconReader.read();
    }
}
