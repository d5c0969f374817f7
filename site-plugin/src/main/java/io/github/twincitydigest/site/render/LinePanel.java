package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.chart.Label;
import io.github.twincitydigest.site.chart.Scale;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws points over time, and joins them. Heights are in the size of the text. Immutable. */
final class LinePanel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOP = new BigDecimal("2.2");
    private static final BigDecimal BASE = new BigDecimal("11.2");
    private static final BigDecimal LINE = new BigDecimal("1.4");
    private static final BigDecimal OVER = new BigDecimal("0.75");
    private static final BigDecimal UNDER = new BigDecimal("1.5");

    /** Points stand between these, in percent; before them the axis has its numbers. */
    private static final BigDecimal FIRST = BigDecimal.valueOf(16);

    private static final BigDecimal LAST = BigDecimal.valueOf(94);

    private static final int DAYS_OF_MONTH = 31;
    private static final int DAYS_OF_YEAR = 12 * DAYS_OF_MONTH;

    /** What one line joins. */
    record Series(@Nullable Localized label, List<ChartData.Mark> marks) {}

    private final ChartAxis axis;
    private final ChartData data;
    private final Scale scale;
    private final List<Figure> all;
    private final int start;
    private final int end;

    LinePanel(ChartAxis axis, ChartData data, List<Figure> all) {
        this.axis = axis;
        this.data = data;
        this.scale = Scale.ofPlaces(axis.amounts(all));
        this.all = List.copyOf(all);
        this.start = all.stream().mapToInt(LinePanel::day).min().orElseThrow();
        this.end = all.stream().mapToInt(LinePanel::day).max().orElseThrow();
    }

    ChartPart.Lines lines(List<Series> series) {
        List<List<ChartData.Mark>> sorted = series.stream()
                .map(one -> one.marks().stream()
                        .sorted(Comparator.comparingInt(mark -> day(mark.figure())))
                        .toList())
                .toList();
        List<Label> labels = sorted.stream()
                .flatMap(List::stream)
                .map(mark -> Label.of(x(mark.figure()), axis.words().say(mark.figure())))
                .toList();
        List<Integer> rows = Label.lines(labels);
        List<ChartPart.Line> lines = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < series.size(); i++) {
            List<ChartPart.Point> points = new ArrayList<>();
            for (ChartData.Mark mark : sorted.get(i)) {
                points.add(point(mark, labels.get(next), rows.get(next)));
                next++;
            }
            lines.add(new ChartPart.Line(series.get(i).label(), points, stretches(sorted.get(i), points)));
        }
        List<ChartPart.Tick> times = times();
        BigDecimal height = times.stream()
                .map(ChartPart.Tick::y)
                .max(Comparator.naturalOrder())
                .orElse(BASE);
        return new ChartPart.Lines(
                Scale.plain(height.add(new BigDecimal("0.6"))), Scale.plain(BASE), lines, values(), times);
    }

    /**
     * Its value stands over a point; if the one beside is in the way, under it; if there is no room either, nowhere.
     */
    private ChartPart.Point point(ChartData.Mark mark, Label label, int row) {
        BigDecimal y = y(axis.amount(mark.figure()));
        BigDecimal under = y.add(UNDER);
        BigDecimal text = row == 0 ? y.subtract(OVER) : row == 1 && under.compareTo(BASE) < 0 ? under : null;
        return new ChartPart.Point(
                data.datum(mark),
                Scale.plain(label.at()),
                Scale.plain(y),
                label.anchor().word(),
                text == null ? null : Scale.plain(text));
    }

    private static List<ChartPart.Stretch> stretches(List<ChartData.Mark> marks, List<ChartPart.Point> points) {
        List<ChartPart.Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            ChartPart.Point from = points.get(i - 1);
            ChartPart.Point to = points.get(i);
            boolean gap = marks.get(i).figure().time().year()
                            - marks.get(i - 1).figure().time().year()
                    > 1;
            stretches.add(new ChartPart.Stretch(
                    from.x(),
                    from.y(),
                    to.x(),
                    to.y(),
                    gap,
                    from.datum().expected() || to.datum().expected()));
        }
        return stretches;
    }

    private List<ChartPart.Tick> values() {
        return scale.ticks().stream()
                .map(tick -> new ChartPart.Tick(
                        BigDecimal.ZERO,
                        Scale.plain(y(tick)),
                        "start",
                        axis.words().tick(tick),
                        true))
                .toList();
    }

    /** Each time once; and where years stand for themselves, those without a figure. */
    private List<ChartPart.Tick> times() {
        Map<Integer, Figure> byDay = new TreeMap<>();
        all.forEach(figure -> byDay.putIfAbsent(day(figure), figure));
        Map<Integer, String> texts = new TreeMap<>();
        List<String> told = ChartData.shortTimes(List.copyOf(byDay.values()));
        List<Integer> days = List.copyOf(byDay.keySet());
        for (int i = 0; i < days.size(); i++) {
            texts.put(days.get(i), told.get(i));
        }
        if (all.stream().allMatch(figure -> figure.time().month() == 0 && isWholeYear(figure))) {
            for (int day = start; day < end; day += DAYS_OF_YEAR) {
                texts.putIfAbsent(day, new PartialDate(day / DAYS_OF_YEAR, 0, 0).toString());
            }
        }
        List<Label> labels = new ArrayList<>();
        texts.forEach((day, text) -> labels.add(Label.of(x(day), text)));
        List<Integer> rows = Label.lines(labels);
        List<ChartPart.Tick> ticks = new ArrayList<>();
        for (Map.Entry<Integer, String> time : texts.entrySet()) {
            int i = ticks.size();
            ticks.add(new ChartPart.Tick(
                    Scale.plain(labels.get(i).at()),
                    Scale.plain(BASE.add(LINE.multiply(BigDecimal.valueOf(rows.get(i) + 1L)))),
                    labels.get(i).anchor().word(),
                    time.getValue(),
                    byDay.containsKey(time.getKey())));
        }
        return ticks;
    }

    private static boolean isWholeYear(Figure figure) {
        Period period = figure.period();
        return period == null || (period.part() == Period.Part.WHOLE && period.end() == null);
    }

    private BigDecimal y(BigDecimal value) {
        BigDecimal plot = BASE.subtract(TOP);
        return BASE.subtract(plot.multiply(scale.at(value)).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private BigDecimal x(Figure figure) {
        return x(day(figure));
    }

    private BigDecimal x(int day) {
        if (start == end) {
            return FIRST;
        }
        return FIRST.add(LAST.subtract(FIRST)
                .multiply(BigDecimal.valueOf((long) day - start))
                .divide(BigDecimal.valueOf((long) end - start), 2, RoundingMode.HALF_UP));
    }

    /** The middle of what a figure describes, in days of a calendar of even months. */
    private static int day(Figure figure) {
        Period period = figure.period();
        if (period == null) {
            return day(figure.time());
        }
        PartialDate last = period.end();
        if (last != null) {
            return (day(period.start()) + day(last)) / 2;
        }
        int year = period.start().year() * DAYS_OF_YEAR;
        return switch (period.part()) {
            case WHOLE -> day(period.start());
            case H1 -> year + DAYS_OF_YEAR / 4;
            case H2 -> year + DAYS_OF_YEAR * 3 / 4;
            case Q1 -> year + DAYS_OF_YEAR / 8;
            case Q2 -> year + DAYS_OF_YEAR * 3 / 8;
            case Q3 -> year + DAYS_OF_YEAR * 5 / 8;
            case Q4 -> year + DAYS_OF_YEAR * 7 / 8;
        };
    }

    private static int day(PartialDate date) {
        int year = date.year() * DAYS_OF_YEAR;
        if (date.month() == 0) {
            return year + DAYS_OF_YEAR / 2;
        }
        int month = year + (date.month() - 1) * DAYS_OF_MONTH;
        return date.day() == 0 ? month + DAYS_OF_MONTH / 2 : month + date.day() - 1;
    }
}
