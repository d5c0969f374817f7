package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Problems;
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
                    "\"" + figure.id() + "\" is named as another reading of itself",
                    "name the figure that the site follows, or delete this line");
            return;
        }
        Site.find(figures, reference.value()).ifPresent(main -> {
            if (main.variantOf() != null) {
                problems.error(
                        reference.location(),
                        "\"" + main.id() + "\" is itself another reading",
                        "name the figure that it is a reading of");
            }
            if (!main.indicator().equals(figure.indicator())) {
                problems.error(
                        reference.location(),
                        "\"" + main.id() + "\" has another indicator, so it is another quantity",
                        "give both the same indicator, or name another figure");
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
                    "\"" + other.id() + "\" and \"" + one.id() + "\" contradict each other",
                    "check both against their sources (the other is at " + one.location()
                            + "); if both stand there, give this one \"variantOf: " + one.id()
                            + "\" and a note, or another indicator");
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
