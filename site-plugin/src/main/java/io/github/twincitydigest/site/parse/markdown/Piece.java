package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A link in the chain of inline pieces while a block is read; emphasis and links are found late and then take pieces
 * out of the chain into a {@link Group}.
 */
abstract sealed class Piece {

    final int offset;

    @Nullable Group parent;

    @Nullable Piece previous;

    @Nullable Piece next;

    private Piece(int offset) {
        this.offset = offset;
    }

    /** How many groups lie within each other here. */
    int depth() {
        return 0;
    }

    final void remove() {
        if (parent != null) {
            parent.unlink(this);
        }
    }

    /** Words, or markup that turned out to be words. */
    static final class Text extends Piece {
        String text;

        Text(int offset, String text) {
            super(offset);
            this.text = text;
        }
    }

    /** The end of a line that is no end for the reader. */
    static final class SoftBreak extends Piece {
        /** What the reader sees there, after {@link SoftBreaks}. */
        String text = " ";

        SoftBreak(int offset) {
            super(offset);
        }
    }

    /** Something finished: code, a fixed text, a citation, the call of a footnote, a hard line break. */
    static final class Leaf extends Piece {
        final Inline inline;

        Leaf(int offset, Inline inline) {
            super(offset);
            this.inline = inline;
        }
    }

    /** Attributes in braces, before it is known what they belong to. */
    static final class Braces extends Piece {
        final Attributes attributes;

        Braces(int offset, Attributes attributes) {
            super(offset);
            this.attributes = attributes;
        }
    }

    /** What a group of pieces is. */
    enum Kind {
        BLOCK,
        EMPHASIS,
        STRONG,
        SPAN,
        LINK,
        IMAGE
    }

    /** Pieces within markup, or all pieces of a block. */
    static final class Group extends Piece {
        final Kind kind;
        /** Where a link or image leads. */
        final @Nullable Destination destination;
        /** What stands in braces behind a span. */
        final Attributes attributes;

        @Nullable Piece first;

        @Nullable Piece last;

        private int depth = 1;

        Group(int offset, Kind kind) {
            this(offset, kind, null, Attributes.NONE);
        }

        Group(int offset, Kind kind, @Nullable Destination destination, Attributes attributes) {
            super(offset);
            this.kind = kind;
            this.destination = destination;
            this.attributes = attributes;
        }

        @Override
        int depth() {
            return depth;
        }

        void append(Piece piece) {
            piece.parent = this;
            piece.previous = last;
            piece.next = null;
            if (last == null) {
                first = piece;
            } else {
                last.next = piece;
            }
            last = piece;
            depth = Math.max(depth, piece.depth() + 1);
        }

        /** Puts this group behind a piece and moves what follows that piece, up to the end given, into the group. */
        void takeBehind(Piece opener, @Nullable Piece end) {
            while (opener.next != null && opener.next != end) {
                Piece moved = opener.next;
                moved.remove();
                append(moved);
            }
            Group outer = opener.parent;
            if (outer != null) {
                outer.insertBehind(opener, this);
            }
        }

        private void insertBehind(Piece place, Piece piece) {
            piece.parent = this;
            piece.previous = place;
            piece.next = place.next;
            if (place.next == null) {
                last = piece;
            } else {
                place.next.previous = piece;
            }
            place.next = piece;
        }

        private void unlink(Piece piece) {
            if (piece.previous == null) {
                first = piece.next;
            } else {
                piece.previous.next = piece.next;
            }
            if (piece.next == null) {
                last = piece.previous;
            } else {
                piece.next.previous = piece.previous;
            }
            piece.parent = null;
            piece.previous = null;
            piece.next = null;
        }
    }
}
