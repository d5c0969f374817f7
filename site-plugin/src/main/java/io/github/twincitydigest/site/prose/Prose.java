package io.github.twincitydigest.site.prose;

import java.util.List;

/**
 * One text: its blocks in order, and the footnotes that they refer to in order of first reference. Immutable.
 *
 * @param blocks in reading order
 * @param footnotes each referred to at least once
 */
public record Prose(List<Block> blocks, List<Footnote> footnotes) {

    /** Prose that says nothing. */
    public static final Prose EMPTY = new Prose(List.of(), List.of());

    public Prose {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * A footnote.
     *
     * @param label as written between {@code [^} and {@code ]}; unique in the prose
     * @param blocks what it says
     */
    public record Footnote(String label, List<Block> blocks) {
        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }
}
