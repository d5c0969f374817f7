package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.source.Location;
import java.util.Arrays;

/**
 * Finds where in a file the characters of a text stand. Of a text it is only known where its block or entry begins;
 * between the two, markup, quotes, line ends and whatever was set apart (code, notes) come in between. Han characters
 * are never markup, so they alone are compared: those of the text follow each other in the file in the same order, with
 * others among them. Immutable.
 */
final class Whereabouts {

    /** How many characters must agree before others are thought to stand in between. */
    private static final int WINDOW = 8;

    private final String file;
    private final String text;
    private final boolean markdown;

    /** The file's Han characters, and where in the file each unit of them stands. */
    private final String han;

    private final int[] offsets;

    Whereabouts(String file, String text) {
        this.file = file;
        this.text = text;
        this.markdown = file.endsWith(".md");
        this.offsets = hanUnits(text);
        this.han = select(text, offsets);
    }

    /**
     * Where a character of a text stands, or the beginning of the text's block or entry if it cannot be told.
     *
     * @param begin where the block or entry begins
     * @param written what the text says
     * @param index of the character in the text
     */
    Location locate(Location begin, String written, int index) {
        int start = offset(begin);
        int from = firstAtOrAbove(offsets, start);
        int[] units = hanUnits(written);
        int target = firstAtOrAbove(units, index);
        if (target == units.length) {
            return begin;
        }
        String sought = select(written, units);
        int whole = han.indexOf(sought, from);
        int found;
        if (markdown) {
            int to = endOfBlock(start, from);
            found = whole >= 0 && whole + sought.length() <= to ? whole + target : walk(sought, target, from, to);
        } else {
            found = whole < 0 ? -1 : whole + target;
        }
        if (found < 0) {
            return begin;
        }
        // A word may begin with other signs than Han, as in 10余.
        int lead = units[target] - index;
        int place = offsets[found];
        return Location.behind(
                file,
                text.substring(
                        0,
                        text.startsWith(written.substring(index, index + lead), place - lead) ? place - lead : place));
    }

    /** Goes along both, over what stands in the file only. */
    private int walk(String sought, int target, int from, int to) {
        String block = han.substring(from, to);
        int next = 0;
        for (int i = 0; i <= target; i++) {
            int length = Math.min(WINDOW, sought.length() - i);
            int found = block.indexOf(sought.substring(i, i + length), next);
            while (found < 0 && length > 1) {
                length /= 2;
                found = block.indexOf(sought.substring(i, i + length), next);
            }
            if (found < 0) {
                return -1;
            }
            next = found + 1;
        }
        return from + next - 1;
    }

    /** No block of Markdown that holds text goes on behind an empty line. */
    private int endOfBlock(int start, int from) {
        int blank = text.indexOf("\n\n", start);
        if (blank < 0) {
            return han.length();
        }
        return Math.max(from, firstAtOrAbove(offsets, blank));
    }

    private static int firstAtOrAbove(int[] sorted, int limit) {
        int place = Arrays.binarySearch(sorted, limit);
        return place < 0 ? -place - 1 : place;
    }

    private int offset(Location location) {
        int at = 0;
        for (int line = 1; line < location.line(); line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        int column = Math.min(location.column() - 1, text.codePointCount(at, text.length()));
        return text.offsetByCodePoints(at, column);
    }

    private static int[] hanUnits(String text) {
        int[] units = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (Character.isIdeographic(codePoint)) {
                for (int unit = i; unit < end; unit++) {
                    units[count++] = unit;
                }
            }
            i = end;
        }
        return Arrays.copyOf(units, count);
    }

    private static String select(String text, int[] units) {
        StringBuilder selected = new StringBuilder(units.length);
        for (int unit : units) {
            selected.append(text.charAt(unit));
        }
        return selected.toString();
    }
}
