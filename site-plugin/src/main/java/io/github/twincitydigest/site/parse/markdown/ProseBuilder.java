package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns flexmark's tree of blocks into ours. */
final class ProseBuilder {

    private static final Pattern CODE_TITLE = Pattern.compile("title=\"([^\"]+)\"");

    private final Context context;
    private final Report report;
    private final TableParser tables;
    private final HeadingLevels headings;
    /** Whether that was reported; once is enough. */
    private boolean tooDeep;

    ProseBuilder(boolean chinese, Report report) {
        this.report = report;
        this.context = new Context(chinese, report, new References(), new Footnotes(report), new Ids(report));
        this.tables = new TableParser(context);
        this.headings = new HeadingLevels(report);
    }

    Prose build(Document document) {
        collect(document);
        List<Block> blocks = blocks(document);
        return new Prose(blocks, context.footnotes().inOrder());
    }

    /** What may be referred to before it is written. */
    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                context.references().collect(paragraph);
            } else if (node instanceof OwnBlock.Footnote footnote) {
                context.footnotes().define(footnote.label(), footnote.offset());
            }
            collect(node);
        }
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                paragraph(context.references().rest(paragraph), blocks);
            } else if (node instanceof OwnBlock own) {
                own(own, blocks);
            } else {
                blocks.add(block(node));
            }
        }
        return blocks;
    }

    private Block block(Node node) {
        Location location = report.locate(node.getStartOffset());
        if (node instanceof Heading heading) {
            headings.check(heading.getLevel(), heading.isAtxHeading(), heading.getStartOffset());
            InlineBuilder.Built built = InlineParser.parse(Content.of(List.of(heading.getText())), context);
            return new Block.Heading(location, built.attributes(), heading.getLevel(), built.inlines());
        }
        if (node instanceof BlockQuote) {
            return new Block.Quote(location, Attributes.NONE, blocks(node));
        }
        if (node instanceof ListBlock list) {
            return listing(list, location);
        }
        if (node instanceof FencedCodeBlock code) {
            return fencedCode(code, location);
        }
        if (node instanceof IndentedCodeBlock code) {
            String text = code.getContentChars().trimTailBlankLines().toString();
            return new Block.Code(location, Attributes.NONE, "", null, text.endsWith("\n") ? text : text + "\n");
        }
        if (node instanceof ThematicBreak) {
            return new Block.Break(location, Attributes.NONE);
        }
        throw new IllegalStateException("flexmark was not configured to make " + node.getNodeName());
    }

    private Block listing(ListBlock list, Location location) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.Listing(location, Attributes.NONE, list instanceof OrderedList, start, list.isTight(), items);
    }

    private Block fencedCode(FencedCodeBlock code, Location location) {
        Content info = Content.of(List.of(code.getInfo()));
        int brace = info.text().indexOf('{');
        Attributes attributes = Attributes.NONE;
        String language = info.text();
        if (brace >= 0 && AttributesParser.begin(info.text(), brace)) {
            AttributesParser.Found found = AttributesParser.parse(info, brace, context);
            attributes = found == null ? attributes : found.attributes();
            language = info.text().substring(0, brace);
        }
        String[] words = language.strip().split("\\s+", 2);
        String title = words.length < 2 ? null : title(words[1], code);
        return new Block.Code(
                location,
                attributes,
                Escapes.resolve(words[0]),
                title,
                code.getContentChars().toString());
    }

    /** What code is called; null if what stands behind its language says nothing of the kind. */
    private @Nullable String title(String rest, FencedCodeBlock code) {
        Matcher matcher = CODE_TITLE.matcher(rest);
        if (!matcher.matches()) {
            report.warning(code.getInfo().getStartOffset(), Words.of("code.info", rest), Hint.of("code.info.hint"));
            return null;
        }
        return Escapes.resolve(matcher.group(1));
    }

    private void own(OwnBlock own, List<Block> blocks) {
        if (own instanceof OwnBlock.Footnote footnote) {
            context.footnotes().read(footnote.label(), footnote.offset(), () -> blocks(footnote));
        } else if (own instanceof OwnBlock.Html html) {
            html(html, blocks);
        } else if (!tooDeep) {
            tooDeep = true;
            report.error(own.offset(), Words.of("prose.too-deep"), Hint.of("prose.too-deep.hint"));
        }
    }

    private void html(OwnBlock.Html html, List<Block> blocks) {
        if (!html.isComment()) {
            report.warning(html.offset(), Words.of("prose.raw-html"), Hint.of("prose.raw-html.hint"));
            blocks.add(new Block.Paragraph(
                    report.locate(html.offset()),
                    Attributes.NONE,
                    List.of(new Inline.Text(String.join("", html.lines()).stripTrailing()))));
        } else if (!html.isClosed()) {
            report.error(html.offset(), Words.of("prose.comment-open"), Hint.of("prose.comment-open.hint"));
        } else {
            // Prose behind the end of a comment that began on an earlier line.
            Content lines = Content.of(html.lines());
            int end = lines.text().indexOf("-->") + "-->".length();
            paragraph(lines.slice(end, lines.text().length()).trimmed(), blocks);
        }
    }

    private void paragraph(Content content, List<Block> blocks) {
        TableParser.Found found = tables.parse(content);
        Content text = found == null ? content : found.before();
        if (!text.isEmpty()) {
            InlineBuilder.Built built = InlineParser.parse(text, context);
            if (built.inlines().isEmpty() && found == null) {
                BlockAttributes.attach(built.attributes(), text.offset(0), blocks, report);
            } else {
                blocks.add(new Block.Paragraph(report.locate(text.offset(0)), built.attributes(), built.inlines()));
            }
        }
        if (found != null) {
            blocks.add(found.table().get());
        }
    }
}
