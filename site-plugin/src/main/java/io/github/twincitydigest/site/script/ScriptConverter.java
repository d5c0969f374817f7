package io.github.twincitydigest.site.script;

import java.util.List;

/**
 * Converts Simplified Chinese into one {@link Target}. Immutable, and safe to share between threads; the same input
 * gives the same output on any machine. Every string is accepted, lone surrogates included.
 */
public interface ScriptConverter {

    /**
     * Converts a run. The result has as many pieces, of the same kinds, with the same walls. A word keeps its piece
     * boundaries character by character; one whose length in code points changes goes whole to the piece where it
     * starts.
     */
    Run convert(Run run);

    /** Every decision taken in converting a run, in the order of the text. What no step covers is copied. */
    List<Step> explain(Run run);

    /** Converts a text without markup. */
    default String convert(String text) {
        return convert(Run.of(text)).text();
    }

    /** Every decision taken in converting a text without markup. */
    default List<Step> explain(String text) {
        return explain(Run.of(text));
    }

    /**
     * The forms that a Simplified character may take in the target: one, or for an ambiguous character several, the
     * default first.
     *
     * @param codePoint any code point; one without entry is its own form
     */
    List<String> readings(int codePoint);
}
