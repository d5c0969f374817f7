package io.github.twincitydigest.site.parse.markdown;

/** Recognises {@code <https://…>} and {@code <name@example.org>}. */
final class Autolinks {

    private static final String MAILBOX_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_HOST_PART = 63;

    private Autolinks() {}

    /** The index behind an autolink that begins here, or -1. */
    static int end(String text, int at) {
        int close = at + 1;
        while (close < text.length() && text.charAt(close) > ' ' && "<>".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close >= text.length() || text.charAt(close) != '>') {
            return -1;
        }
        String address = text.substring(at + 1, close);
        return isUri(address) || isMail(address) ? close + 1 : -1;
    }

    private static boolean isUri(String address) {
        int colon = address.indexOf(':');
        if (colon < 2 || colon > LONGEST_SCHEME || !Chars.isAsciiLetter(address.charAt(0))) {
            return false;
        }
        for (int at = 1; at < colon; at++) {
            if (!isAlphanumeric(address.charAt(at)) && "+.-".indexOf(address.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMail(String address) {
        int sign = address.indexOf('@');
        if (sign < 1) {
            return false;
        }
        for (int at = 0; at < sign; at++) {
            if (!isAlphanumeric(address.charAt(at)) && MAILBOX_SIGNS.indexOf(address.charAt(at)) < 0) {
                return false;
            }
        }
        for (String part : address.substring(sign + 1).split("\\.", -1)) {
            if (!isHostPart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHostPart(String part) {
        if (part.isEmpty() || part.length() > LONGEST_HOST_PART || part.startsWith("-") || part.endsWith("-")) {
            return false;
        }
        return part.chars().allMatch(sign -> isAlphanumeric(sign) || sign == '-');
    }

    private static boolean isAlphanumeric(int sign) {
        return Chars.isAsciiLetter(sign) || Chars.isAsciiDigit(sign);
    }
}
