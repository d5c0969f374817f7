package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one paragraph, heading or cell without the markers and indentation of the blocks around it, and where
 * each of its characters stands in the source. Immutable.
 */
final class Content {

    static final Content EMPTY = new Content("", new int[0], 0);

    private final String text;
    private final int[] offsets;
    /** Where the content ends in the source. */
    private final int end;

    private Content(String text, int[] offsets, int end) {
        this.text = text;
        this.offsets = offsets;
        this.end = end;
    }

    /** The lines of a block, each without its leading blanks; blanks at the end of the last are left out too. */
    static Content of(List<BasedSequence> lines) {
        Builder builder = new Builder(16);
        int end = 0;
        for (BasedSequence line : lines) {
            builder.appendLines(line);
            end = line.getEndOffset();
        }
        return builder.build(end).trimmed();
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where a character of the text stands in the source; for the length of the text, the place behind it. */
    int offset(int index) {
        return index < offsets.length ? offsets[index] : end;
    }

    Content slice(int from, int to) {
        return new Content(text.substring(from, to), Arrays.copyOfRange(offsets, from, to), offset(to));
    }

    /** Without blanks and line ends around it. */
    Content trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** Puts a content together character by character. */
    static final class Builder {

        private final StringBuilder text;
        private int[] offsets;

        Builder(int capacity) {
            this.text = new StringBuilder(capacity);
            this.offsets = new int[Math.max(capacity, 16)];
        }

        private void appendLines(BasedSequence lines) {
            String raw = lines.toString();
            int at = 0;
            while (at < raw.length()) {
                int end = raw.indexOf('\n', at);
                end = end < 0 ? raw.length() : end + 1;
                while (at < end && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
                    at++;
                }
                // Leading blanks may have been made up by flexmark, but the rest of a line is a piece of the source.
                int offset = at < end ? lines.getIndexOffset(at) : 0;
                for (int index = at; index < end; index++) {
                    append(raw.charAt(index), offset + index - at);
                }
                at = end;
            }
        }

        void append(char sign, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = offset;
            text.append(sign);
        }

        Content build(int end) {
            return new Content(text.toString(), Arrays.copyOf(offsets, text.length()), end);
        }
    }
}
