package io.github.twincitydigest.site.drawing;

/** Where the cells of a sketch lie in a drawing. Immutable. */
final class Grid {

    private static final double TALL_ROW = 20;

    private final double margin;
    private final double stepX;
    private final double stepY;

    Grid(Sketch sketch, Format format) {
        int columns = sketch.stops().stream()
                .mapToInt(stop -> Math.max(stop.from().column(), stop.to().column()))
                .max()
                .orElse(0);
        double room = format.width() - 2 * format.margin();
        this.margin = format.margin();
        this.stepX = room / Math.max(1, columns);
        this.stepY = format == Format.WIDE ? stepX / 2 : TALL_ROW;
    }

    Spot at(Sketch.Cell cell) {
        return new Spot(margin + cell.column() * stepX, cell.row() * stepY);
    }

    Spot middle(Sketch.Stop stop) {
        return at(stop.from()).towards(at(stop.to()), 0.5);
    }

    /** The point of a stop that is nearest to another. */
    Spot nearest(Sketch.Stop stop, Spot to) {
        Spot a = at(stop.from());
        Spot b = at(stop.to());
        return new Spot(clamp(to.x(), a.x(), b.x()), clamp(to.y(), a.y(), b.y()));
    }

    private static double clamp(double value, double one, double other) {
        return Math.max(Math.min(one, other), Math.min(Math.max(one, other), value));
    }
}
