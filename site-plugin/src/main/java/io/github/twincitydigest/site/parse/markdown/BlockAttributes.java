package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives attributes to blocks that have no text of their own behind which they could stand. */
final class BlockAttributes {

    private BlockAttributes() {}

    /** Attributes that are a paragraph of their own belong to the list, quotation, table or code before them. */
    static void attach(Attributes attributes, int offset, List<Block> blocks, Report report) {
        if (attributes.equals(Attributes.NONE)) {
            return;
        }
        int last = blocks.size() - 1;
        Block attributed = last < 0 || !blocks.get(last).attributes().equals(Attributes.NONE)
                ? null
                : with(blocks.get(last), attributes);
        if (attributed == null) {
            report.error(offset, Words.of("attributes.stray"), Hint.of("attributes.stray.hint.block"));
        } else {
            blocks.set(last, attributed);
        }
    }

    private static @Nullable Block with(Block block, Attributes attributes) {
        if (block instanceof Block.Listing list) {
            return new Block.Listing(
                    list.location(), attributes, list.ordered(), list.start(), list.tight(), list.items());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.location(), attributes, quote.blocks());
        }
        if (block instanceof Block.Code code) {
            return new Block.Code(code.location(), attributes, code.language(), code.title(), code.text());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(table.location(), attributes, table.alignments(), table.head(), table.rows());
        }
        return null;
    }
}
