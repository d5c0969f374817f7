package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.index.Uses;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.number.NumberReader;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.render.CoveragePage;
import io.github.twincitydigest.site.render.CoveragePage.Article;
import io.github.twincitydigest.site.render.CoveragePage.Counts;
import io.github.twincitydigest.site.render.CoveragePage.Line;
import io.github.twincitydigest.site.render.CoveragePage.Source;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which lines of the source texts are cited by what, for who has these texts at hand. Immutable. */
public final class Coverage {

    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    private final CoveragePage.View view;

    private Coverage(CoveragePage.View view) {
        this.view = view;
    }

    /** @param uses what the site cites */
    public static Coverage of(Site site, SourceTexts texts, Uses uses) {
        List<Source> sources = site.sources().stream()
                .filter(source -> texts.have(source))
                .map(source -> {
                    List<Article> articles = source.meta().segments().stream()
                            .map(article -> article(site, source, article, texts, uses))
                            .toList();
                    Counts counts = articles.stream().map(Article::counts).reduce(NOTHING, Counts::plus);
                    return new Source(source.id().value(), source.meta().title().zh(), counts, articles);
                })
                .toList();
        Counts total = sources.stream().map(Source::counts).reduce(NOTHING, Counts::plus);
        return new Coverage(new CoveragePage.View(site.settings().title().zh(), total, sources));
    }

    private static Article article(
            Site site, SourceDocument source, SourceDocument.Segment segment, SourceTexts texts, Uses uses) {
        SegmentRef reference = new SegmentRef(source.id(), segment.id());
        List<Uses.Use> own = uses.of(reference);
        List<Line> lines = new ArrayList<>();
        Uses.linesOf(segment).stream().forEach(number -> {
            String text = texts.line(source, number);
            if (!text.isBlank()) {
                List<String> users = own.stream()
                        .filter(use -> use.lines().get(number))
                        .map(use -> name(use.by()))
                        .distinct()
                        .toList();
                lines.add(new Line(number, text, !NumberReader.read(text).isEmpty(), users));
            }
        });
        boolean digested = site.digests().stream()
                .flatMap(digest -> digest.meta().segments().stream())
                .map(Located::value)
                .anyMatch(reference::equals);
        return new Article(segment.id().value(), segment.title().zh(), digested, count(lines), lines);
    }

    private static Counts count(List<Line> lines) {
        return lines.stream()
                .map(line -> {
                    int cited = line.users().isEmpty() ? 0 : 1;
                    int numbered = line.numbered() ? 1 : 0;
                    return new Counts(1, cited, numbered, numbered * cited);
                })
                .reduce(NOTHING, Counts::plus);
    }

    /** As links name it. */
    private static String name(Identified thing) {
        String type = thing instanceof GlossaryEntry
                ? "term"
                : thing instanceof TextPage
                        ? "page"
                        : thing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return type + ":" + thing.id();
    }

    /** All of it in a line. */
    public Words summary() {
        List<Article> articles = view.sources().stream()
                .flatMap(source -> source.articles().stream())
                .toList();
        Counts total = view.total();
        return Words.of(
                "coverage.summary",
                total.numberedCited(),
                total.numbered(),
                total.percent(),
                articles.stream().filter(Article::digested).count(),
                articles.size());
    }

    /** The page that shows editors all of it. */
    public String page() {
        return CoveragePage.write(view);
    }
}
