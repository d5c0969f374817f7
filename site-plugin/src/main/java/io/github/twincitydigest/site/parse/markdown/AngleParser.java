package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;

/** Reads what begins with {@code <}: autolinks, comments, and HTML, which is text here. */
final class AngleParser {

    private final Content content;
    private final String text;
    private final Report report;
    private final Pieces pieces;
    private final HtmlScanner html;

    AngleParser(Content content, Report report, Pieces pieces) {
        this.content = content;
        this.text = content.text();
        this.report = report;
        this.pieces = pieces;
        this.html = new HtmlScanner(text);
    }

    /** Reads what begins at an index, and returns the index behind it. */
    int parse(int at) {
        int end = Autolinks.end(text, at);
        if (end > 0) {
            return autolink(at, end);
        }
        if (text.startsWith("<!--", at)) {
            return comment(at);
        }
        end = html.end(at);
        if (end < 0) {
            return words(at, at + 1);
        }
        report.warning(content.offset(at), Words.of("prose.raw-html"), Hint.of("prose.raw-html.hint"));
        return words(at, end);
    }

    private int autolink(int at, int end) {
        String address = text.substring(at + 1, end - 1);
        boolean mail = address.indexOf(':') < 0;
        Piece.Group link = new Piece.Group(
                content.offset(at),
                Piece.Kind.LINK,
                new Destination(content.offset(at + 1), mail ? "mailto:" + address : address, null),
                Attributes.NONE);
        link.append(new Piece.Text(content.offset(at + 1), address));
        pieces.add(link);
        return end;
    }

    private int comment(int at) {
        int end = html.commentEnd(at);
        if (end < 0) {
            report.error(content.offset(at), Words.of("prose.comment-open"), Hint.of("prose.comment-open.hint"));
            return words(at, at + 1);
        }
        return end;
    }

    private int words(int from, int to) {
        pieces.text(text.substring(from, to), content.offset(from));
        return to;
    }
}
