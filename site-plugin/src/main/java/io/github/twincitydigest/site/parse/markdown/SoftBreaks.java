package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides for each soft line break of a block whether the reader sees a space there.
 *
 * <p>What counts are the next signs on both sides, whatever markup stands between; citations, calls of footnotes and
 * blanks are looked through. Beside Hangul, which sets spaces between words, the break is a space. Otherwise it
 * vanishes if one of the two is a CJK character. Signs that Chinese shares with Latin text (“ ” ‘ ’ — … ·) take sides
 * with neither: of {@code 重庆”} and {@code TEU} a space is kept, which English prose with Chinese quotations needs; if
 * no other signs are nearest on either side, the signs beyond them decide. In a Chinese text these decide always, so
 * that {@code “双城记”} and {@code 2020年} on two lines are set as on one.
 */
final class SoftBreaks {

    /** No sign: the block begins or ends here. */
    private static final int NONE = -1;

    /** Stands for a picture. */
    private static final int OBJECT = '\uFFFC';

    private final boolean chinese;
    private final List<Piece> leaves = new ArrayList<>();

    private SoftBreaks(boolean chinese) {
        this.chinese = chinese;
    }

    /** Gives each soft break of a block its text: a space or nothing. */
    static void resolve(Piece.Group block, boolean chinese) {
        SoftBreaks breaks = new SoftBreaks(chinese);
        if (breaks.collect(block)) {
            breaks.resolve();
        }
    }

    /** The pieces without groups, in order; returns whether there is a soft break among them. */
    private boolean collect(Piece.Group group) {
        boolean found = false;
        for (Piece piece = group.first; piece != null; piece = piece.next) {
            if (piece instanceof Piece.Group inner && inner.kind != Piece.Kind.IMAGE) {
                found |= collect(inner);
            } else {
                found |= piece instanceof Piece.SoftBreak;
                leaves.add(piece);
                // Breaks within a picture's description see only that.
                if (piece instanceof Piece.Group image) {
                    resolve(image, chinese);
                }
            }
        }
        return found;
    }

    private void resolve() {
        Side[] after = new Side[leaves.size()];
        Side side = new Side();
        for (int at = leaves.size() - 1; at >= 0; at--) {
            after[at] = side;
            side = side.with(visible(leaves.get(at)), false);
        }
        Side before = new Side();
        for (int at = 0; at < leaves.size(); at++) {
            if (leaves.get(at) instanceof Piece.SoftBreak soft) {
                soft.text = isSpace(before, after[at]) ? " " : "";
            } else {
                before = before.with(visible(leaves.get(at)), true);
            }
        }
    }

    private static String visible(Piece piece) {
        if (piece instanceof Piece.Text text) {
            return text.text;
        }
        if (piece instanceof Piece.Group) {
            return Character.toString(OBJECT);
        }
        if (piece instanceof Piece.Leaf leaf && leaf.inline instanceof Inline.Fixed fixed) {
            return fixed.plain().text();
        }
        return piece instanceof Piece.Leaf leaf && leaf.inline instanceof Inline.Code code ? code.text() : "";
    }

    private boolean isSpace(Side before, Side after) {
        if (before.nearest == NONE && after.nearest == NONE) {
            return false;
        }
        if (Chars.isHangul(before.nearest) || Chars.isHangul(after.nearest)) {
            return true;
        }
        boolean beyond = chinese || (before.isUndecided() && after.isUndecided());
        int left = beyond ? before.decisive : before.nearest;
        int right = beyond ? after.decisive : after.nearest;
        return !Chars.isCjk(left) && !Chars.isCjk(right);
    }

    /**
     * What is seen from a break in one direction.
     *
     * @param nearest the first sign that is no blank
     * @param decisive the first of those that is not shared between Chinese and Latin
     */
    private record Side(int nearest, int decisive) {

        Side() {
            this(NONE, NONE);
        }

        /** Whether its nearest sign tells nothing about the language. */
        boolean isUndecided() {
            return nearest == NONE || Chars.isShared(nearest);
        }

        /** The side with a text nearer than all so far. */
        Side with(String text, boolean fromEnd) {
            int nearer = NONE;
            int at = fromEnd ? text.length() : 0;
            while (fromEnd ? at > 0 : at < text.length()) {
                int sign = fromEnd ? text.codePointBefore(at) : text.codePointAt(at);
                at += fromEnd ? -Character.charCount(sign) : Character.charCount(sign);
                if (sign == ' ' || sign == '\t' || sign == '\n') {
                    continue;
                }
                nearer = nearer == NONE ? sign : nearer;
                if (!Chars.isShared(sign)) {
                    return new Side(nearer, sign);
                }
            }
            return nearer == NONE ? this : new Side(nearer, decisive);
        }
    }
}
