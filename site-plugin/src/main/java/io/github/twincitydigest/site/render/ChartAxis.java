package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Unit;
import io.github.twincitydigest.site.model.Units;
import io.github.twincitydigest.site.parse.Located;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one unit in which figures are drawn together. Immutable. */
final class ChartAxis {

    private final Units units;
    private final QuantityWords quantities;
    private final Unit unit;
    private final BigDecimal unitInRoots;
    private final TogetherWords said;

    /** @param wanted the unit that an editor has chosen, or null for that of most figures, in doubt of the first */
    ChartAxis(EditionView edition, QuantityWords quantities, List<Figure> figures, @Nullable Located<String> wanted) {
        this.units = edition.site().units();
        this.quantities = quantities;
        this.unit = units.find(wanted == null ? commonest(figures) : wanted.value())
                .orElseThrow(() -> new IllegalStateException("the assembler has checked the units"));
        this.unitInRoots = units.inRoots(BigDecimal.ONE, unit);
        this.said = quantities.together(figures, unit);
    }

    private static String commonest(List<Figure> figures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        figures.forEach(figure -> counts.merge(figure.unit().value(), 1, Integer::sum));
        String commonest = figures.get(0).unit().value();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(commonest, 0)) {
                commonest = count.getKey();
            }
        }
        return commonest;
    }

    /** A figure's number in the axis's unit. */
    BigDecimal amount(Figure figure) {
        return amount(figure.value(), figure);
    }

    /** Where a figure ends: the same, unless it tells a range. */
    BigDecimal end(Figure figure) {
        BigDecimal to = figure.to();
        return amount(to == null ? figure.value() : to, figure);
    }

    private BigDecimal amount(BigDecimal value, Figure figure) {
        return units.inRoots(value, quantities.unit(figure)).divide(unitInRoots, MathContext.DECIMAL64);
    }

    /** Both ends of every figure. */
    List<BigDecimal> amounts(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> Stream.of(amount(figure), end(figure)))
                .toList();
    }

    TogetherWords words() {
        return said;
    }
}
