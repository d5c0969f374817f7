package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the runs of {@code *} and {@code _} of one block, after the algorithm in CommonMark's appendix. Linear: for
 * each kind of closer it is remembered below which place no opener can be.
 */
final class Emphasis {

    private final Content content;
    private final Report report;
    private @Nullable Delimiter last;
    private boolean tooDeep;

    Emphasis(Content content, Report report) {
        this.content = content;
        this.report = report;
    }

    void add(Delimiter delimiter) {
        delimiter.previous = last;
        if (last != null) {
            last.next = delimiter;
        }
        last = delimiter;
    }

    /** Pairs all runs behind a place in the text and forgets them. */
    void pairBehind(int position) {
        Delimiter closer = last;
        while (closer != null && closer.previous != null && closer.previous.position > position) {
            closer = closer.previous;
        }
        if (closer == null || closer.position <= position) {
            return;
        }
        Map<String, Integer> noOpenerBefore = new HashMap<>();
        while (closer != null && !tooDeep) {
            if (!closer.flanking.canClose()) {
                closer = closer.next;
                continue;
            }
            String kind = closer.sign + "/" + closer.length % 3 + "/" + closer.flanking.canOpen();
            int bottom = Math.max(position + 1, noOpenerBefore.getOrDefault(kind, 0));
            Delimiter opener = opener(closer, bottom);
            if (opener == null) {
                noOpenerBefore.put(kind, closer.position);
                Delimiter next = closer.next;
                if (!closer.flanking.canOpen()) {
                    forget(closer);
                }
                closer = next;
            } else {
                closer = pair(opener, closer);
            }
        }
        while (last != null && last.position > position) {
            forget(last);
        }
    }

    private static @Nullable Delimiter opener(Delimiter closer, int bottom) {
        Delimiter opener = closer.previous;
        while (opener != null && opener.position >= bottom && !closer.closes(opener)) {
            opener = opener.previous;
        }
        return opener == null || opener.position < bottom ? null : opener;
    }

    /** Makes emphasis of what stands between the two; returns the closer to go on with. */
    private @Nullable Delimiter pair(Delimiter opener, Delimiter closer) {
        if (!Pieces.fits(opener.piece, closer.piece)) {
            // Whatever stood around it would be deeper still; the rest of the block stays as it is written.
            report.error(content.offset(opener.position), Words.of("prose.too-deep"), Hint.of("prose.too-deep.hint"));
            tooDeep = true;
            return null;
        }
        warnOfProduct(opener, closer);
        boolean strong = opener.count > 1 && closer.count > 1;
        Piece.Group group =
                new Piece.Group(content.offset(opener.position), strong ? Piece.Kind.STRONG : Piece.Kind.EMPHASIS);
        group.takeBehind(opener.piece, closer.piece);
        while (closer.previous != null && closer.previous != opener) {
            forget(closer.previous);
        }
        opener.use(strong ? 2 : 1);
        closer.use(strong ? 2 : 1);
        if (opener.count == 0) {
            forget(opener);
        }
        if (closer.count > 0) {
            return closer;
        }
        Delimiter next = closer.next;
        forget(closer);
        return next;
    }

    /** {@code 2*3*4} is emphasis in CommonMark, but hardly what its writer meant. */
    private void warnOfProduct(Delimiter opener, Delimiter closer) {
        if (isFactor(opener) && isFactor(closer)) {
            report.warning(content.offset(opener.position), Words.of("prose.product"), Hint.of("prose.product.hint"));
        }
    }

    private boolean isFactor(Delimiter delimiter) {
        String text = content.text();
        int at = delimiter.position;
        return delimiter.sign == '*'
                && delimiter.length == 1
                && at > 0
                && at + 1 < text.length()
                && Chars.isAsciiDigit(text.charAt(at - 1))
                && Chars.isAsciiDigit(text.charAt(at + 1));
    }

    private void forget(Delimiter delimiter) {
        if (delimiter.previous != null) {
            delimiter.previous.next = delimiter.next;
        }
        if (delimiter.next == null) {
            last = delimiter.previous;
        } else {
            delimiter.next.previous = delimiter.previous;
        }
    }
}
