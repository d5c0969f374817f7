package io.github.twincitydigest.site.drawing;

/** On which side of its stop a label stands. */
public enum Side {
    ABOVE(0, -1),
    BELOW(0, 1),
    RIGHT(1, 0),
    LEFT(-1, 0),
    ABOVE_RIGHT(1, -1),
    BELOW_RIGHT(1, 1),
    ABOVE_LEFT(-1, -1),
    BELOW_LEFT(-1, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    static Side towards(double dx, double dy) {
        int x = (int) Math.signum(Math.abs(dx) < 1e-6 ? 0 : dx);
        int y = (int) Math.signum(Math.abs(dy) < 1e-6 ? 0 : dy);
        for (Side side : values()) {
            if (side.dx == x && side.dy == y) {
                return side;
            }
        }
        return ABOVE;
    }
}
