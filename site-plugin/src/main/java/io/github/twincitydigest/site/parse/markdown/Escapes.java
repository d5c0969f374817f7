package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and HTML entities. */
final class Escapes {

    private static final int LONGEST_NAME = 32;
    private static final String REPLACEMENT = "\uFFFD";

    private Escapes() {}

    /** The text with its escapes and entities resolved. */
    static String resolve(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = entityEnd(text, at);
            if (end > 0) {
                resolved.append(entity(text.substring(at, end)));
                at = end;
            } else {
                at = isEscape(text, at) ? at + 1 : at;
                resolved.append(text.charAt(at++));
            }
        }
        return resolved.toString();
    }

    /** Whether a backslash here takes its meaning from the sign behind it. */
    static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(at + 1));
    }

    /** The index behind an entity that begins here, or -1. */
    static int entityEnd(String text, int at) {
        if (text.charAt(at) != '&') {
            return -1;
        }
        int end = Chars.indexOf(text, ';', at, at + LONGEST_NAME);
        if (end < at + 2) {
            return -1;
        }
        String name = text.substring(at + 1, end);
        boolean known = name.charAt(0) == '#'
                ? codePoint(name) >= 0
                : !entity("&" + name + ";").startsWith("&" + name);
        return known ? end + 1 : -1;
    }

    /** What an entity stands for. */
    static String entity(String entity) {
        if (entity.charAt(1) != '#') {
            return Html5Entities.entityToString(entity);
        }
        int codePoint = codePoint(entity.substring(1, entity.length() - 1));
        boolean sign = codePoint > 0 && Character.isValidCodePoint(codePoint) && !isSurrogate(codePoint);
        return sign ? Character.toString(codePoint) : REPLACEMENT;
    }

    /** The number behind {@code #} or {@code #x}, or -1; at most seven digits, or six in base sixteen. */
    private static int codePoint(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > (hex ? 6 : 7)) {
            return -1;
        }
        for (int at = 0; at < digits.length(); at++) {
            char sign = digits.charAt(at);
            boolean letter = (sign >= 'a' && sign <= 'f') || (sign >= 'A' && sign <= 'F');
            if (!Chars.isAsciiDigit(sign) && !(hex && letter)) {
                return -1;
            }
        }
        return Integer.parseInt(digits, hex ? 16 : 10);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
