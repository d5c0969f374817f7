package io.github.twincitydigest.site.script;

/**
 * Ideographic description sequences (Unicode, 18.2): ⿰亻尔 describes one character by its parts, and so is left as it is.
 */
final class IdeographicDescription {

    /** As OpenCC has them. */
    private static final int DEEPEST = 16;

    private static final int LONGEST = 64;
    private static final int INVALID = -1;

    private int characters;

    private IdeographicDescription() {}

    /** Where the sequence that begins at a place ends, or the place itself if none does. */
    static int end(char[] text, int from, int to) {
        if (operands(text[from]) == 0) {
            return from;
        }
        int end = new IdeographicDescription().end(text, from, to, DEEPEST);
        return end == INVALID ? from : end;
    }

    private int end(char[] text, int from, int to, int depth) {
        if (from >= to || depth == 0 || characters >= LONGEST) {
            return INVALID;
        }
        characters++;
        int operands = operands(text[from]);
        int end = from + (Character.isHighSurrogate(text[from]) && from + 1 < to ? 2 : 1);
        for (int i = 0; i < operands && end != INVALID; i++) {
            end = end(text, end, to, depth - 1);
        }
        return end;
    }

    private static int operands(char c) {
        if (c < '\u2FF0' || c > '\u2FFF') {
            return 0;
        }
        return switch (c) {
            case '\u2FF2', '\u2FF3' -> 3;
            case '\u2FFE', '\u2FFF' -> 1;
            default -> 2;
        };
    }
}
