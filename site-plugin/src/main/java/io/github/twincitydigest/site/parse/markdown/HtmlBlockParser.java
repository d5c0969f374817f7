package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block of HTML lines or a comment, after {@link HtmlBlockKind}. */
final class HtmlBlockParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final HtmlBlockKind kind;
    private final OwnBlock.Html block;
    private final BlockContent content = new BlockContent();
    private boolean closed;

    private HtmlBlockParser(HtmlBlockKind kind, int offset) {
        this.kind = kind;
        this.block = new OwnBlock.Html(offset, kind == HtmlBlockKind.COMMENT);
    }

    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        int begin = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        if (state.getIndent() >= CODE_INDENT || begin >= line.length() || line.charAt(begin) != '<') {
            return BlockStart.none();
        }
        boolean inParagraph = matched.getBlockParser().isParagraphParser();
        return HtmlBlockKind.of(line.toString().substring(begin), inParagraph)
                .map(kind -> BlockStart.of(new HtmlBlockParser(kind, line.getStartOffset() + begin))
                        .atIndex(state.getIndex()))
                .orElse(BlockStart.none());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ended = closed || (kind.endsAtBlankLine() && state.isBlank());
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        closed = kind.endsIn(line.toString());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        block.close(content.getLines(), closed || kind.endsAtBlankLine());
    }
}
