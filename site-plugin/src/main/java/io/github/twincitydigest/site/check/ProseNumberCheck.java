package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.number.NumberReader;
import io.github.twincitydigest.site.number.WrittenNumber;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Holds the numbers of Chinese paragraphs against the lines that these cite. Only numbers written with digits are
 * looked for: numerals also count what the digest itself lists, and stand in names. A number may stand in the title of
 * an article cited, too. A date may be told less exactly in the lines: of it, what the article says elsewhere counts,
 * and what the digest and its sources give as their dates. Stateless.
 */
public final class ProseNumberCheck {

    private final Site site;
    private final SourceTexts texts;

    private ProseNumberCheck(Site site, SourceTexts texts) {
        this.site = site;
        this.texts = texts;
    }

    /**
     * Warns of each number that does not stand in its lines.
     *
     * @param content the files that the site was read from
     * @return the number of numbers that were compared
     */
    public static int check(Site site, SourceTexts texts, SourceTree content, Problems problems) {
        ProseNumberCheck check = new ProseNumberCheck(site, texts);
        NumberPlaces places = new NumberPlaces(content, problems);
        int[] compared = {0};
        Claim.of(site, Language.ZH)
                .filter(claim -> !claim.citations().isEmpty() && texts.have(claim.citations()))
                .forEach(claim -> {
                    List<WrittenNumber> numbers = NumberReader.read(claim.stated());
                    compared[0] +=
                            (int) numbers.stream().filter(WrittenNumber::digits).count();
                    check.missing(claim, numbers)
                            .forEach(number -> problems.warning(
                                    places.locate(claim, number.start()),
                                    Words.of(
                                            "source-text.number", claim.text().substring(number.start(), number.end())),
                                    Hint.of(
                                            "source-text.number.hint",
                                            claim.text().substring(number.start(), number.end()),
                                            Claim.COMPUTED)));
                });
        return compared[0];
    }

    private Stream<WrittenNumber> missing(Claim claim, List<WrittenNumber> numbers) {
        CitedNumbers lines = texts.numbers(claim.citations());
        List<WrittenNumber> open = numbers.stream()
                .filter(WrittenNumber::digits)
                .filter(number -> !lines.haveWorthOf(number))
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        List<SourceDocument.Segment> articles = articles(claim);
        CitedNumbers titles = CitedNumbers.of(Stream.concat(
                        sources(claim).map(source -> source.meta().title().zh()),
                        articles.stream().map(article -> article.title().zh()))
                .toList());
        CitedNumbers dates = dates(claim, articles);
        List<WrittenNumber> dated = Dates.parts(claim.stated(), numbers);
        return open.stream()
                .filter(number -> !titles.haveWorthOf(number))
                .filter(number -> !dated.contains(number) || !dates.haveWorthOf(number));
    }

    private Stream<SourceDocument> sources(Claim claim) {
        return site.sources().stream()
                .filter(source -> claim.citations().stream()
                        .anyMatch(
                                citation -> citation.source().equals(source.id().value())));
    }

    private List<SourceDocument.Segment> articles(Claim claim) {
        List<SourceDocument.Segment> articles = new ArrayList<>();
        for (Citation citation : claim.citations()) {
            site.sources().stream()
                    .filter(source -> citation.source().equals(source.id().value()))
                    .flatMap(source -> source.segment(citation.segment()).stream())
                    .filter(article -> !articles.contains(article))
                    .forEach(articles::add);
        }
        return articles;
    }

    /** Parts of dates that are known without the lines. */
    private CitedNumbers dates(Claim claim, List<SourceDocument.Segment> articles) {
        Stream<PartialDate> given = Stream.of(
                        sources(claim).map(source -> source.meta().date()),
                        articles.stream().map(SourceDocument.Segment::date),
                        Stream.of(claim.written())
                                .map(it -> it instanceof Digest digest
                                        ? digest.meta().date()
                                        : null))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull);
        Stream<BigDecimal> parts = given.flatMap(date -> Stream.of(date.year(), date.month(), date.day()))
                .map(BigDecimal::valueOf);
        return texts.datesOfArticles(claim.citations(), site).and(parts);
    }
}
