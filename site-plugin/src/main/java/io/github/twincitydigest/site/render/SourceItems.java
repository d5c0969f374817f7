package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.index.Uses;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.LineRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes the parts of views that show what the sources hold, and how much of it the site has taken up. */
final class SourceItems {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Items items;

    SourceItems(EditionView edition, Linker linker, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.items = items;
    }

    Part.SourceItem source(SourceDocument source) {
        List<SourceDocument.Segment> segments = source.meta().segments();
        int digested = (int) segments.stream()
                .filter(segment -> !digestsOf(source, segment).isEmpty())
                .count();
        return new Part.SourceItem(
                new Part.Link(
                        edition.text(source.meta().title()),
                        linker.toSource(source.id().value(), null)),
                edition.text(source.meta().publisher()),
                items.kind(source.meta().kind(), site.settings().sourceKinds()),
                items.whenOrNull(source.meta().date()),
                segments.size(),
                digested,
                segments.stream().mapToInt(SourceItems::lineCount).sum(),
                segments.stream()
                        .mapToInt(segment -> citedLines(source, segment))
                        .sum());
    }

    Part.SegmentItem segment(SourceDocument source, SourceDocument.Segment segment) {
        SegmentRef article = new SegmentRef(source.id(), segment.id());
        Uses uses = edition.index().uses();
        return new Part.SegmentItem(
                segment.id().value(),
                edition.text(segment.title()),
                items.kind(segment.kind(), site.settings().segmentKinds()),
                items.citations()
                        .lines(segment.lines().stream().map(Located::value).toList()),
                segment.lines().size(),
                items.whenOrNull(segment.date()),
                edition.textOrNull(segment.byline()),
                edition.textOrNull(segment.about()),
                digestsOf(source, segment).stream()
                        .filter(edition::shows)
                        .map(items::link)
                        .toList(),
                uses.citing(article, site.topics()).stream()
                        .filter(edition::shows)
                        .map(items::link)
                        .toList(),
                uses.citing(article, site.figures()).size(),
                uses.citing(article, site.events()).size(),
                lineCount(segment),
                citedLines(source, segment),
                cited(source, segment));
    }

    /** Where in an article the cited lines stand, as if it were printed in one piece. */
    private List<Part.Stretch> cited(SourceDocument source, SourceDocument.Segment segment) {
        BitSet cited = edition.index().uses().lines(new SegmentRef(source.id(), segment.id()));
        BitSet within = new BitSet();
        int place = 0;
        for (Located<LineRange> range : segment.lines()) {
            for (int line = range.value().first(); line <= range.value().last(); line++) {
                within.set(place++, cited.get(line));
            }
        }
        List<Part.Stretch> stretches = new ArrayList<>();
        for (int first = within.nextSetBit(0); first >= 0; first = within.nextSetBit(first)) {
            int behind = within.nextClearBit(first);
            stretches.add(new Part.Stretch(first, behind - first));
            first = behind;
        }
        return stretches;
    }

    List<Part.SegmentItem> segments(SourceDocument source) {
        return source.meta().segments().stream()
                .map(segment -> segment(source, segment))
                .toList();
    }

    private static int lineCount(SourceDocument.Segment segment) {
        return Uses.linesOf(segment).cardinality();
    }

    private int citedLines(SourceDocument source, SourceDocument.Segment segment) {
        return edition.index()
                .uses()
                .lines(new SegmentRef(source.id(), segment.id()))
                .cardinality();
    }

    private List<Digest> digestsOf(SourceDocument source, SourceDocument.Segment segment) {
        SegmentRef article = new SegmentRef(source.id(), segment.id());
        return site.digests().stream()
                .filter(digest -> digest.meta().segments().stream()
                        .anyMatch(ref -> ref.value().equals(article)))
                .toList();
    }
}
