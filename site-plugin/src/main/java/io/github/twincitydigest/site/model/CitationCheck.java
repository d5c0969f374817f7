package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that what is cited exists, and that the lines belong to it. */
final class CitationCheck {

    private final Map<String, SourceDocument> sources;
    private final Set<String> known;
    private final Problems problems;

    CitationCheck(Content content, Problems problems) {
        this.sources = content.all(SourceDocument.class).stream()
                .collect(
                        Collectors.toMap(source -> source.id().value(), Function.identity(), (first, second) -> first));
        this.known = content.ids(SourceDocument.class);
        this.problems = problems;
    }

    void check(Collection<Citation> citations) {
        citations.forEach(this::check);
    }

    private void check(Citation citation) {
        find(citation.source(), citation.segment(), citation.location())
                .ifPresent(segment -> citation.lines().forEach(lines -> check(citation, lines, segment)));
    }

    void check(Located<SegmentRef> reference) {
        find(reference.value().source().value(), reference.value().segment().value(), reference.location());
    }

    private void check(Citation citation, LineRange lines, SourceDocument.Segment segment) {
        List<LineRange> ranges = segment.lines().stream().map(Located::value).toList();
        if (ranges.stream().noneMatch(range -> range.encloses(lines))) {
            problems.error(
                    citation.location(),
                    Words.of("citation.lines-outside", lines, citation.target()),
                    Hint.of("citation.lines-outside.hint", Words.list(ranges)));
        }
    }

    private Optional<SourceDocument.Segment> find(String sourceId, String segmentId, Location location) {
        SourceDocument source = sources.get(sourceId);
        if (source == null) {
            // A source whose file could not be read has been complained about already.
            if (!known.contains(sourceId)) {
                problems.error(
                        location,
                        Words.of("citation.unknown-source", sourceId),
                        Suggestion.hint(sourceId, known, Hint.of("citation.unknown-source.hint", sourceId)));
            }
            return Optional.empty();
        }
        Optional<SourceDocument.Segment> segment = source.segment(segmentId);
        if (segment.isEmpty()) {
            List<String> ids =
                    source.meta().segments().stream().map(it -> it.id().value()).toList();
            problems.error(
                    location,
                    Words.of("citation.unknown-segment", segmentId, sourceId),
                    Suggestion.hint(
                            segmentId,
                            ids,
                            it -> sourceId + "/" + it,
                            Hint.of("citation.unknown-segment.hint", Words.list(ids))));
        }
        return segment;
    }
}
