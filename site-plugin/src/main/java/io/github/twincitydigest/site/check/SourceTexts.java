package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts that a site's sources were read from, as far as they are at hand. Immutable. */
public final class SourceTexts {

    private final Map<String, List<String>> lines;

    private SourceTexts(Map<String, List<String>> lines) {
        this.lines = Map.copyOf(lines);
    }

    /**
     * Reads them. A source without a text is noted and left out.
     *
     * @param folder that holds the text files of the sources
     * @throws IOException if a file there cannot be read
     */
    public static SourceTexts read(Site site, Path folder, Problems problems) throws IOException {
        SourceTree tree = SourceTree.read(folder, folder, problems);
        Map<String, List<String>> lines = new HashMap<>();
        for (SourceDocument source : site.sources()) {
            Location place = source.location();
            SourceFile file = tree.files().stream()
                    .filter(it -> it.path().equals(source.meta().text()))
                    .findFirst()
                    .orElse(null);
            String text = file == null ? null : file.text(problems);
            if (text == null) {
                problems.warning(
                        place,
                        Words.of("source-text.missing", source.meta().text()),
                        Hint.of("source-text.missing.hint"));
                continue;
            }
            List<String> all = text.lines().toList();
            if (all.size() != source.meta().lines()) {
                problems.error(
                        place,
                        Words.of("source-text.lines", all.size(), source.meta().lines()),
                        Hint.of("source-text.lines.hint"));
            }
            lines.put(source.id().value(), all);
        }
        return new SourceTexts(lines);
    }

    /** Whether all that is cited is at hand. */
    boolean have(Collection<Citation> citations) {
        return citations.stream().allMatch(citation -> lines.containsKey(citation.source()));
    }

    /** Whether a source's text is at hand. */
    boolean have(SourceDocument source) {
        return lines.containsKey(source.id().value());
    }

    /** A line of a source, counted from 1; empty if the text has no such line. */
    String line(SourceDocument source, int number) {
        List<String> text = lines.getOrDefault(source.id().value(), List.of());
        return number <= text.size() ? text.get(number - 1) : "";
    }

    /** The numbers in the lines cited. */
    CitedNumbers numbers(Collection<Citation> citations) {
        return CitedNumbers.of(citations.stream().flatMap(this::passages).toList());
    }

    /** The parts of dates in all lines of the articles cited. */
    CitedNumbers datesOfArticles(Collection<Citation> citations, Site site) {
        List<Citation> whole = new ArrayList<>();
        for (Citation citation : citations) {
            site.sources().stream()
                    .filter(source -> source.id().value().equals(citation.source()))
                    .flatMap(source -> source.segment(citation.segment()).stream())
                    .map(article -> new Citation(
                            citation.location(),
                            citation.source(),
                            citation.segment(),
                            article.lines().stream().map(Located::value).toList()))
                    .filter(article -> !whole.contains(article))
                    .forEach(whole::add);
        }
        return CitedNumbers.ofDates(whole.stream().flatMap(this::passages).toList());
    }

    /** Lines of several ranges are read together, too: a number may go on in the next column. */
    private Stream<String> passages(Citation citation) {
        List<String> ranges =
                citation.lines().stream().map(range -> passage(citation, range)).toList();
        return ranges.size() == 1
                ? ranges.stream()
                : Stream.concat(ranges.stream(), Stream.of(String.join("\n", ranges)));
    }

    private String passage(Citation citation, LineRange range) {
        List<String> text = lines.getOrDefault(citation.source(), List.of());
        return String.join(
                "\n", text.subList(Math.min(range.first() - 1, text.size()), Math.min(range.last(), text.size())));
    }
}
