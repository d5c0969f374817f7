package io.github.twincitydigest.site.script;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms that come before every dictionary. Immutable, and safe to share between threads.
 *
 * <p>Where terms overlap in a text, the one that starts first wins, and of those the longest.
 */
public final class TermBase {

    /** No terms at all. */
    public static final TermBase EMPTY = of(List.of());

    private final Trie keys;
    private final List<Term> terms;

    /** The units that terms begin with: most places of a text need no closer look. */
    private final BitSet firsts = new BitSet();

    private TermBase(Map<String, Term> bySimplified) {
        this.keys = Trie.of(bySimplified.keySet());
        this.terms = List.copyOf(bySimplified.values());
        bySimplified.keySet().forEach(term -> firsts.set(term.charAt(0)));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * Collects terms, in any order. A term given twice alike counts once.
     *
     * @throws IllegalArgumentException if two terms have the same simplified text and are not alike
     */
    public static TermBase of(Collection<Term> terms) {
        Map<String, Term> bySimplified = new LinkedHashMap<>();
        for (Term term : terms) {
            Term other = bySimplified.putIfAbsent(term.simplified(), term);
            if (other != null && !other.equals(term)) {
                throw new IllegalArgumentException(
                        term.simplified() + ": forms " + other.forms() + " and " + term.forms());
            }
        }
        return new TermBase(bySimplified);
    }

    /** The longest term that begins at a place and does not pass a limit, or null if none does. */
    @Nullable Found longestAt(char[] text, int from, int to) {
        if (!firsts.get(text[from])) {
            return null;
        }
        Trie.Match match = keys.longestAt(text, from, to);
        return match == null ? null : new Found(match.end(), terms.get(match.key()));
    }

    /** A term, and where it ends in the text. */
    record Found(int end, Term term) {}
}
