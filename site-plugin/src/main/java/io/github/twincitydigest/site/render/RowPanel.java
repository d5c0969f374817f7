package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.chart.Fit;
import io.github.twincitydigest.site.chart.Label;
import io.github.twincitydigest.site.chart.Length;
import io.github.twincitydigest.site.chart.Scale;
import io.github.twincitydigest.site.chart.TextWidth;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws points and stretches in rows on a common axis. Heights are in the size of the text. Immutable. */
final class RowPanel {

    private static final BigDecimal LINE = new BigDecimal("1.4");
    private static final BigDecimal FOOT = new BigDecimal("0.7");
    private static final BigDecimal ABOVE = new BigDecimal("0.75");

    /** Points at the ends of the axis keep so many percent off the edge. */
    private static final BigDecimal EDGE = BigDecimal.valueOf(2);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What one row shows.
     *
     * @param single whether the label is that of its only figure
     */
    record Line(Localized label, boolean single, List<ChartData.Mark> marks) {}

    private final ChartAxis axis;
    private final ChartData data;
    private final Scale scale;
    private final String clause;

    /** @param clause what parts a value from its status */
    RowPanel(ChartAxis axis, ChartData data, List<Figure> all, String clause) {
        this.clause = clause;
        this.axis = axis;
        this.data = data;
        this.scale = Scale.ofPlaces(axis.amounts(all));
    }

    /** Whether zero is not on the axis. */
    boolean isCut() {
        return !scale.hasZero();
    }

    ChartPart.Rows rows(List<Line> lines) {
        return new ChartPart.Rows(
                lines.stream()
                        .map(line -> line.single()
                                ? single(line.label(), line.marks().get(0))
                                : several(line.label(), line.marks()))
                        .toList(),
                ticks());
    }

    /** The value stands beside its point, or above if there is no room. */
    private ChartPart.Row single(Localized label, ChartData.Mark mark) {
        ChartPart.Datum datum = data.datum(mark);
        BigDecimal from = place(axis.amount(mark.figure()));
        BigDecimal to = place(axis.end(mark.figure()));
        Fit fit = Fit.of(new Length(BigDecimal.ZERO, to), TextWidth.of(datum.value()));
        if (fit == Fit.OUTSIDE) {
            return row(label, true, 0, List.of(dot(datum, from, to, datum.value(), to, FOOT, "start", true)));
        }
        if (fit == Fit.INSIDE && from.compareTo(to) == 0) {
            return row(label, true, 0, List.of(dot(datum, from, to, datum.value(), from, FOOT, "end", true)));
        }
        Label text = Label.of(to, datum.value());
        return row(
                label,
                true,
                1,
                List.of(dot(
                        datum,
                        from,
                        to,
                        datum.value(),
                        to,
                        FOOT.add(LINE).subtract(ABOVE),
                        text.anchor().word(),
                        false)));
    }

    /** The texts stand above the points, on as many lines as they need. */
    private ChartPart.Row several(Localized label, List<ChartData.Mark> marks) {
        List<String> times =
                ChartData.shortTimes(marks.stream().map(ChartData.Mark::figure).toList());
        List<ChartPart.Datum> shown = marks.stream().map(data::datum).toList();
        List<String> texts = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            String name = marks.get(i).own() ? shown.get(i).label().text() : times.get(i);
            String status = shown.get(i).figure().status();
            texts.add(name + " " + shown.get(i).value() + (status == null ? "" : clause + status));
            labels.add(Label.of(place(axis.end(marks.get(i).figure())), texts.get(i)));
        }
        List<Integer> lines = Label.lines(labels);
        int count = Collections.max(lines) + 1;
        BigDecimal middle = FOOT.add(LINE.multiply(BigDecimal.valueOf(count)));
        List<ChartPart.Dot> dots = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Figure figure = marks.get(i).figure();
            dots.add(dot(
                    shown.get(i),
                    place(axis.amount(figure)),
                    place(axis.end(figure)),
                    texts.get(i),
                    labels.get(i).at(),
                    middle.subtract(ABOVE).subtract(LINE.multiply(BigDecimal.valueOf(lines.get(i)))),
                    labels.get(i).anchor().word(),
                    false));
        }
        return row(label, false, count, dots);
    }

    private static ChartPart.Row row(Localized label, boolean single, int lines, List<ChartPart.Dot> dots) {
        BigDecimal middle = FOOT.add(LINE.multiply(BigDecimal.valueOf(lines)));
        return new ChartPart.Row(label, single, Scale.plain(middle.add(FOOT)), Scale.plain(middle), dots);
    }

    private static ChartPart.Dot dot(
            ChartPart.Datum datum,
            BigDecimal from,
            BigDecimal to,
            String text,
            BigDecimal textX,
            BigDecimal textY,
            String anchor,
            boolean beside) {
        return new ChartPart.Dot(
                datum,
                Scale.plain(from),
                from.compareTo(to) == 0 ? null : Scale.plain(to),
                text,
                Scale.plain(textX),
                Scale.plain(textY),
                anchor,
                beside);
    }

    private List<ChartPart.Tick> ticks() {
        List<Label> labels = scale.ticks().stream()
                .map(tick -> new Label(
                        place(tick),
                        Label.Anchor.MIDDLE,
                        TextWidth.of(axis.words().tick(tick))))
                .toList();
        List<Integer> lines = Label.lines(labels);
        List<ChartPart.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String anchor = i == 0 ? "start" : i == labels.size() - 1 ? "end" : "middle";
            String text = lines.get(i) == 0 ? axis.words().tick(scale.ticks().get(i)) : "";
            ticks.add(new ChartPart.Tick(Scale.plain(labels.get(i).at()), BigDecimal.ZERO, anchor, text, true));
        }
        return ticks;
    }

    private BigDecimal place(BigDecimal value) {
        BigDecimal inner = HUNDRED.subtract(EDGE).subtract(EDGE);
        return EDGE.add(scale.at(value).multiply(inner).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }
}
