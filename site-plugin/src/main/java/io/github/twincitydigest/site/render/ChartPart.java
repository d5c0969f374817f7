package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What charts are made of, ready to be drawn: every text chosen and converted, every place worked out. Places and
 * lengths along a chart are in percent of its width, heights in the size of its text, so that a chart stretches with
 * its page while its words keep the reader's size. Public only for templates. All kinds are immutable.
 */
public final class ChartPart {

    private ChartPart() {}

    /**
     * A chart.
     *
     * @param kind the template that draws it, below {@code charts/}
     * @param link to it on the page of all charts
     * @param unit that its axis counts in; empty where the titles say what is counted, or its panels differ
     * @param time that all its figures describe, or null if they differ
     * @param status of all its figures, such as "target", or null if they differ or are reported
     * @param where all its figures belong; empty if they differ
     * @param expected whether any of its figures is aimed at rather than reported
     * @param gap whether a line of it leaps over years of which nothing is known
     * @param cut whether its axis does not begin at zero
     * @param tableHref its figures as a table for other programs
     * @param table its figures with all that is known of them
     * @param sources the articles that state them, each once
     */
    public record Chart(
            String id,
            String kind,
            Localized title,
            Part.Link link,
            String unit,
            @Nullable String time,
            @Nullable String status,
            Part.Where where,
            @Nullable Localized note,
            boolean expected,
            boolean gap,
            boolean cut,
            String tableHref,
            List<Part.FigureSeries> table,
            List<Part.Reference> sources,
            List<? extends Panel> panels) {}

    /**
     * A figure as a chart shows it.
     *
     * @param label what it is
     * @param value the number, with its unit only where that is not the axis's
     * @param detail what sets it apart from the others: its time, its status; may be empty
     * @param words all of it in one line
     * @param expected whether it is aimed at rather than reported
     */
    public record Datum(
            Part.FigureItem figure, Localized label, String value, String detail, String words, boolean expected) {}

    /** A part of a chart. */
    public sealed interface Panel permits Bars, Stack, Lines, Rows, Columns {}

    /** Bars below each other from {@code zero}, under a heading where there are several groups. */
    public record Bars(@Nullable Localized label, BigDecimal zero, List<Bar> bars) implements Panel {}

    /**
     * A bar.
     *
     * @param fit {@code outside}, {@code inside} or {@code above}: where its value is written
     */
    public record Bar(Datum datum, BigDecimal x, BigDecimal width, String fit, BigDecimal end) {}

    /** A bar of parts, and the whole that they are parts of. */
    public record Stack(@Nullable Localized label, @Nullable Bar whole, List<Bar> parts) implements Panel {}

    /** Points over time, joined. {@code height} is that of everything, {@code base} where the plot ends. */
    public record Lines(BigDecimal height, BigDecimal base, List<Line> lines, List<Tick> values, List<Tick> times)
            implements Panel {}

    /** A line of points. */
    public record Line(@Nullable Localized label, List<Point> points, List<Stretch> stretches) {}

    /** A point; without a place for its value where there is no room. */
    public record Point(
            Datum datum,
            BigDecimal x,
            BigDecimal y,
            String anchor,
            @Nullable BigDecimal labelY) {}

    /**
     * From one point to the next: over a {@code gap} if years between have no figure, or to or from what is expected.
     */
    public record Stretch(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2, boolean gap, boolean expected) {}

    /** A place on an axis with its words; {@code known} unless there is no figure for it. */
    public record Tick(BigDecimal at, BigDecimal y, String anchor, String text, boolean known) {}

    /** Rows on a common axis. */
    public record Rows(List<Row> rows, List<Tick> axis) implements Panel {}

    /** A row of points and stretches; with one of them, its label is that one's. {@code y} is where its line runs. */
    public record Row(Localized label, boolean single, BigDecimal height, BigDecimal y, List<Dot> dots) {}

    /** A point in a row, or a stretch from {@code x} to {@code end}, and the text at it: {@code beside} or above. */
    public record Dot(
            Datum datum,
            BigDecimal x,
            @Nullable BigDecimal end,
            String text,
            BigDecimal textX,
            BigDecimal textY,
            String anchor,
            boolean beside) {}

    /** Columns over time on a scale of their own. */
    public record Columns(Localized label, String unit, BigDecimal height, BigDecimal base, List<Column> columns)
            implements Panel {}

    /** A column, with its middle and its time. */
    public record Column(
            Datum datum,
            BigDecimal x,
            BigDecimal width,
            BigDecimal y,
            BigDecimal height,
            BigDecimal middle,
            String time) {}
}
