package io.github.twincitydigest.site.prose;

import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of prose, after CommonMark and the table extension. All kinds are immutable. */
public sealed interface Block {

    /** Where the block begins in its file. */
    Location location();

    /** What the editor attached to it in braces. */
    Attributes attributes();

    /** A paragraph; in a digest, usually one claim. */
    record Paragraph(Location location, Attributes attributes, List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A heading within the text.
     *
     * @param level 1 to 6 as written
     */
    record Heading(Location location, Attributes attributes, int level, List<Inline> inlines) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
        }
    }

    /** A quotation. */
    record Quote(Location location, Attributes attributes, List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     * @param start the first number of an ordered list, otherwise 1
     * @param tight whether its paragraphs are set without space between them
     * @param items the blocks of each item
     */
    record Listing(
            Location location,
            Attributes attributes,
            boolean ordered,
            int start,
            boolean tight,
            List<List<Block>> items)
            implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Code, which no conversion touches.
     *
     * @param language the info string's first word, or empty
     * @param title what it is, such as the name of a file, or null
     */
    record Code(
            Location location,
            Attributes attributes,
            String language,
            @Nullable String title,
            String text) implements Block {}

    /**
     * A table.
     *
     * @param alignments one a column
     * @param head the heading row's cells
     * @param rows the body's rows, each with as many cells as the head
     */
    record Table(
            Location location,
            Attributes attributes,
            List<Alignment> alignments,
            List<Cell> head,
            List<List<Cell>> rows)
            implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** How a column of a table is set. */
    enum Alignment {
        NONE,
        START,
        CENTER,
        END
    }

    /** A cell of a table. */
    record Cell(List<Inline> inlines) {
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }

    /** A thematic break. */
    record Break(Location location, Attributes attributes) implements Block {}
}
