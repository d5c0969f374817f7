package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.chart.Scale;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws columns over time, on a scale of their own that begins at zero. Heights are in the size of the text. Immutable.
 */
final class ColumnPanel {

    private static final BigDecimal TOP = new BigDecimal("1.5");
    private static final BigDecimal PLOT = new BigDecimal("4.5");
    private static final BigDecimal TIMES = new BigDecimal("1.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WIDEST = BigDecimal.valueOf(24);
    private static final BigDecimal FILLED = new BigDecimal("0.62");

    private final ChartAxis axis;
    private final ChartData data;

    ColumnPanel(ChartAxis axis, ChartData data) {
        this.axis = axis;
        this.data = data;
    }

    ChartPart.Columns columns(Localized label, List<ChartData.Mark> marks) {
        List<ChartData.Mark> sorted = marks.stream()
                .sorted(Comparator.comparing(mark -> mark.figure().time()))
                .toList();
        List<Figure> figures = sorted.stream().map(ChartData.Mark::figure).toList();
        List<String> times = ChartData.shortTimes(figures);
        Scale scale = Scale.ofLengths(axis.amounts(figures));
        BigDecimal slot = HUNDRED.divide(BigDecimal.valueOf(sorted.size()), 2, RoundingMode.HALF_UP);
        BigDecimal width = WIDEST.min(slot.multiply(FILLED));
        List<ChartPart.Column> columns = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            BigDecimal middle = slot.multiply(new BigDecimal(i + ".5"));
            BigDecimal zero = height(scale, BigDecimal.ZERO);
            BigDecimal value = height(scale, axis.amount(figures.get(i)));
            columns.add(new ChartPart.Column(
                    data.datum(sorted.get(i)),
                    Scale.plain(middle.subtract(width.divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP))),
                    Scale.plain(width),
                    Scale.plain(zero.min(value)),
                    Scale.plain(zero.subtract(value).abs()),
                    Scale.plain(middle),
                    times.get(i)));
        }
        BigDecimal base = TOP.add(PLOT);
        return new ChartPart.Columns(
                label, axis.words().unit(), Scale.plain(base.add(TIMES)), Scale.plain(base), columns);
    }

    /** How far below the upper edge a number lies. */
    private static BigDecimal height(Scale scale, BigDecimal value) {
        return TOP.add(PLOT).subtract(PLOT.multiply(scale.at(value)).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }
}
