package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A node of flexmark's tree that one of our block parsers makes. */
abstract class OwnBlock extends Block {

    private final int offset;

    OwnBlock(int offset) {
        this.offset = offset;
    }

    /** Where it begins in the source. */
    final int offset() {
        return offset;
    }

    @Override
    public final BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Blocks deeper than {@link Limits#BLOCK_DEPTH}, unread. */
    static final class TooDeep extends OwnBlock {
        TooDeep(int offset) {
            super(offset);
        }
    }

    /** A footnote's definition; its children are what it says. */
    static final class Footnote extends OwnBlock {
        private final String label;

        Footnote(int offset, String label) {
            super(offset);
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Lines of HTML, or a comment. */
    static final class Html extends OwnBlock {
        private final boolean comment;
        private List<BasedSequence> lines = List.of();
        private boolean closed;

        Html(int offset, boolean comment) {
            super(offset);
            this.comment = comment;
        }

        boolean isComment() {
            return comment;
        }

        /** Whether the end that its beginning asks for was found. */
        boolean isClosed() {
            return closed;
        }

        List<BasedSequence> lines() {
            return lines;
        }

        void close(List<BasedSequence> lines, boolean closed) {
            this.lines = lines;
            this.closed = closed;
        }
    }
}
