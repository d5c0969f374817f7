package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** Swallows the rest of a line that would nest too deeply, so that no stage needs to fear for its stack. */
final class DepthParser extends AbstractBlockParser {

    private final OwnBlock.TooDeep block;

    private DepthParser(int offset) {
        this.block = new OwnBlock.TooDeep(offset);
    }

    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        int depth = 0;
        for (@Nullable Block block = matched.getBlockParser().getBlock(); block != null; block = block.getParent()) {
            depth++;
        }
        return depth <= Limits.BLOCK_DEPTH
                ? BlockStart.none()
                : BlockStart.of(new DepthParser(state.getLine().getStartOffset() + state.getNextNonSpaceIndex()))
                        .atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
}
