package io.github.twincitydigest.site.script;

/**
 * A stretch of text without punctuation, and the text around it that may be looked at. Lives as long as one call.
 *
 * @param from where the stretch begins
 * @param to where it ends
 * @param first where the text around it begins
 * @param last where that ends
 */
@SuppressWarnings("ArrayRecordComponent")
record Island(char[] text, int from, int to, int first, int last, Draft draft) {

    /** What a word costs more for each blank or line break within it: 广里 庄里 are likelier two words than 里庄. */
    private static final int GAP_COST = 400;

    /** Whether a character is part of a word, and no mark between words. */
    static boolean isWordy(char c) {
        if (isLatin(c)) {
            return c == '-' || c == '\u00B7' || ((c < '\u0250' || c >= '\uFF10') && Character.isLetterOrDigit(c));
        }
        return c == '\u3007' || (c >= '\u3400' && c < '\uFB00');
    }

    /** Of the characters of words: whether one is no ideograph. */
    static boolean isLatin(char c) {
        return c < '\u3000' || c >= '\uFF00';
    }

    int length() {
        return to - from;
    }

    /** The UTF-16 units of the character at a place. */
    int width(int place) {
        return Character.charCount(Character.codePointAt(text, place, to));
    }

    /** What a word from one place to another, inclusive, costs more for what the source has between its characters. */
    int gapCost(int start, int end) {
        int cost = 0;
        for (int i = start; draft.hasGaps() && i < end; i++) {
            cost += draft.isGapAfter(i) ? GAP_COST : 0;
        }
        return cost;
    }

    /** Whether the text around the stretch has a character at a place. */
    boolean has(int place, char c) {
        return place >= first && place < last && text[place] == c;
    }
}
