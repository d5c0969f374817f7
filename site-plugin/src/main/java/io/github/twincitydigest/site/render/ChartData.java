package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Makes the figures of a chart ready to be drawn. Immutable. */
final class ChartData {

    private static final int MONTH = 7;

    private final Items items;
    private final ChartAxis axis;
    private final ChartWords said;

    ChartData(Items items, ChartAxis axis, ChartWords said) {
        this.items = items;
        this.axis = axis;
        this.said = said;
    }

    /**
     * A figure with what its chart calls it.
     *
     * @param own whether the chart has words of its own for it
     */
    record Mark(Figure figure, Localized label, boolean own) {}

    ChartPart.Datum datum(Mark mark) {
        Part.FigureItem figure = items.figure(mark.figure());
        return new ChartPart.Datum(
                figure,
                mark.label(),
                axis.words().say(mark.figure()),
                said.detail(figure),
                said.line(mark.label(), axis.words().sayWhole(mark.figure()), figure),
                mark.figure().status() != null);
    }

    /** Times in as few digits as tell them apart: years, months, or all that is known. */
    static List<String> shortTimes(List<Figure> figures) {
        List<String> years = times(figures, figure -> year(figure.time()));
        if (areDifferent(years)) {
            return years;
        }
        List<String> months = times(figures, ChartData::month);
        return areDifferent(months) ? months : times(figures, ChartData::exact);
    }

    private static List<String> times(List<Figure> figures, Function<Figure, String> time) {
        return figures.stream().map(time).toList();
    }

    private static boolean areDifferent(List<String> times) {
        return times.stream().distinct().count() == times.size();
    }

    private static String year(PartialDate date) {
        return new PartialDate(date.year(), 0, 0).toString();
    }

    private static String month(Figure figure) {
        PartialDate asOf = figure.asOf();
        String exact = exact(figure);
        return asOf == null || exact.length() <= MONTH ? exact : exact.substring(0, MONTH);
    }

    private static String exact(Figure figure) {
        PartialDate asOf = figure.asOf();
        return asOf == null ? Objects.requireNonNull(figure.period()).toString() : asOf.toString();
    }
}
