package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.prose.LineRange;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which articles of the sources, and which of their lines, are cited by what. Immutable. */
public final class Uses {

    /** By identity: the things of a site are one each, and their own hashes go over all their words. */
    private final Map<SegmentRef, Set<Identified>> by = new HashMap<>();

    private final Map<SegmentRef, BitSet> lines = new HashMap<>();

    private Uses() {}

    static Uses of(Site site) {
        Uses uses = new Uses();
        Citing.visit(site, (thing, citation) -> {
            SegmentRef article = new SegmentRef(new Slug(citation.source()), new Slug(citation.segment()));
            uses.by
                    .computeIfAbsent(article, it -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(thing);
            BitSet cited = uses.lines.computeIfAbsent(article, it -> new BitSet());
            for (LineRange range : citation.lines()) {
                cited.set(range.first(), range.last() + 1);
            }
        });
        return uses;
    }

    /** Those of some things that cite an article, in their order. */
    public <T extends Identified> List<T> citing(SegmentRef article, Collection<T> among) {
        Set<Identified> citing = by.getOrDefault(article, Set.of());
        return among.stream().filter(citing::contains).toList();
    }

    /** The lines of an article that anything cites, counted from 1. */
    public BitSet lines(SegmentRef article) {
        return (BitSet) lines.getOrDefault(article, new BitSet()).clone();
    }

    /** The lines of an article of a source, counted from 1. */
    public static BitSet linesOf(SourceDocument.Segment segment) {
        BitSet all = new BitSet();
        segment.lines()
                .forEach(range -> all.set(range.value().first(), range.value().last() + 1));
        return all;
    }
}
