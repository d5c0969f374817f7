package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.chart.Fit;
import io.github.twincitydigest.site.chart.Length;
import io.github.twincitydigest.site.chart.Scale;
import io.github.twincitydigest.site.chart.TextWidth;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.parse.Constant;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws bars from a common zero. Immutable. */
final class BarPanels {

    private final ChartAxis axis;
    private final ChartData data;
    private final Scale scale;

    /** @param all the figures of every panel, which have one scale */
    BarPanels(ChartAxis axis, ChartData data, List<Figure> all) {
        this(axis, data, Scale.ofLengths(axis.amounts(all)));
    }

    BarPanels(ChartAxis axis, ChartData data, Scale scale) {
        this.axis = axis;
        this.data = data;
        this.scale = scale;
    }

    ChartPart.Bars bars(@Nullable Localized label, List<ChartData.Mark> marks) {
        return new ChartPart.Bars(
                label,
                Scale.plain(scale.at(BigDecimal.ZERO)),
                marks.stream()
                        .map(mark -> bar(mark, BigDecimal.ZERO, axis.amount(mark.figure())))
                        .toList());
    }

    /** A bar from one number to another. */
    ChartPart.Bar bar(ChartData.Mark mark, BigDecimal from, BigDecimal to) {
        Length length = Length.between(scale, from, to);
        ChartPart.Datum datum = data.datum(mark);
        Fit fit = Fit.of(length, TextWidth.of(datum.value()));
        return new ChartPart.Bar(
                datum,
                Scale.plain(length.start()),
                Scale.plain(length.size()),
                Constant.word(fit),
                Scale.plain(length.end()));
    }
}
