package io.github.twincitydigest.site.drawing;

/**
 * A point of a drawing, in its units: x to the right, y downwards. Immutable.
 *
 * @param x from the left edge
 * @param y from the top edge
 */
public record Spot(double x, double y) {

    Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    /** The point at a share of the way to another. */
    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double distance(Spot other) {
        return Math.sqrt((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y));
    }

    /** The same to a tenth of a unit, which is as fine as a drawing is written. */
    Spot rounded() {
        return new Spot(round(x), round(y));
    }

    static double round(double value) {
        // Adding zero makes a zero of minus zero.
        return Math.round(value * 10) / 10.0 + 0.0;
    }
}
