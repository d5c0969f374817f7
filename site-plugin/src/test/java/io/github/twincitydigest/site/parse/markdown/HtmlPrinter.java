package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints prose in the HTML of CommonMark's specification, so that results can be compared and read. */
final class HtmlPrinter {

    private HtmlPrinter() {}

    static String print(Prose prose) {
        String notes = prose.footnotes().stream()
                .map(note -> "<note " + note.label() + ">" + blocks(note.blocks(), false) + "</note>")
                .collect(Collectors.joining());
        return blocks(prose.blocks(), false) + notes;
    }

    /** What a text consisting of one paragraph says. */
    static String printInlines(Prose prose) {
        String html = print(prose);
        return html.startsWith("<p>") ? html.substring(3, html.length() - 4) : html;
    }

    private static String blocks(List<Block> blocks, boolean tight) {
        return blocks.stream().map(block -> block(block, tight)).collect(Collectors.joining());
    }

    private static String block(Block block, boolean tight) {
        String own = attributes(block.attributes());
        if (block instanceof Block.Paragraph paragraph) {
            String words = inlines(paragraph.inlines());
            return tight ? words : "<p" + own + ">" + words + "</p>";
        }
        if (block instanceof Block.Heading heading) {
            String tag = "h" + heading.level();
            return "<" + tag + own + ">" + inlines(heading.inlines()) + "</" + tag + ">";
        }
        if (block instanceof Block.Quote quote) {
            return "<blockquote" + own + ">" + blocks(quote.blocks(), false) + "</blockquote>";
        }
        if (block instanceof Block.Listing list) {
            String tag = list.ordered() ? "ol" : "ul";
            String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
            String items = list.items().stream()
                    .map(item -> "<li>" + blocks(item, list.tight()) + "</li>")
                    .collect(Collectors.joining());
            return "<" + tag + start + own + ">" + items + "</" + tag + ">";
        }
        if (block instanceof Block.Code code) {
            String language = code.language().isEmpty() ? "" : " class=\"language-" + escape(code.language()) + "\"";
            return "<pre" + own + "><code" + language + ">" + escape(code.text()) + "</code></pre>";
        }
        if (block instanceof Block.Table table) {
            String head = row(table.head(), "th", table.alignments());
            String rows = table.rows().stream()
                    .map(row -> row(row, "td", table.alignments()))
                    .collect(Collectors.joining());
            return "<table" + own + ">" + head + rows + "</table>";
        }
        return "<hr" + own + " />";
    }

    private static String row(List<Block.Cell> cells, String tag, List<Block.Alignment> alignments) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int at = 0; at < cells.size(); at++) {
            String align = alignments.get(at) == Block.Alignment.NONE ? "" : " " + alignments.get(at);
            row.append('<').append(tag).append(align).append('>');
            row.append(inlines(cells.get(at).inlines()));
            row.append("</").append(tag).append('>');
        }
        return row.append("</tr>").toString();
    }

    static String inlines(List<Inline> inlines) {
        return inlines.stream().map(HtmlPrinter::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return escape(text.text());
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return "<em>" + inlines(emphasis.inlines()) + "</em>";
        }
        if (inline instanceof Inline.Strong strong) {
            return "<strong>" + inlines(strong.inlines()) + "</strong>";
        }
        if (inline instanceof Inline.Span span) {
            return "<span" + attributes(span.attributes()) + ">" + inlines(span.inlines()) + "</span>";
        }
        if (inline instanceof Inline.Code code) {
            return "<code>" + escape(code.text()) + "</code>";
        }
        if (inline instanceof Inline.Fixed fixed) {
            return fixed.variants().stream()
                    .map(variant -> variant.tag() + "=" + escape(variant.text()))
                    .collect(Collectors.joining("|", "<fixed>", "</fixed>"));
        }
        if (inline instanceof Inline.Link link) {
            String title = title(link.title());
            return "<a href=\"" + url(link.destination()) + "\"" + title + ">" + inlines(link.inlines()) + "</a>";
        }
        if (inline instanceof Inline.Image image) {
            return "<img src=\"" + url(image.destination()) + "\" alt=\"" + escape(image.alternative()) + "\""
                    + title(image.title()) + " />";
        }
        if (inline instanceof Inline.Citations citations) {
            return citations.citations().stream()
                    .map(citation -> citation.target() + " l."
                            + citation.lines().stream().map(Object::toString).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; ", "<cite>", "</cite>"));
        }
        if (inline instanceof Inline.FootnoteCall call) {
            return "<sup>" + call.label() + "</sup>";
        }
        return "<br />";
    }

    private static String title(@Nullable String title) {
        return title == null ? "" : " title=\"" + escape(title) + "\"";
    }

    private static String attributes(Attributes attributes) {
        return (attributes.id() == null ? "" : " id=" + attributes.id())
                + (attributes.classes().isEmpty() ? "" : " class=" + String.join(",", attributes.classes()))
                + (attributes.lang() == null ? "" : " lang=" + attributes.lang());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As cmark writes addresses: what is not allowed in one is percent-encoded. */
    private static String url(String address) {
        StringBuilder url = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xFF);
            boolean kept = Character.isLetterOrDigit(sign) || "-_.+!*'(),%#@?=;:/,+$~&".indexOf(sign) >= 0;
            url.append(sign < 128 && kept ? Character.toString(sign) : String.format("%%%02X", (int) sign));
        }
        return escape(url.toString());
    }
}
