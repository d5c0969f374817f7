package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Unit;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Holds figures against the texts that they were read from, for who has these texts at hand: every number must stand in
 * the lines that are cited for it, in digits or in numerals, and with the same scale or another: 1.3万 as well as 13000.
 * Stateless.
 */
public final class SourceTextCheck {

    private static final int PERCENT_POWER = -2;

    private SourceTextCheck() {}

    /** Returns the number of figures that were compared. */
    public static int check(Site site, SourceTexts texts, Problems problems) {
        int compared = 0;
        for (Figure figure : site.figures()) {
            if (texts.have(figure.cite())) {
                compared++;
                CitedNumbers cited = texts.numbers(figure.cite());
                Stream.concat(Stream.of(figure.value()), Stream.ofNullable(figure.to()))
                        .filter(number -> !cited.have(number.abs(), inOnes(number.abs(), figure, site)))
                        .map(BigDecimal::toPlainString)
                        .forEach(number -> problems.error(
                                figure.location(),
                                Words.of("source-text.figure", number),
                                Hint.of("source-text.figure.hint")));
            }
        }
        return compared;
    }

    private static BigDecimal inOnes(BigDecimal number, Figure figure, Site site) {
        Unit unit = site.units()
                .find(figure.unit().value())
                .orElseThrow(() -> new IllegalStateException("a figure without a unit: " + figure.id()));
        return unit.base().isPercent()
                ? number.scaleByPowerOfTen(PERCENT_POWER)
                : unit.scale().toOnes(number);
    }
}
