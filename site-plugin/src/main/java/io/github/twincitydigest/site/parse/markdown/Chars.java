package io.github.twincitydigest.site.parse.markdown;

/** Classes of characters, as CommonMark and Chinese typesetting draw them. */
final class Chars {

    private Chars() {}

    static boolean isAsciiPunctuation(int sign) {
        return within(sign, '!', '/') || within(sign, ':', '@') || within(sign, '[', '`') || within(sign, '{', '~');
    }

    static boolean isAsciiLetter(int sign) {
        return within(sign, 'a', 'z') || within(sign, 'A', 'Z');
    }

    static boolean isAsciiDigit(int sign) {
        return within(sign, '0', '9');
    }

    /** Space, tab or line end: what separates words within Markdown's own notations. */
    static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\t' || sign == '\n';
    }

    /** A Unicode whitespace character in the sense of CommonMark. */
    static boolean isWhitespace(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\f'
                || sign == '\r'
                || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    /** A Unicode punctuation character in the sense of CommonMark 0.31: categories P and S. */
    static boolean isPunctuation(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Han, kana, bopomofo, and the punctuation and full-width forms that only occur among them. */
    static boolean isCjk(int sign) {
        return within(sign, 0x2E80, 0x312F) // radicals, punctuation, kana, bopomofo
                || within(sign, 0x3190, 0x33FF) // kanbun, strokes, enclosed and squared signs
                || within(sign, 0x3400, 0x4DBF)
                || within(sign, 0x4E00, 0x9FFF)
                || within(sign, 0xF900, 0xFAFF)
                || within(sign, 0xFE10, 0xFE1F) // vertical forms
                || within(sign, 0xFE30, 0xFE6F) // compatibility and small forms
                || within(sign, 0xFF00, 0xFF9F) // full-width forms, half-width kana
                || within(sign, 0xFFE0, 0xFFE7)
                || within(sign, 0x1AFF0, 0x1B16F) // kana supplements
                || within(sign, 0x20000, 0x3FFFF);
    }

    static boolean isHangul(int sign) {
        return within(sign, 0x1100, 0x11FF)
                || within(sign, 0x3130, 0x318F)
                || within(sign, 0xA960, 0xA97F)
                || within(sign, 0xAC00, 0xD7FF)
                || within(sign, 0xFFA0, 0xFFDC);
    }

    /** Signs that Chinese and Latin texts share: “ ” ‘ ’ — … ·. */
    static boolean isShared(int sign) {
        return switch (sign) {
            case '“', '”', '‘', '’', '—', '…', '·' -> true;
            default -> false;
        };
    }

    /** The first index of a sign within a range of a text, or -1; does not look beyond, however long the text is. */
    static int indexOf(String text, char sign, int from, int to) {
        for (int at = from; at < Math.min(to, text.length()); at++) {
            if (text.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    private static boolean within(int sign, int first, int last) {
        return first <= sign && sign <= last;
    }
}
