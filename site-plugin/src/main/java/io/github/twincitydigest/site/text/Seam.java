package io.github.twincitydigest.site.text;

/**
 * Where a line too long to be held is cut in two: at best behind a sentence that stands in no quotation. No word lies
 * across that place, and no quotation mark behind it depends on one before it. Stateless.
 */
final class Seam {

    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";
    private static final String SENTENCE_ENDS = "。！？…!?";

    private Seam() {}

    /** What a cut would part, the worst first. */
    private enum Quality {
        CHARACTER_AND_ITS_MARK,
        WORDS,
        SENTENCE,
        QUOTATION,
        NOTHING
    }

    /**
     * The last of the best places, in UTF-16 units.
     *
     * @param line longer than {@code latest}
     * @param earliest less than {@code latest} by two at least
     */
    static int in(CharSequence line, int earliest, int latest) {
        int best = earliest;
        Quality quality = Quality.CHARACTER_AND_ITS_MARK;
        int depth = 0;
        boolean sentence = false;
        for (int i = 0; i < latest; ) {
            int before = Character.codePointAt(line, i);
            i += Character.charCount(before);
            depth = Math.max(0, depth + turn(before));
            sentence = isSentenceEnd(before) || (sentence && isClosing(before));
            if (i < earliest || i > latest) {
                continue;
            }
            Quality here = quality(before, Character.codePointAt(line, i), sentence, depth);
            if (here.compareTo(quality) >= 0) {
                best = i;
                quality = here;
            }
        }
        return best;
    }

    private static Quality quality(int before, int behind, boolean sentence, int depth) {
        if (isMark(behind)) {
            return Quality.CHARACTER_AND_ITS_MARK;
        }
        if (isClosing(behind) || isSentenceEnd(behind)) {
            return Quality.WORDS;
        }
        if (sentence) {
            return depth == 0 ? Quality.NOTHING : Quality.QUOTATION;
        }
        return isClosing(before) || Character.getType(before) == Character.OTHER_PUNCTUATION
                ? Quality.SENTENCE
                : Quality.WORDS;
    }

    /**
     * Single marks are left out of account: ’ may be an apostrophe, and what they enclose mostly stands in “ ” itself.
     */
    private static int turn(int c) {
        if (OPENING.indexOf(c) >= 0) {
            return 1;
        }
        return CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }

    private static boolean isSentenceEnd(int c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    private static boolean isClosing(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Whether a character is part of the one before it: accents, variation selectors, joiners. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
