package io.github.twincitydigest.site.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schematic drawing, in units. Immutable.
 *
 * @param width its width
 * @param height its height
 * @param stops in the order of the sketch
 * @param lines in the order of the sketch
 * @param faults what could not be drawn as it should be
 */
public record Drawing(double width, double height, List<Stop> stops, List<Line> lines, List<Fault> faults) {

    public Drawing {
        stops = List.copyOf(stops);
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /**
     * A stop: a point, or a bar with two ends.
     *
     * @param from where it is
     * @param to the other end of a bar; else the same
     * @param label what it is called
     */
    public record Stop(Spot from, Spot to, Label label) {
        /** Whether it is a bar. */
        public boolean bar() {
            return !from.equals(to);
        }
    }

    /**
     * A line.
     *
     * @param runs its corners, from end to end of each run; stops may part it where it changes sides
     * @param label what it is called, or null
     */
    public record Line(List<List<Spot>> runs, @Nullable Label label) {
        public Line {
            runs = runs.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A text of one or more lines.
     *
     * @param anchor "start", "middle" or "end": which point of each line its x is
     * @param lines each with where its base line begins
     * @param box what it takes up, at least; large enough to be pointed at
     */
    public record Label(String anchor, List<Text> lines, Box box) {
        public Label {
            lines = List.copyOf(lines);
        }
    }

    /** A line of text and where it stands. */
    public record Text(String text, Spot at) {}

    /** What can be wrong with a drawing. */
    public enum Kind {
        /** There is no room for the label of a stop. */
        STOP_LABEL,
        /** There is no room for the label of a line. */
        LINE_LABEL,
        /** A line runs over a stop that is not its own. */
        LINE_OVER_STOP
    }

    /**
     * Something that is wrong.
     *
     * @param kind what
     * @param stop the index of the stop that it is about, or -1
     * @param line the index of the line that it is about, or -1
     */
    public record Fault(Kind kind, int stop, int line) {}
}
