package io.github.twincitydigest.site.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
     * The blocks by the id that each part begins with, in reading order, as all languages of a text have them; what
     * stands before the first id under the empty one. A part is never empty.
     */
    public Map<String, List<Block>> parts() {
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        String id = "";
        for (Block block : blocks) {
            @Nullable String own = block.attributes().id();
            id = own == null ? id : own;
            parts.computeIfAbsent(id, it -> new ArrayList<>()).add(block);
        }
        return parts;
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
