package io.github.twincitydigest.site.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words, and what becomes of each. Immutable. */
final class Dictionary<E> {

    private final Trie keys;
    private final List<E> entries;

    private Dictionary(Trie keys, List<E> entries) {
        this.keys = keys;
        this.entries = entries;
    }

    static <E> Dictionary<E> of(Map<String, E> entriesByWord) {
        return new Dictionary<>(Trie.of(entriesByWord.keySet()), List.copyOf(entriesByWord.values()));
    }

    /** The longest word that starts at {@code from} and does not pass {@code to}, or null if none does. */
    @Nullable Found<E> longestAt(String text, int from, int to) {
        Trie.Match match = keys.longestAt(text, from, to);
        return match == null ? null : new Found<>(match.end(), entries.get(match.key()));
    }

    /** An entry, and where its word ends in the text. */
    record Found<E>(int end, E entry) {}
}
