package io.github.twincitydigest.site.terminal;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problem;
import java.util.List;

/**
 * A line of a file with the place of a problem marked. What is too long for a terminal is cut around the place; what a
 * terminal would obey rather than show stands as its code. Immutable.
 *
 * @param before what is shown of the line before the place
 * @param marked the place; nothing if that is behind the end of the line
 * @param behind what is shown of the line behind the place
 */
public record Excerpt(String before, String marked, String behind) {

    private static final int COLUMNS = 76;
    private static final String CUT = "…";
    private static final String TAB = "    ";

    /**
     * Marks what a problem says can be replaced, or the word that begins at its place.
     *
     * @param text the line, without its end
     */
    public static Excerpt of(String text, Problem problem) {
        Hint.Fix fix = problem.fix();
        int length =
                fix == null ? 0 : fix.written().codePointCount(0, fix.written().length());
        return of(text, problem.location().column(), length);
    }

    /**
     * @param text the line, without its end
     * @param column of the place, counted from 1 in code points; may lie just behind the end
     * @param length of what is marked in code points, or 0 for the word that begins there
     */
    static Excerpt of(String text, int column, int length) {
        List<String> cells = text.codePoints().mapToObj(Excerpt::cell).toList();
        int place = Math.min(column - 1, cells.size());
        int end = Math.min(cells.size(), place + (length > 0 ? length : word(text, place)));
        int from = place;
        int room = COLUMNS - CUT.length();
        int used = width(cells.subList(place, Math.min(end, cells.size())));
        // A third of the room for what comes before the place: the mistake is read with what follows.
        while (from > 0
                && used + DisplayWidth.of(cells.get(from - 1)) <= Math.max(room / 3, room - rest(cells, place))) {
            from--;
            used += DisplayWidth.of(cells.get(from));
        }
        int to = from;
        int shown = 0;
        while (to < cells.size() && shown + DisplayWidth.of(cells.get(to)) <= room) {
            shown += DisplayWidth.of(cells.get(to));
            to++;
        }
        int marked = Math.max(place, Math.min(end, to));
        return new Excerpt(
                (from > 0 ? CUT : "") + String.join("", cells.subList(from, place)),
                String.join("", cells.subList(place, marked)),
                String.join("", cells.subList(marked, Math.max(marked, to))) + (to < cells.size() ? CUT : ""));
    }

    /** What is shown of the line. */
    public String line() {
        return before + marked + behind;
    }

    /** The line that marks the place when it stands below. */
    public String mark() {
        return " ".repeat(DisplayWidth.of(before)) + "^".repeat(Math.max(1, DisplayWidth.of(marked)));
    }

    private static int rest(List<String> cells, int place) {
        return Math.min(COLUMNS, width(cells.subList(place, cells.size())));
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(DisplayWidth::of).sum();
    }

    private static String cell(int c) {
        return c == '\t' ? TAB : Visible.of(Character.toString(c));
    }

    /** The code points of the word of Latin letters and digits at a place; one, if there is none. */
    private static int word(String text, int place) {
        int[] points = text.codePoints().skip(place).toArray();
        int length = 0;
        while (length < points.length && isWord(points[length])) {
            length++;
        }
        return Math.max(1, length);
    }

    private static boolean isWord(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/');
    }
}
