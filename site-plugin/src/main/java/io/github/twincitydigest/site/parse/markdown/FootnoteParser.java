package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/**
 * A footnote's definition: {@code [^label]:} and what follows, also on further lines indented by four columns. Not
 * flexmark's own, whose expression runs to the last {@code ]:} of a line.
 */
final class FootnoteParser extends AbstractBlockParser {

    private static final int INDENT = 4;

    private final OwnBlock.Footnote block;

    private FootnoteParser(OwnBlock.Footnote block) {
        this.block = block;
    }

    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        String line = state.getLine().toString();
        int begin = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || !line.startsWith("[^", begin)) {
            return BlockStart.none();
        }
        int end = line.indexOf(']', begin);
        if (end < 0 || !line.startsWith("]:", end)) {
            return BlockStart.none();
        }
        String label = line.substring(begin + 2, end).strip();
        if (label.isEmpty() || label.indexOf('[') >= 0) {
            return BlockStart.none();
        }
        int offset = state.getLine().getStartOffset() + begin;
        return BlockStart.of(new FootnoteParser(new OwnBlock.Footnote(offset, label)))
                .atIndex(end + 2);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
