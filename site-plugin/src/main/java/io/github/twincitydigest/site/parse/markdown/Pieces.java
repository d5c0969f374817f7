package io.github.twincitydigest.site.parse.markdown;

import org.jspecify.annotations.Nullable;

/** The chain of pieces of one block, growing at its end. Signs that follow each other become one piece of text. */
final class Pieces {

    private final Piece.Group block = new Piece.Group(0, Piece.Kind.BLOCK);
    private final StringBuilder pending = new StringBuilder();
    private int pendingOffset;

    void text(String text, int offset) {
        if (pending.isEmpty()) {
            pendingOffset = offset;
        }
        pending.append(text);
    }

    /** Takes blanks that stand at the end of the source line away from the end of the text. */
    void dropBlanks(int count) {
        pending.setLength(Math.max(0, pending.length() - count));
    }

    void add(Piece piece) {
        flush();
        block.append(piece);
    }

    /** Text that may turn out to be markup, and is therefore kept apart. */
    Piece.Text mark(String text, int offset) {
        Piece.Text mark = new Piece.Text(offset, text);
        add(mark);
        return mark;
    }

    Piece.Group block() {
        flush();
        return block;
    }

    /** Whether a group of what follows the opener, up to the end given, would still be within the limit of depth. */
    static boolean fits(Piece opener, @Nullable Piece end) {
        for (Piece piece = opener.next; piece != null && piece != end; piece = piece.next) {
            if (piece.depth() >= Limits.INLINE_DEPTH) {
                return false;
            }
        }
        return true;
    }

    void flush() {
        if (!pending.isEmpty()) {
            block.append(new Piece.Text(pendingOffset, pending.toString()));
            pending.setLength(0);
        }
    }
}
