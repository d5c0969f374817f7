package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is left to do in a site that is otherwise sound: warnings for editors who ask. Stateless. */
public final class EditorNotes {

    private EditorNotes() {}

    /** Notes articles that no digest digests, series without a name, and texts that English readers cannot have. */
    public static void note(Site site, Problems problems) {
        Set<SegmentRef> digested = site.digests().stream()
                .map((Digest digest) -> digest.meta().segments())
                .flatMap(Collection::stream)
                .map(Located::value)
                .collect(Collectors.toSet());
        site.sources()
                .forEach(source -> source.meta().segments().stream()
                        .filter(segment -> !digested.contains(new SegmentRef(source.id(), segment.id())))
                        .forEach(segment -> problems.warning(
                                segment.location(),
                                Words.of("segment.undigested", segment.id()),
                                Hint.of("segment.undigested.hint", source.id() + "/" + segment.id()))));
        Map<Slug, List<Figure>> series = site.figures().stream()
                .collect(Collectors.groupingBy(Figure::indicator, TreeMap::new, Collectors.toList()));
        series.forEach((indicator, figures) -> {
            if (figures.size() > 1 && Site.find(site.indicators(), indicator).isEmpty()) {
                problems.warning(
                        figures.get(1).location(),
                        Words.of("figure.no-series-name", indicator, figures.size()),
                        Hint.of("figure.no-series-name.hint"));
            }
        });
        boolean english = site.settings().editions().stream().anyMatch(edition -> edition.value() == Edition.EN);
        site.written()
                .filter(written -> english && !written.isIn(Language.EN))
                .forEach(written -> problems.warning(
                        written.location(),
                        Words.of("translation.no-english", written.id()),
                        Hint.of("translation.no-english.hint", Language.EN.proseFile())));
    }
}
