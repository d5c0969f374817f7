package io.github.twincitydigest.site.source;

import java.util.Comparator;

/**
 * A place in a file of the site. Immutable.
 *
 * @param file the path relative to the site's root folder, with {@code /} on every system
 * @param line counted from 1
 * @param column counted from 1 in code points, as editors count
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /**
     * How the path of a file begins that is the engine's own: no file of the site, and none that an editor can open.
     */
    public static final String ENGINE = "[engine]/";

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** @throws IllegalArgumentException if the file is empty, or the line or column below 1 */
    public Location {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("no place in a file: " + file + ":" + line + ":" + column);
        }
    }

    /** The beginning of a file. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    /** The place behind the beginning of a file, whose line ends are line feeds. */
    public static Location behind(String file, String beginning) {
        int lineStart = beginning.lastIndexOf('\n') + 1;
        int line = 1 + (int) beginning.chars().filter(c -> c == '\n').count();
        return new Location(file, line, 1 + beginning.codePointCount(lineStart, beginning.length()));
    }

    /** Whether the file is the engine's own. */
    public boolean isInEngine() {
        return file.startsWith(ENGINE);
    }

    /** Where it is in the file's text, whose line ends are line feeds; -1 if the text has no such line. */
    public int index(String text) {
        int begin = 0;
        for (int at = 1; at < line; at++) {
            begin = text.indexOf('\n', begin) + 1;
            if (begin == 0) {
                return -1;
            }
        }
        int points = Math.min(column - 1, text.codePointCount(begin, text.length()));
        return text.offsetByCodePoints(begin, points);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, the form that editors and terminals make clickable. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
