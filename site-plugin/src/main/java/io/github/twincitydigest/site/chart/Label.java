package io.github.twincitydigest.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text at a place of an axis. Immutable.
 *
 * @param at the place, in percent
 * @param anchor which end of the text stands there
 * @param width of the text, in hundredths of its size
 */
public record Label(BigDecimal at, Anchor anchor, int width) {

    /** Which end of a text stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As SVG calls it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final int AIR = 50;

    /** A text in the middle of its place, unless it would leave the narrowest chart there: then it leans inwards. */
    public static Label of(BigDecimal at, String text) {
        Label middle = new Label(at, Anchor.MIDDLE, TextWidth.of(text));
        if (middle.start() >= 0 && middle.start() + middle.width <= Fit.NARROWEST) {
            return middle;
        }
        return new Label(at, at.compareTo(HALF) < 0 ? Anchor.START : Anchor.END, middle.width);
    }

    private int start() {
        int place = Fit.room(at);
        return switch (anchor) {
            case START -> place;
            case MIDDLE -> place - width / 2;
            case END -> place - width;
        };
    }

    /** Whether the two would touch if they stood on one line of the narrowest chart. */
    boolean touches(Label other) {
        return start() < other.start() + other.width + AIR && other.start() < start() + width + AIR;
    }

    /**
     * For each label a line, counted from 0, so that none touches another of its line; earlier ones get lower lines.
     */
    public static List<Integer> lines(List<Label> labels) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int line = 0;
            while (isTaken(labels, lines, i, line)) {
                line++;
            }
            lines.add(line);
        }
        return lines;
    }

    private static boolean isTaken(List<Label> labels, List<Integer> lines, int i, int line) {
        for (int j = 0; j < lines.size(); j++) {
            if (lines.get(j) == line && labels.get(j).touches(labels.get(i))) {
                return true;
            }
        }
        return false;
    }
}
