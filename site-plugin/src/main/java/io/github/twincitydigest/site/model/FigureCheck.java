package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds figures that contradict each other: one indicator, place and time, and numbers that differ by more than
 * rounding. Both may stand in their sources, so it is a warning; the one that the site does not follow says so itself.
 */
final class FigureCheck {

    private final Units units;
    private final Problems problems;

    FigureCheck(Units units, Problems problems) {
        this.units = units;
        this.problems = problems;
    }

    void check(List<Figure> figures) {
        figures.forEach(figure -> variant(figure, figures));
        Map<String, List<Figure>> byMeaning = new TreeMap<>();
        for (Figure figure : figures) {
            byMeaning.computeIfAbsent(meaning(figure), it -> new ArrayList<>()).add(figure);
        }
        byMeaning.values().forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                for (int j = 0; j < i; j++) {
                    compare(same.get(j), same.get(i));
                }
            }
        });
    }

    /** Readers find a variant below the figure that the site follows, so there has to be one, of the same quantity. */
    private void variant(Figure figure, List<Figure> figures) {
        Located<Slug> reference = figure.variantOf();
        if (reference == null) {
            return;
        }
        if (reference.value().equals(figure.id())) {
            problems.error(
                    reference.location(),
                    Words.of("figure.variant-of-itself", figure.id()),
                    Hint.of("figure.variant-of-itself.hint"));
            return;
        }
        Site.find(figures, reference.value()).ifPresent(main -> {
            if (main.variantOf() != null) {
                problems.error(
                        reference.location(),
                        Words.of("figure.variant-of-variant", main.id()),
                        Hint.of("figure.variant-of-variant.hint"));
            }
            if (!main.indicator().equals(figure.indicator())) {
                problems.error(
                        reference.location(),
                        Words.of("figure.variant-of-other", main.id()),
                        Hint.of("figure.variant-of-other.hint"));
            }
        });
    }

    private static String meaning(Figure figure) {
        Object time = figure.period() == null ? "at " + figure.asOf() : figure.period();
        return figure.indicator() + " " + figure.place().value() + " " + time + " " + figure.status();
    }

    private void compare(Figure one, Figure other) {
        Unit unit = units.find(one.unit().value()).orElse(null);
        Unit otherUnit = units.find(other.unit().value()).orElse(null);
        if (unit == null
                || otherUnit == null
                || !unit.base().unit().equals(otherUnit.base().unit())) {
            return;
        }
        if (!main(one).equals(main(other)) && isExact(one) && isExact(other) && !agree(one, unit, other, otherUnit)) {
            problems.warning(
                    other.location(),
                    Words.of("figure.contradiction", other.id(), one.id()),
                    Hint.of("figure.contradiction.hint", one.location(), one.id()));
        }
    }

    /** The figure that the site follows, where an editor has said that this is another reading of the same quantity. */
    private static Slug main(Figure figure) {
        Located<Slug> main = figure.variantOf();
        return main == null ? figure.id() : main.value();
    }

    private static boolean isExact(Figure figure) {
        return figure.precision() == null && figure.to() == null;
    }

    /** Whether the one could be the other, rounded or cut off at its last printed digit. */
    private static boolean agree(Figure one, Unit unit, Figure other, Unit otherUnit) {
        BigDecimal difference = unit.scale()
                .toOnes(one.value())
                .subtract(otherUnit.scale().toOnes(other.value()))
                .abs();
        BigDecimal coarser = lastDigit(one, unit).max(lastDigit(other, otherUnit));
        return difference.signum() == 0 || difference.compareTo(coarser) < 0;
    }

    private static BigDecimal lastDigit(Figure figure, Unit unit) {
        return unit.scale().toOnes(figure.value().ulp());
    }
}
