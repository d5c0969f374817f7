package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Inline;
import java.util.List;

/**
 * Reads the inlines of one block in a single pass from its beginning to its end. Nothing here is recursive but what
 * {@link Limits#INLINE_DEPTH} bounds, and nothing is searched for twice, so that hostile text costs no more than any
 * other.
 */
final class InlineParser {

    private static final String SPECIAL = "\n\\`*_[]!<&{-［【";

    private final Content content;
    private final String text;
    private final Context context;
    private final Pieces pieces = new Pieces();
    private final Emphasis emphasis;
    private final Brackets brackets;
    private final CodeSpans codeSpans;
    private final AngleParser angles;

    private InlineParser(Content content, Context context) {
        this.content = content;
        this.text = content.text();
        this.context = context;
        this.emphasis = new Emphasis(content, context.report());
        this.brackets = new Brackets(content, context, pieces, emphasis);
        this.codeSpans = new CodeSpans(text);
        this.angles = new AngleParser(content, context.report(), pieces);
    }

    /** The inlines of a block that can have attributes of its own, and these. */
    static InlineBuilder.Built parse(Content content, Context context) {
        return new InlineParser(content, context).parse(true);
    }

    /** The inlines of a cell, which cannot have attributes. */
    static List<Inline> parseCell(Content content, Context context) {
        return new InlineParser(content, context).parse(false).inlines();
    }

    private InlineBuilder.Built parse(boolean attributable) {
        int at = 0;
        while (at < text.length()) {
            at = piece(at);
        }
        pieces.flush();
        emphasis.pairBehind(-1);
        Piece.Group block = pieces.block();
        SoftBreaks.resolve(block, context.chinese());
        return new InlineBuilder(context.report()).build(block, attributable);
    }

    /** Reads what begins at an index, and returns the index behind it. */
    private int piece(int at) {
        return switch (text.charAt(at)) {
            case '\n' -> lineEnd(at);
            case '\\' -> backslash(at);
            case '`' -> code(at);
            case '*', '_' -> delimiter(at);
            case '[', '［', '【' -> bracket(at);
            case ']' -> brackets.close(at);
            case '!' -> isImage(at) ? brackets.open(at) : words(at, at + 1);
            case '<' -> angles.parse(at);
            case '&' -> entity(at);
            case '{' -> brace(at);
            case '-' -> FixedTextParser.begin(text, at) ? fixedText(at) : words(at, at + 1);
            default -> plain(at);
        };
    }

    private int plain(int at) {
        int end = at + 1;
        while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return words(at, end);
    }

    private int words(int from, int to) {
        pieces.text(text.substring(from, to), content.offset(from));
        return to;
    }

    private int add(int at, Inline inline, int end) {
        pieces.add(new Piece.Leaf(content.offset(at), inline));
        return end;
    }

    private int lineEnd(int at) {
        int blanks = 0;
        int spaces = 0;
        while (blanks < at && (text.charAt(at - 1 - blanks) == ' ' || text.charAt(at - 1 - blanks) == '\t')) {
            spaces += text.charAt(at - 1 - blanks) == ' ' ? 1 : 0;
            blanks++;
        }
        pieces.dropBlanks(blanks);
        if (spaces >= 2) {
            return add(at, new Inline.HardBreak(), at + 1);
        }
        pieces.add(new Piece.SoftBreak(content.offset(at)));
        return at + 1;
    }

    private int backslash(int at) {
        if (text.startsWith("\n", at + 1)) {
            return add(at, new Inline.HardBreak(), at + 2);
        }
        if (Escapes.isEscape(text, at)) {
            return words(at + 1, at + 2);
        }
        return words(at, at + 1);
    }

    private int code(int at) {
        int length = codeSpans.runLength(at);
        int closer = codeSpans.closer(at, length);
        return closer < 0
                ? words(at, at + length)
                : add(at, new Inline.Code(codeSpans.code(at + length, closer)), closer + length);
    }

    private int delimiter(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        Flanking flanking = Flanking.of(text, at, end);
        if (!flanking.canOpen() && !flanking.canClose()) {
            return words(at, end);
        }
        Piece.Text mark = pieces.mark(text.substring(at, end), content.offset(at));
        emphasis.add(new Delimiter(mark, at, flanking));
        return end;
    }

    private boolean isImage(int at) {
        return text.startsWith("[", at + 1) && !CitationParser.begin(text, at + 1) && !text.startsWith("[^", at + 1);
    }

    private int bracket(int at) {
        if (CitationParser.begin(text, at)) {
            CitationParser.Found found = CitationParser.parse(content, at, context.report());
            return found.citations().isEmpty()
                    ? words(at, found.end())
                    : add(
                            at,
                            new Inline.Citations(context.report().locate(content.offset(at)), found.citations()),
                            found.end());
        }
        if (text.startsWith("[^", at)) {
            return footnoteCall(at);
        }
        return text.charAt(at) == '[' ? brackets.open(at) : words(at, at + 1);
    }

    private int footnoteCall(int at) {
        String label = new LinkScanner(content, at).label();
        String name = label == null ? "" : label.substring(1).strip();
        if (label == null || name.isEmpty() || label.indexOf('\n') >= 0) {
            return brackets.open(at);
        }
        int end = at + label.length() + 2;
        int offset = content.offset(at);
        return context.footnotes().call(name, offset)
                ? add(at, new Inline.FootnoteCall(context.report().locate(offset), name), end)
                : words(at, end);
    }

    private int entity(int at) {
        int end = Escapes.entityEnd(text, at);
        if (end < 0) {
            return words(at, at + 1);
        }
        pieces.text(Escapes.entity(text.substring(at, end)), content.offset(at));
        return end;
    }

    private int fixedText(int at) {
        FixedTextParser.Found found = FixedTextParser.parse(content, at, context);
        return found.variants().isEmpty()
                ? words(at, found.end())
                : add(at, new Inline.Fixed(context.report().locate(content.offset(at)), found.variants()), found.end());
    }

    private int brace(int at) {
        AttributesParser.Found found =
                AttributesParser.begin(text, at) ? AttributesParser.parse(content, at, context) : null;
        if (found == null) {
            return words(at, at + 1);
        }
        pieces.add(new Piece.Braces(content.offset(at), found.attributes()));
        return found.end();
    }
}
