package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.prose.LineRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles of the sources, and which of their lines, are cited by what. Immutable. */
public final class Uses {

    private final Map<SegmentRef, List<Use>> uses = new HashMap<>();

    /**
     * What cites an article.
     *
     * @param by what does
     * @param lines that it cites, counted from 1
     */
    public record Use(Identified by, BitSet lines) {

        /** The lines, together where they follow each other. */
        public List<LineRange> ranges() {
            return Uses.ranges(lines);
        }
    }

    private Uses() {}

    static Uses of(Site site) {
        Uses uses = new Uses();
        Citing.visit(site, (thing, citation) -> {
            SegmentRef article = new SegmentRef(new Slug(citation.source()), new Slug(citation.segment()));
            BitSet cited = uses.linesBy(article, thing);
            citation.lines().forEach(range -> cited.set(range.first(), range.last() + 1));
        });
        return uses;
    }

    private BitSet linesBy(SegmentRef article, Identified thing) {
        List<Use> own = uses.computeIfAbsent(article, it -> new ArrayList<>());
        // One thing is visited at a time, so that it can only be the last.
        if (own.isEmpty() || own.get(own.size() - 1).by() != thing) {
            own.add(new Use(thing, new BitSet()));
        }
        return own.get(own.size() - 1).lines();
    }

    /** What cites an article, in the order of the site. */
    public List<Use> of(SegmentRef article) {
        return List.copyOf(uses.getOrDefault(article, List.of()));
    }

    /** Those of some things that cite an article, in their order. */
    public <T extends Identified> List<T> citing(SegmentRef article, Collection<T> among) {
        List<Use> own = of(article);
        return among.stream()
                .filter(thing -> own.stream().anyMatch(use -> use.by() == thing))
                .toList();
    }

    /** The lines of an article that anything cites, counted from 1. */
    public BitSet lines(SegmentRef article) {
        BitSet lines = new BitSet();
        of(article).forEach(use -> lines.or(use.lines()));
        return lines;
    }

    /** Lines, together where they follow each other. */
    public static List<LineRange> ranges(BitSet lines) {
        List<LineRange> ranges = new ArrayList<>();
        int first = lines.nextSetBit(0);
        while (first >= 0) {
            int behind = lines.nextClearBit(first);
            ranges.add(new LineRange(first, behind - 1));
            first = lines.nextSetBit(behind);
        }
        return ranges;
    }

    /** The lines of an article of a source, counted from 1. */
    public static BitSet linesOf(SourceDocument.Segment segment) {
        BitSet all = new BitSet();
        segment.lines()
                .forEach(range -> all.set(range.value().first(), range.value().last() + 1));
        return all;
    }
}
