package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.source.Location;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns prose into an edition's, block by block: the text of a block is one run, so that a word split by markup is
 * still one word, and what must not change is a wall in it. Of a text that an editor has fixed, the edition's variant
 * is left.
 */
final class ProseConverter {

    private final Edition edition;
    private final @Nullable Scribe scribe;

    /** @param scribe null where nothing is to be converted */
    ProseConverter(Edition edition, @Nullable Scribe scribe) {
        this.edition = edition;
        this.scribe = scribe;
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
        if (scribe != null && isForeign(block.attributes().lang())) {
            return asWritten().block(block);
        }
        if (block instanceof Block.Paragraph it) {
            return new Block.Paragraph(it.location(), it.attributes(), line(it.inlines(), it.location()));
        }
        if (block instanceof Block.Heading it) {
            return new Block.Heading(it.location(), it.attributes(), it.level(), line(it.inlines(), it.location()));
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
                    cells(it.head(), it.location()),
                    it.rows().stream().map(row -> cells(row, it.location())).toList());
        }
        return block;
    }

    private List<Block.Cell> cells(List<Block.Cell> cells, Location location) {
        return cells.stream()
                .map(cell -> new Block.Cell(line(cell.inlines(), location)))
                .toList();
    }

    /** @param location where the block begins */
    private List<Inline> line(List<Inline> inlines, Location location) {
        Run run = run(inlines);
        Run converted = scribe == null ? run : scribe.write(run, location);
        return rebuild(inlines, converted.pieces().iterator());
    }

    private Run run(List<Inline> inlines) {
        List<Run.Piece> pieces = new ArrayList<>();
        collect(inlines, pieces);
        return new Run(pieces);
    }

    /** The two walks below visit text and walls in the same order, which is all that ties pieces to inlines. */
    private void collect(List<Inline> inlines, List<Run.Piece> pieces) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                pieces.add(new Run.Text(text.text()));
            } else if (inline instanceof Inline.HardBreak) {
                // For the converter a blank like any other: a line that an editor breaks is still one line of words.
                pieces.add(new Run.Text("\n"));
            } else if (inline instanceof Inline.Fixed fixed) {
                pieces.add(new Run.Wall(shown(fixed)));
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
            } else if (inline instanceof Inline.HardBreak) {
                converted.next();
                rebuilt.add(inline);
            } else if (inline instanceof Inline.Fixed fixed) {
                converted.next();
                rebuilt.addAll(fixed(fixed));
            } else if (isWall(inline)) {
                converted.next();
                rebuilt.addAll(wall(inline));
            } else if (inline instanceof Inline.Emphasis it) {
                rebuilt.add(new Inline.Emphasis(rebuild(it.inlines(), converted)));
            } else if (inline instanceof Inline.Strong it) {
                rebuilt.add(new Inline.Strong(rebuild(it.inlines(), converted)));
            } else if (inline instanceof Inline.Link it) {
                rebuilt.add(new Inline.Link(
                        it.location(),
                        it.destination(),
                        it.title() == null ? null : alone(it.title(), it.location()),
                        rebuild(it.inlines(), converted)));
            } else if (inline instanceof Inline.Span it) {
                rebuilt.add(new Inline.Span(it.attributes(), rebuild(it.inlines(), converted)));
            } else {
                rebuilt.add(inline);
            }
        }
        return rebuilt;
    }

    /** What parts the text around it. The marks of citations and footnotes do not: they hang on a word. */
    private boolean isWall(Inline inline) {
        if (scribe == null && inline instanceof Inline.Holder) {
            return false;
        }
        if (inline instanceof Inline.Span span) {
            return isForeign(span.attributes().lang());
        }
        if (inline instanceof Inline.Link link) {
            // An address is no text, though a reader sees it.
            return ProseText.of(link.inlines()).equals(link.destination());
        }
        return inline instanceof Inline.Code || inline instanceof Inline.Image;
    }

    private List<Inline> wall(Inline inline) {
        if (inline instanceof Inline.Image image) {
            return List.of(described(image));
        }
        if (inline instanceof Inline.Holder) {
            ProseConverter asWritten = asWritten();
            List<Inline> alone = List.of(inline);
            return asWritten.rebuild(alone, asWritten.run(alone).pieces().iterator());
        }
        return List.of(inline);
    }

    /**
     * The edition's variant of a fixed text. Nothing is lost where it has none: the Simplified text is converted as if
     * it stood alone, and without that the first variant is shown as what it is.
     */
    private List<Inline> fixed(Inline.Fixed fixed) {
        String shown = shown(fixed);
        if (shown.isEmpty()) {
            return List.of();
        }
        Inline.Text text = new Inline.Text(shown);
        boolean other =
                fixed.variant(edition.tag()).isEmpty() && simplified(fixed).isEmpty();
        return List.of(
                other ? new Inline.Span(new Attributes(null, fixed.plain().tag(), Set.of()), List.of(text)) : text);
    }

    private String shown(Inline.Fixed fixed) {
        return fixed.variant(edition.tag())
                .map(Inline.Variant::text)
                .or(() -> simplified(fixed).map(text -> alone(text, fixed.location())))
                .orElseGet(() -> fixed.plain().text());
    }

    private static Optional<String> simplified(Inline.Fixed fixed) {
        return fixed.variant(Edition.ZH_HANS.tag()).map(Inline.Variant::text);
    }

    private ProseConverter asWritten() {
        return new ProseConverter(edition, null);
    }

    /** A picture with the words for it converted by themselves: they stand in no line. */
    private Inline.Image described(Inline.Image image) {
        return new Inline.Image(
                image.location(),
                image.place(),
                image.destination(),
                alone(image.alternative(), image.location()),
                image.title() == null ? null : alone(image.title(), image.location()));
    }

    /** A text that stands in no line. */
    private String alone(String text, Location location) {
        return scribe == null ? text : scribe.write(text, location);
    }

    /** Simplified Chinese is what editors write; everything else that is marked as a language is left alone. */
    private static boolean isForeign(@Nullable String lang) {
        return lang != null && !lang.equals("zh") && !lang.equals("zh-Hans");
    }
}
