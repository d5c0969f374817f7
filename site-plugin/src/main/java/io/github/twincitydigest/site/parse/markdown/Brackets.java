package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Makes links, images and spans of what stands in square brackets, after CommonMark. */
final class Brackets {

    private final Content content;
    private final String text;
    private final Context context;
    private final Pieces pieces;
    private final Emphasis emphasis;
    private final Deque<Opener> openers = new ArrayDeque<>();

    /** Brackets that open before this place make no links: they would hold a link. */
    private int noLinksBefore;

    private boolean tooDeep;

    Brackets(Content content, Context context, Pieces pieces, Emphasis emphasis) {
        this.content = content;
        this.text = content.text();
        this.context = context;
        this.pieces = pieces;
        this.emphasis = emphasis;
    }

    private static final class Opener {
        private final Piece.Text mark;
        private final int position;
        private final boolean image;
        private boolean bracketBehind;

        private Opener(Piece.Text mark, int position, boolean image) {
            this.mark = mark;
            this.position = position;
            this.image = image;
        }

        /** Where the words between the brackets begin. */
        private int inner() {
            return position + mark.text.length();
        }
    }

    /** Reads {@code [} or {@code ![}; returns the index behind it. */
    int open(int at) {
        Opener outer = openers.peek();
        if (outer != null) {
            outer.bracketBehind = true;
        }
        boolean image = text.charAt(at) == '!';
        String mark = image ? "![" : "[";
        openers.push(new Opener(pieces.mark(mark, content.offset(at)), at, image));
        return at + mark.length();
    }

    /** Reads {@code ]} and what belongs to it; returns the index behind that. */
    int close(int at) {
        Opener opener = openers.poll();
        if (opener == null || tooDeep) {
            pieces.text("]", content.offset(at));
            return at + 1;
        }
        int end = link(opener, at);
        if (end < 0) {
            end = span(opener, at);
        }
        if (end < 0) {
            pieces.text("]", content.offset(at));
            return at + 1;
        }
        return end;
    }

    private int link(Opener opener, int at) {
        if (!opener.image && opener.position < noLinksBefore) {
            return -1;
        }
        LinkScanner scanner = new LinkScanner(content, at + 1);
        Destination destination = scanner.inline();
        if (destination == null) {
            destination = reference(opener, at, scanner);
        }
        if (destination == null) {
            return -1;
        }
        Piece.Group group = new Piece.Group(
                content.offset(opener.position),
                opener.image ? Piece.Kind.IMAGE : Piece.Kind.LINK,
                destination,
                Attributes.NONE);
        if (!enclose(opener, group)) {
            return -1;
        }
        if (!opener.image) {
            noLinksBefore = opener.position;
        }
        return scanner.index();
    }

    /** {@code [words][label]}, {@code [label][]} or {@code [label]}. */
    private @Nullable Destination reference(Opener opener, int at, LinkScanner scanner) {
        String label = scanner.label();
        if (label != null && !label.isEmpty()) {
            return context.references().find(label);
        }
        if (opener.bracketBehind) {
            return null;
        }
        return context.references().find(text.substring(opener.inner(), at));
    }

    /** {@code [words]{lang=en}}. */
    private int span(Opener opener, int at) {
        if (opener.image || at + 1 >= text.length() || !AttributesParser.begin(text, at + 1)) {
            return -1;
        }
        AttributesParser.Found found = AttributesParser.parse(content, at + 1, context);
        if (found == null) {
            return -1;
        }
        Piece.Group group = new Piece.Group(content.offset(opener.position), Piece.Kind.SPAN, null, found.attributes());
        return enclose(opener, group) ? found.end() : -1;
    }

    private boolean enclose(Opener opener, Piece.Group group) {
        emphasis.pairBehind(opener.position);
        pieces.flush();
        if (!Pieces.fits(opener.mark, null)) {
            context.report()
                    .error(content.offset(opener.position), Words.of("prose.too-deep"), Hint.of("prose.too-deep.hint"));
            tooDeep = true;
            return false;
        }
        group.takeBehind(opener.mark, null);
        opener.mark.remove();
        return true;
    }
}
