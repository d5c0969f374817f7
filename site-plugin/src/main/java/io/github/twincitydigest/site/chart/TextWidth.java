package io.github.twincitydigest.site.chart;

/**
 * About how wide a text is set, in hundredths of its size. A page has no fonts before it is shown, so this errs on the
 * wide side: what fits by this measure fits in every face.
 */
public final class TextWidth {

    private static final int FULL = 100;
    private static final int CAPITAL = 74;
    private static final int DIGIT = 60;
    private static final int NARROW = 34;
    private static final int OTHER = 56;

    /**
     * Where the scripts of East Asia begin: radicals, and all that follows them in the Basic Plane and the next two.
     */
    private static final int EAST_ASIAN = 0x2E80;

    private TextWidth() {}

    /** The width of a text in hundredths of an em. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int c) {
        if (c >= EAST_ASIAN || c == '—' || c == '“' || c == '”' || c == '…') {
            return FULL;
        }
        if (Character.isUpperCase(c) || c == '%') {
            return CAPITAL;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return " .,:;'()ijl-".indexOf(c) >= 0 ? NARROW : OTHER;
    }
}
