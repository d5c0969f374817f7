package io.github.twincitydigest.site.terminal;

import java.util.List;

/**
 * A line of a file with the place of a problem marked below it. What is too long for a terminal is cut around the
 * place; what a terminal would obey rather than show stands as its code. Immutable.
 *
 * @param line as shown
 * @param before columns from the beginning of what is shown to the place
 * @param width columns of what is marked, at least 1
 */
public record Excerpt(String line, int before, int width) {

    private static final int COLUMNS = 76;
    private static final String CUT = "…";
    private static final String TAB = "    ";

    /**
     * @param text the line, without its end
     * @param column of the place, counted from 1 in code points; may lie just behind the end
     * @param length of what is marked in code points, or 0 for the word that begins there
     */
    public static Excerpt of(String text, int column, int length) {
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
        String head = from > 0 ? CUT : "";
        String tail = to < cells.size() ? CUT : "";
        int before = DisplayWidth.of(head) + width(cells.subList(from, place));
        int marked = width(cells.subList(place, Math.max(place, Math.min(end, to))));
        return new Excerpt(head + String.join("", cells.subList(from, to)) + tail, before, Math.max(1, marked));
    }

    /** The line that marks the place when it stands below. */
    public String mark() {
        return " ".repeat(before) + "^".repeat(width);
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
