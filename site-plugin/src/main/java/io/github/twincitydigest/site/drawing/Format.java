package io.github.twincitydigest.site.drawing;

/**
 * The two forms of a drawing: wide for a desk, tall for a phone. A form has a width in units of which sixteen are the
 * reader's size of type where there is room.
 */
public enum Format {
    WIDE(752, 60, 15, 19),
    TALL(320, 24, 14, 17.5);

    private final double width;
    private final double margin;
    private final double type;
    private final double leading;

    Format(double width, double margin, double type, double leading) {
        this.width = width;
        this.margin = margin;
        this.type = type;
        this.leading = leading;
    }

    /** The width of the drawing. */
    public double width() {
        return width;
    }

    /** From the edge to the outermost stops. */
    double margin() {
        return margin;
    }

    /** The size of labels. */
    double type() {
        return type;
    }

    /** From line to line of a label. */
    double leading() {
        return leading;
    }
}
