package io.github.twincitydigest.site.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws sketches. Stateless; the same sketch gives the same drawing everywhere. */
public final class Drawer {

    private static final double POINT = 7;
    private static final double BAR = 8;
    private static final double GAP = 11;
    private static final double LINE_GAP = 6;
    private static final double LINE_AIR = 3;
    private static final double EDGE = 3;
    private static final double PADDING = 6;

    private final Sketch sketch;
    private final Format format;
    private final Grid grid;
    private final Labels labels;
    private final List<List<List<Spot>>> routes;

    private Drawer(Sketch sketch, Format format) {
        this.sketch = sketch;
        this.format = format;
        this.grid = new Grid(sketch, format);
        this.labels = new Labels(format);
        this.routes = new Routes(sketch, grid).all();
    }

    /** Draws a sketch in one of the two forms. */
    public static Drawing draw(Sketch sketch, Format format) {
        return new Drawer(sketch, format).draw();
    }

    private Drawing draw() {
        List<List<Places.Choice>> choices = new ArrayList<>();
        sketch.stops().forEach(stop -> choices.add(free(choices(stop))));
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < sketch.lines().size(); i++) {
            if (!sketch.lines().get(i).text().isEmpty()) {
                named.add(i);
                choices.add(free(choices(sketch.lines().get(i), routes.get(i))));
            }
        }
        List<Drawing.@Nullable Label> found = new Places(choices).find();
        List<Drawing.Fault> faults = new ArrayList<>(linesOverStops());
        List<Drawing.Stop> stops = new ArrayList<>();
        for (int i = 0; i < sketch.stops().size(); i++) {
            Sketch.Stop stop = sketch.stops().get(i);
            Drawing.Label label = found.get(i);
            if (label == null) {
                faults.add(new Drawing.Fault(Drawing.Kind.STOP_LABEL, i, -1));
                label = choices(stop).get(0).label();
            }
            stops.add(new Drawing.Stop(grid.at(stop.from()), grid.at(stop.to()), label));
        }
        List<Drawing.Line> lines = new ArrayList<>();
        for (int i = 0; i < sketch.lines().size(); i++) {
            int place = named.indexOf(i);
            Drawing.Label label = place < 0 ? null : found.get(sketch.stops().size() + place);
            if (place >= 0 && label == null) {
                faults.add(new Drawing.Fault(Drawing.Kind.LINE_LABEL, -1, i));
                label = choices(sketch.lines().get(i), routes.get(i)).get(0).label();
            }
            lines.add(new Drawing.Line(routes.get(i), label));
        }
        return fit(stops, lines, faults);
    }

    // Stops.

    private List<Places.Choice> choices(Sketch.Stop stop) {
        List<Places.Choice> choices = new ArrayList<>();
        List<Side> sides = stop.isBar() ? barSides(stop) : pointSides();
        List<Labels.Set> ways = labels.ways(stop.text());
        for (int rank = 0; rank < sides.size(); rank++) {
            Side side = sides.get(rank);
            for (Labels.Set way : ways) {
                double cost =
                        (side == stop.side() ? -10 : rank) + 2.5 * (way.lines().size() - 1);
                if (stop.isBar()) {
                    Spot from = grid.at(stop.from());
                    Spot to = grid.at(stop.to());
                    List<Spot> ends = List.of(from, to, from.towards(to, 0.5));
                    for (int end = 0; end < ends.size(); end++) {
                        choices.add(
                                new Places.Choice(labels.beside(way, ends.get(end), side, GAP + 3), cost + end * 0.7));
                    }
                } else {
                    choices.add(new Places.Choice(labels.beside(way, grid.at(stop.from()), side, GAP), cost));
                }
            }
        }
        return choices;
    }

    private List<Side> pointSides() {
        return format == Format.WIDE
                ? List.of(
                        Side.ABOVE,
                        Side.BELOW,
                        Side.RIGHT,
                        Side.LEFT,
                        Side.ABOVE_RIGHT,
                        Side.BELOW_RIGHT,
                        Side.ABOVE_LEFT,
                        Side.BELOW_LEFT)
                : List.of(
                        Side.RIGHT,
                        Side.LEFT,
                        Side.ABOVE,
                        Side.BELOW,
                        Side.ABOVE_RIGHT,
                        Side.BELOW_RIGHT,
                        Side.ABOVE_LEFT,
                        Side.BELOW_LEFT);
    }

    /** Beside its ends first; then along it. */
    private static List<Side> barSides(Sketch.Stop stop) {
        boolean upright = stop.from().column() == stop.to().column();
        List<Side> sides = new ArrayList<>(
                upright
                        ? List.of(Side.ABOVE, Side.LEFT, Side.RIGHT, Side.BELOW)
                        : List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW));
        sides.addAll(List.of(Side.ABOVE_RIGHT, Side.BELOW_RIGHT, Side.ABOVE_LEFT, Side.BELOW_LEFT));
        return sides;
    }

    // Lines.

    private List<Places.Choice> choices(Sketch.Line line, List<List<Spot>> runs) {
        List<Places.Choice> choices = new ArrayList<>();
        List<Labels.Set> ways = labels.ways(line.text());
        double longest = runs.stream()
                .flatMap(Drawer::pieces)
                .mapToDouble(Piece::length)
                .max()
                .orElse(1);
        runs.stream().flatMap(Drawer::pieces).forEach(piece -> {
            double far = 3 * (1 - piece.length() / longest);
            for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
                Spot point = piece.from().towards(piece.to(), share);
                for (Side side : piece.sides()) {
                    for (Labels.Set way : ways) {
                        double cost = far
                                + 4 * Math.abs(share - 0.5)
                                + 1.5 * (way.lines().size() - 1)
                                + (side.dy() > 0 || side.dx() < 0 ? 0.5 : 0)
                                + 20;
                        choices.add(new Places.Choice(labels.beside(way, point, side, LINE_GAP), cost));
                    }
                }
            }
        });
        return choices;
    }

    /** A straight part of a line. */
    private record Piece(Spot from, Spot to) {

        double length() {
            return from.distance(to);
        }

        /** The two sides that it has. */
        List<Side> sides() {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            return List.of(Side.towards(dy, -dx), Side.towards(-dy, dx));
        }
    }

    private static Stream<Piece> pieces(List<Spot> run) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < run.size(); i++) {
            pieces.add(new Piece(run.get(i - 1), run.get(i)));
        }
        return pieces.stream();
    }

    private Stream<Piece> pieces() {
        return routes.stream().flatMap(List::stream).flatMap(Drawer::pieces);
    }

    // What labels keep clear of.

    private List<Places.Choice> free(List<Places.Choice> all) {
        return all.stream().filter(choice -> isFree(text(choice.label()))).toList();
    }

    /** What the letters themselves take up, without what is added to be pointed at. */
    private Box text(Drawing.Label label) {
        double middle = (label.box().top() + label.box().bottom()) / 2;
        double half = label.lines().size() * format.leading() / 2;
        return new Box(label.box().left(), middle - half, label.box().right(), middle + half);
    }

    private boolean isFree(Box box) {
        return box.left() >= EDGE
                && box.right() <= format.width() - EDGE
                && sketch.stops().stream().noneMatch(stop -> box.overlaps(symbol(stop)))
                && pieces().noneMatch(piece -> box.grown(LINE_AIR).isCrossedBy(piece.from(), piece.to()));
    }

    private Box symbol(Sketch.Stop stop) {
        return Box.around(grid.at(stop.from()), grid.at(stop.to()), stop.isBar() ? BAR : POINT);
    }

    private List<Drawing.Fault> linesOverStops() {
        List<Drawing.Fault> faults = new ArrayList<>();
        for (int l = 0; l < sketch.lines().size(); l++) {
            Sketch.Line line = sketch.lines().get(l);
            List<Box> own =
                    line.stops().stream().map(sketch::stop).map(this::symbol).toList();
            for (int s = 0; s < sketch.stops().size(); s++) {
                Box symbol = symbol(sketch.stops().get(s));
                // A station on the bar of its city shares its place with it.
                if (own.stream().noneMatch(symbol::overlaps)
                        && routes.get(l).stream()
                                .flatMap(Drawer::pieces)
                                .anyMatch(piece -> symbol.isCrossedBy(piece.from(), piece.to()))) {
                    faults.add(new Drawing.Fault(Drawing.Kind.LINE_OVER_STOP, s, l));
                }
            }
        }
        return faults;
    }

    // The whole.

    /** Moves everything down so that nothing stands above the upper edge, and rounds. */
    private Drawing fit(List<Drawing.Stop> stops, List<Drawing.Line> lines, List<Drawing.Fault> faults) {
        List<Box> boxes = Stream.of(
                        sketch.stops().stream().map(this::symbol),
                        stops.stream().map(stop -> stop.label().box()),
                        lines.stream()
                                .flatMap(line -> Stream.ofNullable(line.label()))
                                .map(Drawing.Label::box),
                        pieces().map(piece -> Box.around(piece.from(), piece.to(), 3)))
                .flatMap(boxStream -> boxStream)
                .toList();
        double top = boxes.stream().mapToDouble(Box::top).min().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        double dy = PADDING - top;
        return new Drawing(
                format.width(),
                Math.ceil(bottom - top + 2 * PADDING),
                stops.stream()
                        .map(stop ->
                                new Drawing.Stop(moved(stop.from(), dy), moved(stop.to(), dy), moved(stop.label(), dy)))
                        .toList(),
                lines.stream()
                        .map(line -> new Drawing.Line(
                                line.runs().stream()
                                        .map(run -> run.stream()
                                                .map(spot -> moved(spot, dy))
                                                .toList())
                                        .toList(),
                                line.label() == null ? null : moved(line.label(), dy)))
                        .toList(),
                faults);
    }

    private static Spot moved(Spot spot, double dy) {
        return spot.plus(0, dy).rounded();
    }

    private static Drawing.Label moved(Drawing.Label label, double dy) {
        Box box = label.box().moved(dy);
        return new Drawing.Label(
                label.anchor(),
                label.lines().stream()
                        .map(line -> new Drawing.Text(line.text(), moved(line.at(), dy)))
                        .toList(),
                new Box(
                        Spot.round(box.left()),
                        Spot.round(box.top()),
                        Spot.round(box.right()),
                        Spot.round(box.bottom())));
    }
}
