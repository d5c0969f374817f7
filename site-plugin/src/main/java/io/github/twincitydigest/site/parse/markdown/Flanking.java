package io.github.twincitydigest.site.parse.markdown;

/**
 * Whether a run of {@code *} or {@code _} may open or close emphasis.
 *
 * <p>CommonMark decides by the signs on both sides of the run: beside punctuation, a run opens or closes only if
 * whitespace or other punctuation stands on its far side. Chinese sets no spaces, so that {@code **“双城记”**是} would not
 * close. The rule here is the published amendment "CommonMark CJK-friendly emphasis": for {@code *}, <b>punctuation
 * does not count as such if it is CJK itself or if a CJK character stands on the far side of the run</b>. One thing is
 * added, because “ ” ‘ ’ — … · belong to Chinese as much as to Latin text: such a sign counts as CJK where it touches a
 * CJK character itself, so that {@code **“双城记”**2020} closes too; and so do the marks of a fixed text, {@code -{…}-},
 * which only Chinese has. Where neither side has CJK, and for {@code _}, nothing changes.
 *
 * @param canOpen whether emphasis may begin with the run
 * @param canClose whether emphasis may end with it
 */
record Flanking(boolean canOpen, boolean canClose) {

    /** How many shared signs ({@code ”……}) are looked through for a CJK character behind them. */
    private static final int LOOK_THROUGH = 4;

    private static final int NONE = '\n';

    /** The run from one index to the index behind it. */
    static Flanking of(String text, int from, int to) {
        int before = from == 0 ? NONE : text.codePointBefore(from);
        int after = to == text.length() ? NONE : text.codePointAt(to);
        boolean spaceBefore = Chars.isWhitespace(before);
        boolean spaceAfter = Chars.isWhitespace(after);
        boolean signBefore = Chars.isPunctuation(before);
        boolean signAfter = Chars.isPunctuation(after);

        if (text.charAt(from) == '_') {
            boolean left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
            boolean right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
            return new Flanking(left && (!right || signBefore), right && (!left || signAfter));
        }
        boolean cjkBefore = isCjkBefore(text, from);
        boolean cjkAfter = isCjkAfter(text, to);
        boolean left = !spaceAfter && (!signAfter || cjkAfter || spaceBefore || signBefore || cjkBefore);
        boolean right = !spaceBefore && (!signBefore || cjkBefore || spaceAfter || signAfter || cjkAfter);
        return new Flanking(left, right);
    }

    private static boolean isCjkBefore(String text, int at) {
        if (text.startsWith("}-", at - 2)) {
            return true;
        }
        int index = at;
        for (int step = 0; step <= LOOK_THROUGH && index > 0; step++) {
            int sign = text.codePointBefore(index);
            if (!Chars.isShared(sign)) {
                return isCjk(sign);
            }
            index -= Character.charCount(sign);
        }
        return false;
    }

    private static boolean isCjkAfter(String text, int at) {
        if (text.startsWith("-{", at)) {
            return true;
        }
        int index = at;
        for (int step = 0; step <= LOOK_THROUGH && index < text.length(); step++) {
            int sign = text.codePointAt(index);
            if (!Chars.isShared(sign)) {
                return isCjk(sign);
            }
            index += Character.charCount(sign);
        }
        return false;
    }

    /** The amendment counts Hangul too: its particles follow a word without a space. */
    private static boolean isCjk(int sign) {
        return Chars.isCjk(sign) || Chars.isHangul(sign);
    }
}
