package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.prose.ProseWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is named or linked where. It goes by the Chinese texts, which every edition is made from, so that all editions
 * agree. Immutable.
 */
public final class Mentions {

    /**
     * A text that names something.
     *
     * @param by the text
     * @param claim the id of the first of its paragraphs that does, or null if that one has none
     */
    public record Mention(Written by, @Nullable String claim) {}

    /**
     * What something names, as far as it can be told from itself.
     *
     * @param target what is named
     * @param claim the id of the paragraph that does, or null
     */
    record Named(InternalLink target, @Nullable String claim) {}

    private final NameTable names;
    private final IndexMemory memory;
    private final Map<InternalLink, List<Mention>> inProse = new HashMap<>();

    /** By identity: the things of a site are one each, and their own hashes go over all their words. */
    private final Map<InternalLink, Set<Identified>> inData = new HashMap<>();

    private Mentions(NameTable names, IndexMemory memory) {
        this.names = names;
        this.memory = memory;
    }

    static Mentions of(Site site, NameTable chinese, IndexMemory memory) {
        Mentions mentions = new Mentions(chinese, memory);
        site.written().forEach(mentions::read);
        site.figures().forEach(it -> mentions.note(it, it.label(), it.note()));
        site.events().forEach(it -> mentions.note(it, it.title()));
        site.meetings().forEach(it -> {
            mentions.note(it, it.theme(), it.note());
            it.results().forEach(result -> mentions.note(it, result.text()));
        });
        site.places().forEach(it -> mentions.note(it, it.about()));
        site.organizations().forEach(it -> mentions.note(it, it.about()));
        site.people().forEach(it -> mentions.note(it, it.role()));
        site.projects().forEach(it -> {
            mentions.note(it, it.about());
            it.states().forEach(state -> mentions.note(it, state.text()));
        });
        site.documents().forEach(it -> mentions.note(it, it.name(), it.about()));
        memory.mentions().tidy();
        return mentions;
    }

    /** The digests, topics and pages that name or link something, in the site's order. */
    public List<Mention> of(Identified thing) {
        return List.copyOf(inProse.getOrDefault(InternalLink.to(thing), List.of()));
    }

    /** Those of some figures, events and the like whose words name something. */
    public <T extends Identified> Stream<T> naming(Identified thing, List<T> among) {
        Set<Identified> naming = inData.getOrDefault(InternalLink.to(thing), Set.of());
        return among.stream().filter(it -> it != thing && naming.contains(it));
    }

    private void read(Written written) {
        @Nullable Prose prose = written.prose().get(Language.ZH);
        if (prose == null) {
            return;
        }
        String summary = written.summary().zh();
        memory.mentions()
                .get(InternalLink.to(written), () -> named(prose, summary), prose, summary, names)
                .forEach(it -> add(it.target(), written, it.claim()));
    }

    private List<Named> named(Prose prose, String summary) {
        // Of all paragraphs that name a thing, the first counts.
        Map<InternalLink, Named> named = new LinkedHashMap<>();
        read(named, new Prose(prose.blocks(), List.of()));
        // Footnotes stand at the end, below paragraphs that do not call them.
        prose.footnotes().forEach(footnote -> read(named, new Prose(footnote.blocks(), List.of())));
        find(summary).forEach(target -> named.putIfAbsent(target, new Named(target, null)));
        return List.copyOf(named.values());
    }

    private void read(Map<InternalLink, Named> named, Prose part) {
        // What has no id of its own is found below the nearest that has.
        @Nullable String[] nearest = {null};
        ProseWalk.blocks(part, block -> {
            @Nullable String id = block.attributes().id();
            nearest[0] = id == null ? nearest[0] : id;
            if (block instanceof Block.Paragraph paragraph) {
                line(named, nearest[0], paragraph.inlines());
            } else if (block instanceof Block.Table table) {
                Stream.concat(Stream.of(table.head()), table.rows().stream())
                        .flatMap(List::stream)
                        .forEach(cell -> line(named, nearest[0], cell.inlines()));
            }
        });
    }

    private void line(Map<InternalLink, Named> named, @Nullable String claim, List<Inline> inlines) {
        Stream.concat(find(ProseText.of(inlines)), links(inlines))
                .forEach(target -> named.putIfAbsent(target, new Named(target, claim)));
    }

    private static Stream<InternalLink> links(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> {
            Stream<InternalLink> own = inline instanceof Inline.Link link
                    ? InternalLink.of(link.destination()).map(InternalLink::whole).stream()
                    : Stream.of();
            return inline instanceof Inline.Holder holder ? Stream.concat(own, links(holder.inlines())) : own;
        });
    }

    private void add(InternalLink target, Written written, @Nullable String claim) {
        inProse.computeIfAbsent(target, it -> new ArrayList<>()).add(new Mention(written, claim));
    }

    private void note(Identified thing, @Nullable LocalText... texts) {
        for (LocalText text : texts) {
            if (text != null) {
                find(text.zh())
                        .forEach(target -> inData.computeIfAbsent(
                                        target, it -> Collections.newSetFromMap(new IdentityHashMap<>()))
                                .add(thing));
            }
        }
    }

    private Stream<InternalLink> find(String text) {
        return names.find(text).stream().flatMap(match -> match.targets().stream());
    }
}
