package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.number.EnglishNumberReader;
import io.github.twincitydigest.site.number.NumberReader;
import io.github.twincitydigest.site.number.Reading;
import io.github.twincitydigest.site.number.WrittenNumber;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the numbers of English paragraphs against those of the Chinese ones with the same id: 1.3 million is 130万. Only
 * numbers written with digits are looked for, and only in English: small ones are words there. Stateless.
 */
public final class TranslatedNumberCheck {

    private TranslatedNumberCheck() {}

    /**
     * Warns of each number of an English paragraph that the Chinese one does not have.
     *
     * @param content the files that the site was read from
     */
    public static void check(Site site, SourceTree content, Problems problems) {
        NumberPlaces places = new NumberPlaces(content, problems);
        Stream.<List<? extends Written>>of(site.digests(), site.topics())
                .flatMap(List::stream)
                .forEach(written -> check(written, places, problems));
    }

    private static void check(Written written, NumberPlaces places, Problems problems) {
        Map<String, String> chinese = Claim.of(written, Language.ZH).stream()
                .filter(claim -> claim.id() != null)
                .collect(Collectors.toMap(
                        claim -> Objects.requireNonNullElse(claim.id(), ""), Claim::text, (first, second) -> first));
        for (Claim claim : Claim.of(written, Language.EN)) {
            String original = claim.id() == null ? null : chinese.get(claim.id());
            if (original != null) {
                List<WrittenNumber> there = NumberReader.read(original);
                EnglishNumberReader.read(claim.text()).stream()
                        .filter(number -> number.readings().stream()
                                .map(Reading::value)
                                .noneMatch(value -> there.stream().anyMatch(it -> it.isWorth(value))))
                        .forEach(number -> problems.warning(
                                places.locate(claim, number.start()),
                                Words.of(
                                        "translation.number",
                                        claim.text().substring(number.start(), number.end()),
                                        Language.ZH.proseFile()),
                                Hint.of("translation.number.hint", String.valueOf(claim.id()))));
            }
        }
    }
}
