package io.github.twincitydigest.site.prose;

import java.util.List;
import java.util.function.Consumer;

/** Visits every part of a prose in reading order, footnotes last. */
public final class ProseWalk {

    private ProseWalk() {}

    /** Every block, outer before inner. */
    public static void blocks(Prose prose, Consumer<Block> visitor) {
        blocks(prose.blocks(), visitor);
        prose.footnotes().forEach(footnote -> blocks(footnote.blocks(), visitor));
    }

    /** Every line of text: what stands together in a paragraph, a heading or a cell. */
    public static void lines(Prose prose, Consumer<List<Inline>> visitor) {
        blocks(prose, block -> {
            if (block instanceof Block.Paragraph paragraph) {
                visitor.accept(paragraph.inlines());
            } else if (block instanceof Block.Heading heading) {
                visitor.accept(heading.inlines());
            } else if (block instanceof Block.Table table) {
                table.head().forEach(cell -> visitor.accept(cell.inlines()));
                table.rows().forEach(row -> row.forEach(cell -> visitor.accept(cell.inlines())));
            }
        });
    }

    /** Every inline, outer before inner. */
    public static void inlines(Prose prose, Consumer<Inline> visitor) {
        lines(prose, line -> inlines(line, visitor));
    }

    private static void blocks(List<Block> blocks, Consumer<Block> visitor) {
        for (Block block : blocks) {
            visitor.accept(block);
            if (block instanceof Block.Quote quote) {
                blocks(quote.blocks(), visitor);
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> blocks(item, visitor));
            }
        }
    }

    private static void inlines(List<Inline> inlines, Consumer<Inline> visitor) {
        for (Inline inline : inlines) {
            visitor.accept(inline);
            if (inline instanceof Inline.Holder holder) {
                inlines(holder.inlines(), visitor);
            }
        }
    }
}
