package io.github.twincitydigest.site.drawing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a schematic drawing shows, on its grid: twice as many rows as columns to a length. Immutable.
 *
 * @param stops in any order
 * @param lines in the order in which they are drawn
 */
public record Sketch(List<Stop> stops, List<Line> lines) {

    public Sketch {
        stops = List.copyOf(stops);
        lines = List.copyOf(lines);
    }

    /**
     * A crossing of the grid.
     *
     * @param column from 0
     * @param row from 0
     */
    public record Cell(int column, int row) {}

    /**
     * Something that lines run to: a point, or a bar between two cells.
     *
     * @param id its id
     * @param text its label
     * @param from where it is
     * @param to the other end of a bar; else the same
     * @param side where its label stands, or null for wherever there is room
     */
    public record Stop(
            String id,
            String text,
            Cell from,
            Cell to,
            @Nullable Side side) {

        boolean isBar() {
            return !from.equals(to);
        }
    }

    /**
     * A line.
     *
     * @param stops the ids of its stops in order
     * @param text its label; empty for none
     * @param bend where it turns between two stops that do not lie straight
     */
    public record Line(List<String> stops, String text, Bend bend) {
        public Line {
            stops = List.copyOf(stops);
        }
    }

    /** Where a line turns between two stops: slanting at its first stop, in the middle, or at its second. */
    public enum Bend {
        FIRST,
        MIDDLE,
        LAST
    }

    Stop stop(String id) {
        Optional<Stop> found =
                stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("no stop " + id));
    }
}
