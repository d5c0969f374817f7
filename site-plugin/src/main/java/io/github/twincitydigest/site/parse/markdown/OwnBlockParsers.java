package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers our block parsers with flexmark, which asks them in this order and before its own. One factory for all of
 * them, because flexmark takes only one of each class.
 */
final class OwnBlockParsers implements CustomBlockParserFactory {

    private static final List<BlockParserFactory> STARTS =
            List.of(DepthParser::start, FootnoteParser::start, HtmlBlockParser::start);

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return OwnBlockParsers::start;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        for (BlockParserFactory start : STARTS) {
            BlockStart found = start.tryStart(state, matched);
            // "none" is null in flexmark.
            if (found != null) {
                return found;
            }
        }
        return BlockStart.none();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
