package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes prose as HTML. Mutable; one for each page, since it numbers citations and footnotes. */
final class ProseHtml {

    private static final Set<InternalLink.Type> NAMES = EnumSet.of(
            InternalLink.Type.PLACE,
            InternalLink.Type.ORGANIZATION,
            InternalLink.Type.PERSON,
            InternalLink.Type.PROJECT,
            InternalLink.Type.DOCUMENT,
            InternalLink.Type.TERM);

    private final Html html;
    private final Linker linker;
    private final Messages.Words words;
    private final Assets assets;
    private final References references = new References();
    private final Map<String, Integer> footnoteNumbers = new HashMap<>();
    private final Map<String, Integer> footnoteCalls = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int listings;

    /** Whether the prose stands beside another that has its anchors and citations. */
    private final boolean companion;

    private final TermNotes terms;

    /** Behind each anchor that a page may need in both of its languages; no slug has two hyphens in a row. */
    private final String suffix;

    private ProseHtml(Book book, Linker linker, Messages.Words words, Unbroken unbroken, Language language) {
        EditionView edition = book.edition();
        this.assets = book.assets();
        this.companion = language != edition.edition().language();
        String lang = companion ? language.tag() : edition.edition().tag();
        this.html = new Html(lang, unbroken);
        this.linker = linker;
        this.words = words;
        this.suffix = companion ? "--" + lang : "";
        this.terms = new TermNotes(edition, linker, language, suffix);
    }

    /** For a page's own prose. */
    static ProseHtml own(Book book, Linker linker) {
        return new ProseHtml(
                book,
                linker,
                book.words(),
                book.unbroken(),
                book.edition().edition().language());
    }

    /**
     * For prose beside another in a second language, which has the anchors, the citations and their notes of both.
     *
     * @param words in that second language
     */
    static ProseHtml companion(Book book, Linker linker, Messages.Words words) {
        return new ProseHtml(
                book,
                linker,
                words,
                book.unbrokenBeside(),
                book.edition().edition().language().other());
    }

    /** The HTML of a prose. */
    String write(Prose prose) {
        number(prose);
        return write(prose.blocks()) + footnotes(prose);
    }

    /** Numbers the footnotes of a prose that is then written in parts. */
    void number(Prose prose) {
        for (Prose.Footnote footnote : prose.footnotes()) {
            footnoteNumbers.put(footnote.label(), footnoteNumbers.size() + 1);
        }
    }

    /** The HTML of some blocks of a prose. */
    String write(List<Block> blocks) {
        out.setLength(0);
        blocks(blocks);
        return out.toString();
    }

    /** The HTML of the footnotes of a prose, all of whose blocks have been written; empty if it has none. */
    String footnotes(Prose prose) {
        out.setLength(0);
        if (!prose.footnotes().isEmpty()) {
            footnotes(prose.footnotes());
        }
        return out.toString();
    }

    /** What was cited so far. */
    References references() {
        return references;
    }

