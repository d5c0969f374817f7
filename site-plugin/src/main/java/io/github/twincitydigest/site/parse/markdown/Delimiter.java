package io.github.twincitydigest.site.parse.markdown;

import org.jspecify.annotations.Nullable;

/** A run of {@code *} or {@code _} that may open or close emphasis. Mutable: pairs use its signs up. */
final class Delimiter {

    final Piece.Text piece;
    final char sign;
    /** Its index in the text. */
    final int position;
    /** How many signs it had at first. */
    final int length;

    final Flanking flanking;
    int count;

    @Nullable Delimiter previous;

    @Nullable Delimiter next;

    Delimiter(Piece.Text piece, int position, Flanking flanking) {
        this.piece = piece;
        this.sign = piece.text.charAt(0);
        this.position = position;
        this.length = piece.text.length();
        this.flanking = flanking;
        this.count = length;
    }

    /** Uses up some of its signs. */
    void use(int signs) {
        count -= signs;
        if (count == 0) {
            piece.remove();
        } else {
            piece.text = piece.text.substring(0, count);
        }
    }

    /**
     * Whether this run closes what the other opens. The rule of three: if one of the two could both open and close,
     * their lengths must not add up to a multiple of three, unless both are such multiples.
     */
    boolean closes(Delimiter opener) {
        if (opener.sign != sign || !opener.flanking.canOpen()) {
            return false;
        }
        boolean either = flanking.canOpen() || opener.flanking.canClose();
        return !either || (opener.length + length) % 3 != 0 || (opener.length % 3 == 0 && length % 3 == 0);
    }
}
