package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** The lines of an article that something cites. */
    record Lines(SegmentRef article, BitSet cited) {}

    private Uses() {}

    static Uses of(Site site, IndexMemory memory) {
        Uses uses = new Uses();
        Citing.visit(
                site,
                memory,
                (thing, lines) -> lines.forEach(it -> uses.uses
                        .computeIfAbsent(it.article(), article -> new ArrayList<>())
                        .add(new Use(thing, it.cited()))));
        memory.uses().tidy();
        return uses;
    }

    /** What citations of one thing come to, article by article. */
    static List<Lines> lines(Collection<Citation> citations) {
        Map<SegmentRef, BitSet> lines = new LinkedHashMap<>();
        citations.forEach(citation -> {
            SegmentRef article = new SegmentRef(new Slug(citation.source()), new Slug(citation.segment()));
            BitSet cited = lines.computeIfAbsent(article, it -> new BitSet());
            citation.lines().forEach(range -> cited.set(range.first(), range.last() + 1));
        });
        List<Lines> all = new ArrayList<>();
        lines.forEach((article, cited) -> all.add(new Lines(article, cited)));
        return all;
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
