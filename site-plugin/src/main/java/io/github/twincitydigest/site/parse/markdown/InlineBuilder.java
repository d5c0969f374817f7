package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the finished chain of pieces of one block into inlines, and finds what attributes in braces belong to. */
final class InlineBuilder {

    private final Report report;
    private boolean inLink;
    private boolean inImage;

    InlineBuilder(Report report) {
        this.report = report;
    }

    /**
     * The inlines of a block and its own attributes.
     *
     * @param attributes those at the block's end, behind a space, plain or fixed text, a citation or the call of a
     *     footnote
     */
    record Built(List<Inline> inlines, Attributes attributes) {}

    /** @param attributable whether the block can have attributes of its own */
    Built build(Piece.Group block, boolean attributable) {
        Attributes attributes = Attributes.NONE;
        if (attributable && block.last instanceof Piece.Braces braces && !isMarkup(braces.previous)) {
            attributes = braces.attributes;
            braces.remove();
        }
        trim(block);
        return new Built(inlines(block), attributes);
    }

    private static boolean isMarkup(@Nullable Piece piece) {
        return piece instanceof Piece.Group || (piece instanceof Piece.Leaf leaf && leaf.inline instanceof Inline.Code);
    }

    /** Takes away the blanks that are left around a block by attributes and comments. */
    private static void trim(Piece.Group block) {
        while (block.last != null && isBlank(block.last)) {
            block.last.remove();
        }
        while (block.first != null && isBlank(block.first)) {
            block.first.remove();
        }
        if (block.last instanceof Piece.Text text) {
            text.text = text.text.substring(0, lengthWithoutSpaces(text.text));
        }
        if (block.first instanceof Piece.Text text) {
            text.text = text.text.substring(leadingSpaces(text.text));
        }
    }

    private static boolean isBlank(Piece piece) {
        return piece instanceof Piece.SoftBreak
                || (piece instanceof Piece.Text text && lengthWithoutSpaces(text.text) == 0);
    }

    private static int lengthWithoutSpaces(String text) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        return length;
    }

    private static int leadingSpaces(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private List<Inline> inlines(Piece.Group group) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Piece piece = group.first; piece != null; piece = piece.next) {
            if (piece instanceof Piece.Text text) {
                words.append(text.text);
            } else if (piece instanceof Piece.SoftBreak soft) {
                words.append(soft.text);
            } else if (piece instanceof Piece.Braces braces) {
                attach(braces, inlines);
            } else {
                List<Inline> made = piece instanceof Piece.Group inner ? markup(inner) : leaf((Piece.Leaf) piece);
                for (Inline inline : made) {
                    if (inline instanceof Inline.Text text) {
                        words.append(text.text());
                    } else {
                        flush(words, inlines);
                        inlines.add(inline);
                    }
                }
            }
        }
        flush(words, inlines);
        return inlines;
    }

    private static void flush(StringBuilder words, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }

    private void attach(Piece.Braces braces, List<Inline> inlines) {
        // Looked up among the pieces: a link that was refused leaves words, to which nothing can be attached.
        boolean bound = isMarkup(braces.previous) && !inlines.isEmpty() && !(lastOf(inlines) instanceof Inline.Text);
        if (bound) {
            inlines.set(inlines.size() - 1, new Inline.Span(braces.attributes, List.of(lastOf(inlines))));
        } else {
            report.error(braces.offset, Words.of("attributes.stray"), Hint.of("attributes.stray.hint.inline"));
        }
    }

    private static Inline lastOf(List<Inline> inlines) {
        return inlines.get(inlines.size() - 1);
    }

    private List<Inline> leaf(Piece.Leaf leaf) {
        boolean reference = leaf.inline instanceof Inline.Citations || leaf.inline instanceof Inline.FootnoteCall;
        if (reference && inLink) {
            report.error(leaf.offset, Words.of("prose.reference-in-link"), Hint.of("prose.reference-in-link.hint"));
            return List.of();
        }
        if (leaf.inline instanceof Inline.Fixed fixed && inImage) {
            report.error(leaf.offset, Words.of("variant.in-picture"), Hint.of("variant.in-picture.hint"));
            return List.of(new Inline.Text(fixed.plain().text()));
        }
        return List.of(leaf.inline);
    }

    private List<Inline> markup(Piece.Group group) {
        return switch (group.kind) {
            case BLOCK -> inlines(group);
            case EMPHASIS -> List.of(new Inline.Emphasis(inlines(group)));
            case STRONG -> List.of(new Inline.Strong(inlines(group)));
            case SPAN -> List.of(new Inline.Span(group.attributes, inlines(group)));
            case LINK, IMAGE -> link(group);
        };
    }

    private List<Inline> link(Piece.Group group) {
        boolean image = group.kind == Piece.Kind.IMAGE;
        boolean outerLink = inLink;
        boolean outerImage = inImage;
        inLink = true;
        inImage |= image;
        List<Inline> inlines = inlines(group);
        inLink = outerLink;
        inImage = outerImage;
        Destination destination = group.destination;
        if (destination == null) {
            return inlines;
        }
        String scheme = destination.forbiddenScheme();
        if (scheme != null) {
            report.error(destination.offset(), Words.of("link.scheme", scheme), Hint.of("link.scheme.hint"));
            return image ? List.of(new Inline.Text(ProseText.of(inlines))) : inlines;
        }
        Location place = report.locate(destination.offset());
        return List.of(
                image
                        ? new Inline.Image(
                                report.locate(group.offset),
                                place,
                                destination.address(),
                                ProseText.of(inlines),
                                destination.title())
                        : new Inline.Link(place, destination.address(), destination.title(), inlines));
    }
}