    /** The terms that were named so far. */
    TermNotes terms() {
        return terms;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph it) {
            paragraph(it);
        } else if (block instanceof Block.Heading it) {
            element("h" + it.level(), it.attributes(), it.inlines());
        } else if (block instanceof Block.Quote it) {
            open("blockquote", it.attributes());
            out.append('\n');
            blocks(it.blocks());
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Listing it) {
            listing(it);
        } else if (block instanceof Block.Code it) {
            code(it);
        } else if (block instanceof Block.Table it) {
            table(it);
        } else {
            open("hr", block.attributes());
            out.append('\n');
        }
    }

    /** A paragraph with an id is a claim that readers can link to. */
    private void paragraph(Block.Paragraph paragraph) {
        @Nullable String id = paragraph.attributes().id();
        if (id == null || companion) {
            element("p", paragraph.attributes(), paragraph.inlines());
            return;
        }
        Set<String> classes = new TreeSet<>(paragraph.attributes().classes());
        classes.add("claim");
        open("p", new Attributes(id, paragraph.attributes().lang(), classes));
        out.append("<a class=\"permalink\"");
        attribute("href", "#" + id);
        attribute("aria-label", words.say("prose.permalink"));
        out.append(">¶</a>");
        inlines(paragraph.inlines());
        out.append("</p>\n");
    }

    private void element(String name, Attributes attributes, List<Inline> inlines) {
        open(name, attributes);
        inlines(inlines);
        out.append("</").append(name).append(">\n");
    }

    private void open(String name, Attributes attributes) {
        out.append('<').append(name);
        attribute("id", companion ? null : attributes.id());
        attribute("lang", attributes.lang());
        attribute("class", attributes.classes().isEmpty() ? null : String.join(" ", attributes.classes()));
        out.append('>');
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Html.escape(value))
                    .append('"');
        }
    }

    private void listing(Block.Listing list) {
        String name = list.ordered() ? "ol" : "ul";
        out.append('<').append(name);
        attribute("id", companion ? null : list.attributes().id());
        attribute("lang", list.attributes().lang());
        if (list.start() != 1) {
            attribute("start", Integer.toString(list.start()));
        }
        out.append(">\n");
        for (List<Block> item : list.items()) {
            out.append("<li>");
            for (Block block : item) {
                if (list.tight()
                        && block instanceof Block.Paragraph paragraph
                        && paragraph.attributes().id() == null) {
                    inlines(paragraph.inlines());
                } else {
                    block(block);
                }
            }
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    /** Code may be wider than the page: it scrolls within itself, by keyboard, too. */
    private void code(Block.Code code) {
        listings++;
        if (code.title() != null) {
            out.append("<figure class=\"listing\"><figcaption>")
                    .append(html.text(code.title()))
                    .append("</figcaption>\n");
        }
        out.append("<pre");
        attribute("id", companion ? null : code.attributes().id());
        attribute(
                "lang",
                code.attributes().lang() == null
                        ? html.langOfCode(code.text())
                        : code.attributes().lang());
        Set<String> classes = code.attributes().classes();
        attribute("class", classes.isEmpty() ? null : String.join(" ", classes));
        out.append(" translate=\"no\" tabindex=\"0\" role=\"region\"");
        attribute(
                "aria-label",
                code.title() == null
                        ? words.say("prose.code", listings)
                        : words.say("prose.code.titled", listings, code.title()));
        out.append("><code");
        attribute("class", code.language().isEmpty() ? null : "language-" + code.language());
        out.append('>').append(Html.escape(code.text())).append("</code></pre>\n");
        if (code.title() != null) {
            out.append("</figure>\n");
        }
    }

    private void table(Block.Table table) {
        // The region lets a wide table scroll by keyboard, too; it is named by what it is.
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
        attribute("aria-label", words.say("prose.table"));
        out.append('>');
        open("table", table.attributes());
        out.append("<thead><tr>");
        cells("th scope=\"col\"", table.alignments(), table.head());
        out.append("</tr></thead><tbody>\n");
        for (List<Block.Cell> row : table.rows()) {
            out.append("<tr>");
            cells("td", table.alignments(), row);
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private void cells(String tag, List<Block.Alignment> alignments, List<Block.Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append('<').append(tag);
            if (i < alignments.size() && alignments.get(i) != Block.Alignment.NONE) {
                attribute("class", "align-" + alignments.get(i).name().toLowerCase(Locale.ROOT));
            }
            out.append('>');
            inlines(cells.get(i).inlines());
            out.append("</").append(tag, 0, 2).append('>');
        }
    }

    /** A citation mark hangs on the word before it: the space that editors write between the two is not set. */
    private void inlines(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            boolean cited = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Citations;
            if (cited && inlines.get(i) instanceof Inline.Text text) {
                inline(new Inline.Text(text.text().stripTrailing()));
            } else {
                inline(inlines.get(i));
            }
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text it) {
            out.append(html.text(it.text()));
        } else if (inline instanceof Inline.Emphasis it) {
            wrap("em", it.inlines());
        } else if (inline instanceof Inline.Strong it) {
            wrap("strong", it.inlines());
        } else if (inline instanceof Inline.Span it) {
            open("span", it.attributes());
            inlines(it.inlines());
            out.append("</span>");
        } else if (inline instanceof Inline.Code it) {
            out.append("<code");
            attribute("lang", html.langOfCode(it.text()));
            out.append('>').append(Html.escape(it.text())).append("</code>");
        } else if (inline instanceof Inline.Fixed it) {
            out.append(html.text(it.plain().text()));
        } else if (inline instanceof Inline.Link it) {
            link(it);
        } else if (inline instanceof Inline.Image it) {
            image(it);
        } else if (inline instanceof Inline.Citations it) {
            citations(it.citations());
        } else if (inline instanceof Inline.FootnoteCall it) {
            footnoteCall(it.label());
        } else {
            out.append("<br>\n");
        }
    }

    private void image(Inline.Image image) {
        out.append("<img loading=\"lazy\"");
        attribute("src", linker.to(image.destination()).orElse(image.destination()));
        InternalLink.of(image.destination())
                .flatMap(link -> assets.size(link.name()))
                .ifPresent(size -> {
                    attribute("width", Integer.toString(size.width()));
                    attribute("height", Integer.toString(size.height()));
                });
        attribute("alt", image.alternative());
        attribute("title", image.title());
        out.append('>');
    }

    private void wrap(String name, List<Inline> inlines) {
        out.append('<').append(name).append('>');
        inlines(inlines);
        out.append("</").append(name).append('>');
    }

    private void link(Inline.Link link) {
        Optional<InternalLink> inside = InternalLink.of(link.destination());
        Optional<TermNotes.Mention> term = inside.flatMap(terms::mention);
        Optional<String> target = term.map(mention -> "#" + mention.note()).or(() -> linker.to(link.destination()));
        if (target.isEmpty()) {
            // This edition has no such page: what was a link is plain text.
            inlines(link.inlines());
            return;
        }
        out.append("<a");
        attribute("id", term.map(TermNotes.Mention::anchor).orElse(null));
        attribute(
                "class",
                term.isPresent()
                        ? "name gloss"
                        : inside.filter(ProseHtml::isName).isPresent() ? "name" : null);
        attribute("href", target.get());
        attribute("title", link.title());
        out.append('>');
        inlines(link.inlines());
        out.append("</a>");
    }

    /** Whether a link leads to what is known of a name, and not to a text: those are many, and may look quieter. */
    private static boolean isName(InternalLink link) {
        return NAMES.contains(link.type());
    }

    /** A mark is a button that opens its note in place, by the browser's own means. */
    private void citations(List<Citation> citations) {
        if (companion) {
            return;
        }
        out.append("<sup class=\"citations\">");
        for (Citation citation : citations) {
            References.Entry entry = references.mark(citation);
            out.append("<button type=\"button\"");
            attribute("id", references.lastMark());
            attribute("popovertarget", entry.note());
            attribute("aria-label", words.say("prose.reference", entry.number()));
            out.append(">[").append(entry.number()).append("]</button>");
        }
        out.append("</sup>");
    }

    private void footnoteCall(String label) {
        Integer number = footnoteNumbers.get(label);
        if (number == null) {
            // The parser has complained; without a footnote there is nothing to call.
            return;
        }
        int call = footnoteCalls.merge(label, 1, Integer::sum);
        out.append("<sup class=\"note\"><a");
        attribute("id", callAnchor(number, call));
        attribute("href", "#" + footnoteAnchor(number));
        attribute("aria-label", words.say("prose.footnote", number));
        out.append('>').append(words.say("prose.footnote.mark", number)).append("</a></sup>");
    }

    private String footnoteAnchor(int number) {
        return "fn-" + number + suffix;
    }

    private String callAnchor(int number, int call) {
        return "fn-" + number + "-call-" + call + suffix;
    }

    private void footnotes(List<Prose.Footnote> footnotes) {
        out.append("<section class=\"footnotes\"");
        attribute("aria-label", words.say("prose.footnotes"));
        out.append("><ol>\n");
        for (Prose.Footnote footnote : footnotes) {
            int number = footnoteNumbers.getOrDefault(footnote.label(), 0);
            out.append("<li");
            attribute("id", footnoteAnchor(number));
            out.append('>');
            blocks(footnote.blocks());
            for (int call = 1; call <= footnoteCalls.getOrDefault(footnote.label(), 0); call++) {
                out.append(" <a class=\"back\"");
                attribute("href", "#" + callAnchor(number, call));
                attribute("aria-label", words.say("prose.back"));
                out.append(">↩</a>");
            }
            out.append("</li>\n");
        }
        out.append("</ol></section>\n");
    }
}
