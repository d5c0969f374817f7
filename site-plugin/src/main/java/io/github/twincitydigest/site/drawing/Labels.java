package io.github.twincitydigest.site.drawing;

import java.util.ArrayList;
import java.util.List;

/** The ways to set a label in a form. */
final class Labels {

    /** A target of 24 pixels on the smallest phone, where a unit is 0.9 of one. */
    private static final double TARGET = 27;

    private static final int MOST_LINES = 5;
    private static final double ASCENT = 0.36;

    private final Format format;

    Labels(Format format) {
        this.format = format;
    }

    /** A text broken in some way. */
    record Set(List<String> lines, double width, double height) {}

    List<Set> ways(String text) {
        return Lettering.broken(text, MOST_LINES).stream().map(this::set).toList();
    }

    private Set set(List<String> lines) {
        double width = lines.stream().mapToDouble(Lettering::width).max().orElse(0) * format.type();
        return new Set(lines, width, lines.size() * format.leading());
    }

    /**
     * A label beside a point.
     *
     * @param gap from the point to the text
     */
    Drawing.Label beside(Set set, Spot point, Side side, double gap) {
        // On a slant, the nearest corner keeps the same distance.
        double reach = side.dx() != 0 && side.dy() != 0 ? gap * 0.75 : gap;
        double x = point.x() + side.dx() * reach;
        double middle = point.y() + side.dy() * (reach + set.height() / 2);
        return at(set, x, middle, side.dx());
    }

    /** @param way to which side of x the text runs: 1, -1, or 0 for both */
    private Drawing.Label at(Set set, double x, double middle, int way) {
        String anchor = way == 0 ? "middle" : way > 0 ? "start" : "end";
        double left = way == 0 ? x - set.width() / 2 : way > 0 ? x : x - set.width();
        double top = middle - set.height() / 2;
        List<Drawing.Text> lines = new ArrayList<>();
        for (int i = 0; i < set.lines().size(); i++) {
            double line = top + (i + 0.5) * format.leading() + ASCENT * format.type();
            lines.add(new Drawing.Text(set.lines().get(i), new Spot(x, line)));
        }
        double half = Math.max(TARGET, set.height()) / 2;
        return new Drawing.Label(anchor, lines, new Box(left, middle - half, left + set.width(), middle + half));
    }
}
