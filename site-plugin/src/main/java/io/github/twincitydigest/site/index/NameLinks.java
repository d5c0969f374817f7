package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseWalk;
import io.github.twincitydigest.site.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Links what a text names to what the site knows of it, at its first mention in running text. What editors have linked
 * themselves, headings, code and words of another language stay as they are. One use for one text.
 */
final class NameLinks {

    private final NameTable names;
    private final Set<InternalLink> linked = new HashSet<>();

    private NameLinks(NameTable names) {
        this.names = names;
    }

    static Prose link(Prose prose, NameTable names) {
        NameLinks links = new NameLinks(names);
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Link link) {
                links.alreadyLinked(link);
            }
        });
        return new Prose(links.blocks(prose.blocks()), prose.footnotes());
    }

    private void alreadyLinked(Inline.Link link) {
        InternalLink.of(link.destination()).map(InternalLink::whole).ifPresent(linked::add);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block.attributes().lang() != null) {
            return block;
        }
        if (block instanceof Block.Paragraph it) {
            return new Block.Paragraph(it.location(), it.attributes(), line(it.inlines(), it.location()));
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
        return block;
    }

    private List<Inline> line(List<Inline> inlines, Location location) {
        List<Inline> line = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                text(text.text(), location, line);
            } else if (inline instanceof Inline.Emphasis it) {
                line.add(new Inline.Emphasis(line(it.inlines(), location)));
            } else if (inline instanceof Inline.Strong it) {
                line.add(new Inline.Strong(line(it.inlines(), location)));
            } else {
                line.add(inline);
            }
        }
        return line;
    }

    private void text(String text, Location location, List<Inline> line) {
        int done = 0;
        for (NameTable.Match match : names.find(text)) {
            InternalLink target = match.targets().get(0);
            if (!linked.add(target)) {
                continue;
            }
            if (match.start() > done) {
                line.add(new Inline.Text(text.substring(done, match.start())));
            }
            line.add(new Inline.Link(
                    location,
                    target.destination(),
                    null,
                    List.of(new Inline.Text(text.substring(match.start(), match.end())))));
            done = match.end();
        }
        if (done < text.length()) {
            line.add(new Inline.Text(text.substring(done)));
        }
    }
}
