package io.github.twincitydigest.site.drawing;

/**
 * An upright rectangle of a drawing. Immutable.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) {

    static Box around(Spot a, Spot b, double margin) {
        return new Box(
                Math.min(a.x(), b.x()) - margin,
                Math.min(a.y(), b.y()) - margin,
                Math.max(a.x(), b.x()) + margin,
                Math.max(a.y(), b.y()) + margin);
    }

    /** Whether the two have more than an edge in common. */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    Box moved(double dy) {
        return new Box(left, top + dy, right, bottom + dy);
    }

    /** Whether a straight line runs through it. */
    boolean isCrossedBy(Spot a, Spot b) {
        // Liang and Barsky: the part of the line that lies between each pair of edges.
        double[] part = {0, 1};
        return clip(part, b.x() - a.x(), left - a.x(), right - a.x())
                && clip(part, b.y() - a.y(), top - a.y(), bottom - a.y())
                && part[0] < part[1];
    }

    private static boolean clip(double[] part, double way, double near, double far) {
        if (way == 0) {
            return near < 0 && far > 0;
        }
        part[0] = Math.max(part[0], Math.min(near / way, far / way));
        part[1] = Math.min(part[1], Math.max(near / way, far / way));
        return part[0] < part[1];
    }
}
