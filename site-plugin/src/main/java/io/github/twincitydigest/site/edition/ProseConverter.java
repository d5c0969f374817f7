package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.ScriptConverter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts prose block by block: the text of a block is one run, so that a word split by markup is still one word, and
 * what must not change is a wall in it.
 */
final class ProseConverter {

    private final ScriptConverter converter;

    ProseConverter(ScriptConverter converter) {
        this.converter = converter;
    }

    Prose convert(Prose prose) {
        return new Prose(
                blocks(prose.blocks()),
                prose.footnotes().stream()
                        .map(footnote -> new Prose.Footnote(footnote.label(), blocks(footnote.blocks())))
                        .toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (isForeign(block.attributes().lang())) {
            return block;
        }
        if (block instanceof Block.Paragraph it) {
            return new Block.Paragraph(it.location(), it.attributes(), line(it.inlines()));
        }
        if (block instanceof Block.Heading it) {
            return new Block.Heading(it.location(), it.attributes(), it.level(), line(it.inlines()));
        }
        if (block instanceof Block.Quote it) {
            return new Block.Quote(it.location(), it.attributes(), blocks(it.blocks()));
        }
        if (block instanceof Block.Listing it) {
            return new Block.Listing(
                    it.location(),
                    it.attributes(),
                    it.ordered(),
                    it.start(),
                    it.tight(),
                    it.items().stream().map(this::blocks).toList());
        }
        if (block instanceof Block.Table it) {
            return new Block.Table(
                    it.location(),
                    it.attributes(),
                    it.alignments(),
                    cells(it.head()),
                    it.rows().stream().map(this::cells).toList());
        }
        return block;
    }

    private List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> new Block.Cell(line(cell.inlines()))).toList();
    }

    private List<Inline> line(List<Inline> inlines) {
        List<Run.Piece> pieces = new ArrayList<>();
        collect(inlines, pieces);
        Iterator<Run.Piece> converted =
                converter.convert(new Run(pieces)).pieces().iterator();
        return rebuild(inlines, converted);
    }

    /** The two walks below visit text and walls in the same order, which is all that ties pieces to inlines. */
    private void collect(List<Inline> inlines, List<Run.Piece> pieces) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                pieces.add(new Run.Text(text.text()));
            } else if (isWall(inline)) {
                pieces.add(new Run.Wall(""));
            } else if (inline instanceof Inline.Holder holder) {
                collect(holder.inlines(), pieces);
            }
        }
    }

    private List<Inline> rebuild(List<Inline> inlines, Iterator<Run.Piece> converted) {
        List<Inline> rebuilt = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text) {
                rebuilt.add(new Inline.Text(converted.next().text()));
            } else if (isWall(inline)) {
                converted.next();
                rebuilt.add(inline instanceof Inline.Image image ? described(image) : inline);
            } else if (inline instanceof Inline.Emphasis it) {
                rebuilt.add(new Inline.Emphasis(rebuild(it.inlines(), converted)));
            } else if (inline instanceof Inline.Strong it) {
                rebuilt.add(new Inline.Strong(rebuild(it.inlines(), converted)));
            } else if (inline instanceof Inline.Link it) {
                rebuilt.add(new Inline.Link(
                        it.location(), it.destination(), alone(it.title()), rebuild(it.inlines(), converted)));
            } else if (inline instanceof Inline.Span it) {
                rebuilt.add(new Inline.Span(it.attributes(), rebuild(it.inlines(), converted)));
            } else {
                rebuilt.add(inline);
            }
        }
        return rebuilt;
    }

    /** What parts the text around it. The marks of citations and footnotes do not: they hang on a word. */
    private static boolean isWall(Inline inline) {
        if (inline instanceof Inline.Span span) {
            return isForeign(span.attributes().lang());
        }
        if (inline instanceof Inline.Link link) {
            // An address is no text, though a reader sees it.
            return ProseText.of(link.inlines()).equals(link.destination());
        }
        return inline instanceof Inline.Code || inline instanceof Inline.Image || inline instanceof Inline.HardBreak;
    }

    /** A picture with the words for it converted by themselves: they stand in no line. */
    private Inline.Image described(Inline.Image image) {
        return new Inline.Image(
                image.location(), image.destination(), converter.convert(image.alternative()), alone(image.title()));
    }

    private @Nullable String alone(@Nullable String text) {
        return text == null ? null : converter.convert(text);
    }

    /** Simplified Chinese is what editors write; everything else that is marked as a language is left alone. */
    private static boolean isForeign(@Nullable String lang) {
        return lang != null && !lang.equals("zh") && !lang.equals("zh-Hans");
    }
}
