package io.github.twincitydigest.site.script;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms that come before every dictionary. Immutable, and safe to share between threads.
 *
 * <p>Where terms overlap in a text, the one that starts first wins, and of those the longest.
 */
public final class TermBase {

    /** No terms at all. */
    public static final TermBase EMPTY = of(List.of());

    private final Dictionary<Term> terms;

    private TermBase(Dictionary<Term> terms) {
        this.terms = terms;
    }

    /**
     * Collects terms, in any order. A term given twice alike counts once.
     *
     * @throws IllegalArgumentException if two terms have the same simplified text and different forms
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
        return new TermBase(Dictionary.of(bySimplified));
    }

    Dictionary<Term> dictionary() {
        return terms;
    }
}
