package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The text that is being parsed, and the place in the file of each of its characters. Immutable. */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final int firstLine;
    private final String text;
    private final int[] lineStarts;
    /** The second halves of surrogate pairs, which take no column of their own. */
    private final int[] lowSurrogates;

    SourceText(String file, int firstLine, String markdown) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = cleaned(markdown);
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
        this.lowSurrogates = IntStream.range(0, text.length())
                .filter(at -> Character.isLowSurrogate(text.charAt(at)))
                .toArray();
    }

    String text() {
        return text;
    }

    int lines() {
        return lineStarts.length;
    }

    Location locate(int offset) {
        int line = position(lineStarts, offset + 1) - 1;
        int start = lineStarts[line];
        int halves = position(lowSurrogates, offset) - position(lowSurrogates, start);
        return new Location(file, firstLine + line, offset - start - halves + 1);
    }

    /** How many of the sorted numbers are below the limit. */
    private static int position(int[] sorted, int limit) {
        int found = Arrays.binarySearch(sorted, limit);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * CommonMark replaces NUL, which would otherwise end flexmark's reading; halves of characters cannot be written as
     * UTF-8; carriage returns are not to be expected here. Each is replaced by one character, so that places stay.
     */
    private static String cleaned(String markdown) {
        StringBuilder cleaned = new StringBuilder(markdown.length());
        for (int at = 0; at < markdown.length(); at++) {
            char sign = markdown.charAt(at);
            if (Character.isHighSurrogate(sign)
                    && at + 1 < markdown.length()
                    && Character.isLowSurrogate(markdown.charAt(at + 1))) {
                cleaned.append(sign).append(markdown.charAt(++at));
            } else if (sign == '\r') {
                cleaned.append(' ');
            } else {
                cleaned.append(sign == '\0' || Character.isSurrogate(sign) ? REPLACEMENT : sign);
            }
        }
        return cleaned.toString();
    }
}
