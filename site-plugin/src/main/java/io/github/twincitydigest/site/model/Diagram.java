package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Choice;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schematic drawing of lines and their stops, on a coarse grid; no map. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param title what it shows
 * @param note what it leaves out or assumes, or null
 * @param topics on whose pages it is shown; the first is where links lead
 * @param stops what lines run to
 * @param lines in the order of the list beside the drawing
 */
public record Diagram(
        Location location,
        Slug id,
        LocalText title,
        @Nullable LocalText note,
        @NotEmpty List<Located<Slug>> topics,
        @NotEmpty List<Stop> stops,
        @NotEmpty List<Line> lines)
        implements Identified {

    /** The last column or row of the grid. */
    static final int LAST = 60;

    /** On which side of a stop its label stands. */
    public enum Side {
        ABOVE,
        BELOW,
        LEFT,
        RIGHT,
        ABOVE_LEFT,
        ABOVE_RIGHT,
        BELOW_LEFT,
        BELOW_RIGHT
    }

    /** Where a line turns between two stops: slanting at its first stop, in the middle, or at its second. */
    public enum Bend {
        FIRST,
        MIDDLE,
        LAST
    }

    /** How goods or people travel. */
    public enum Kind {
        RAILWAY,
        RAIL_SEA,
        ROAD,
        RIVER,
        SEA,
        AIR,
        CORRIDOR
    }

    /**
     * A stop. One that a bar stands for, {@code to} being its other end, takes lines all along it.
     *
     * @param location where it is written
     * @param id its id in the diagram
     * @param place that it is, or null
     * @param label what it is called if not by the name of the place, or null
     * @param at its column and row where the drawing is wide
     * @param to the other end of a bar, or null
     * @param side of the label, or null for wherever there is room
     * @param tall where it is otherwise than with columns and rows exchanged where the drawing is tall, or null
     */
    @Choice(
            keys = {"place", "label"},
            howMany = Choice.HowMany.AT_LEAST_ONE)
    public record Stop(
            Location location,
            Slug id,
            @Nullable Located<Slug> place,
            @Nullable LocalText label,

            @Narrowed(fewest = 2, most = 2, greatest = LAST) @NotEmpty List<Integer> at,

            @Narrowed(fewest = 2, most = 2, greatest = LAST) List<Integer> to,
            @Nullable Side side,
            @Nullable Tall tall)
            implements Identified {

        /** @throws BrokenRuleException if it is not on the grid, or has no name */
        public Stop {
            cell("at", at, false);
            cell("to", to, true);
            straight(at, to);
            if (place == null && label == null) {
                throw new BrokenRuleException("id", Words.of("diagram.no-name"), Hint.of("diagram.no-name.hint"));
            }
        }
    }

    /**
     * Where a stop is in the tall form.
     *
     * @param at its column and row
     * @param to the other end of a bar, or empty
     * @param side of the label, or null for wherever there is room
     */
    public record Tall(
            @Narrowed(fewest = 2, most = 2, greatest = LAST) @NotEmpty List<Integer> at,

            @Narrowed(fewest = 2, most = 2, greatest = LAST) List<Integer> to,
            @Nullable Side side) {

        /** @throws BrokenRuleException if it is not on the grid */
        public Tall {
            cell("at", at, false);
            cell("to", to, true);
            straight(at, to);
        }
    }

    /**
     * A line.
     *
     * @param location where it is written
     * @param project that it is, or null
     * @param label what it is called if not by the name of the project, or null
     * @param kind how one travels on it
     * @param stage how far it had come
     * @param stops ids of stops in order
     * @param bend where it turns in the wide form, or null for the middle
     * @param tallBend the same in the tall form, or null for the same
     * @param cite where it is told
     */
    @Choice(
            keys = {"project", "label"},
            howMany = Choice.HowMany.AT_LEAST_ONE)
    public record Line(
            Location location,
            @Nullable Located<Slug> project,
            @Nullable LocalText label,
            Kind kind,
            Project.Stage stage,
            @Narrowed(fewest = 2) @NotEmpty List<Located<Slug>> stops,
            @Nullable Bend bend,
            @Nullable Bend tallBend,
            @NotEmpty List<Citation> cite) {

        /** @throws BrokenRuleException if it has no name or leads nowhere */
        public Line {
            if (project == null && label == null) {
                throw new BrokenRuleException(
                        "stops", Words.of("diagram.line-no-name"), Hint.of("diagram.line-no-name.hint"));
            }
            if (stops.size() < 2) {
                throw new BrokenRuleException(
                        "stops", Words.of("diagram.too-short"), Hint.of("diagram.too-short.hint"));
            }
        }
    }

    private static void cell(String key, List<Integer> cell, boolean optional) {
        if (optional && cell.isEmpty()) {
            return;
        }
        if (cell.size() != 2 || cell.stream().anyMatch(number -> number > LAST)) {
            throw new BrokenRuleException(key, Words.of("diagram.cell"), Hint.of("diagram.cell.hint", LAST));
        }
    }

    private static void straight(List<Integer> at, List<Integer> to) {
        if (!to.isEmpty() && at.get(0).equals(to.get(0)) == at.get(1).equals(to.get(1))) {
            throw new BrokenRuleException("to", Words.of("diagram.not-straight"), Hint.of("diagram.not-straight.hint"));
        }
    }
}
