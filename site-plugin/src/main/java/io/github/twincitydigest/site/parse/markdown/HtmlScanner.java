package io.github.twincitydigest.site.parse.markdown;

/** Recognises raw HTML within a text, after CommonMark. Each method returns the index behind it, or -1. */
final class HtmlScanner {

    private final String text;
    private final int lastCommentEnd;
    private final int lastInstructionEnd;
    private final int lastCdataEnd;
    private final int lastAngle;

    HtmlScanner(String text) {
        this.text = text;
        // Where the last end stands is known beforehand, so that a thousand beginnings without one cost no search each.
        this.lastCommentEnd = text.lastIndexOf("-->");
        this.lastInstructionEnd = text.lastIndexOf("?>");
        this.lastCdataEnd = text.lastIndexOf("]]>");
        this.lastAngle = text.lastIndexOf('>');
    }

    /** A comment that begins here. */
    int commentEnd(int at) {
        if (!text.startsWith("<!--", at)) {
            return -1;
        }
        if (text.startsWith("<!-->", at)) {
            return at + 5;
        }
        if (text.startsWith("<!--->", at)) {
            return at + 6;
        }
        return lastCommentEnd < at + 4 ? -1 : text.indexOf("-->", at + 4) + 3;
    }

    /** Any other piece of HTML that begins here. */
    int end(int at) {
        if (text.startsWith("<?", at)) {
            return lastInstructionEnd < at + 2 ? -1 : text.indexOf("?>", at + 2) + 2;
        }
        if (text.startsWith("<![CDATA[", at)) {
            return lastCdataEnd < at + 9 ? -1 : text.indexOf("]]>", at + 9) + 3;
        }
        if (text.startsWith("<!", at)) {
            boolean declaration = at + 2 < text.length() && Chars.isAsciiLetter(text.charAt(at + 2));
            return declaration && lastAngle > at ? text.indexOf('>', at) + 1 : -1;
        }
        return lastAngle < at ? -1 : tagEnd(text, at);
    }

    /** A complete opening or closing tag that begins here. */
    static int tagEnd(String text, int at) {
        boolean closing = text.startsWith("</", at);
        int index = at + (closing ? 2 : 1);
        if (index >= text.length() || !Chars.isAsciiLetter(text.charAt(index))) {
            return -1;
        }
        while (index < text.length() && isNameSign(text.charAt(index))) {
            index++;
        }
        int behind = skipBlanks(text, index);
        while (!closing && behind > index && behind < text.length() && isAttributeStart(text.charAt(behind))) {
            index = attributeEnd(text, behind);
            if (index < 0) {
                return -1;
            }
            behind = skipBlanks(text, index);
        }
        if (!closing && text.startsWith("/>", behind)) {
            return behind + 2;
        }
        return text.startsWith(">", behind) ? behind + 1 : -1;
    }

    private static int attributeEnd(String text, int at) {
        int index = at;
        while (index < text.length()
                && (isAttributeStart(text.charAt(index))
                        || ".-".indexOf(text.charAt(index)) >= 0
                        || Chars.isAsciiDigit(text.charAt(index)))) {
            index++;
        }
        int equals = skipBlanks(text, index);
        if (!text.startsWith("=", equals)) {
            return index;
        }
        int value = skipBlanks(text, equals + 1);
        if (value >= text.length()) {
            return -1;
        }
        char quote = text.charAt(value);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            return close < 0 ? -1 : close + 1;
        }
        int end = value;
        while (end < text.length() && !Chars.isBlank(text.charAt(end)) && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == value ? -1 : end;
    }

    private static boolean isNameSign(char sign) {
        return Chars.isAsciiLetter(sign) || Chars.isAsciiDigit(sign) || sign == '-';
    }

    private static boolean isAttributeStart(char sign) {
        return Chars.isAsciiLetter(sign) || sign == '_' || sign == ':';
    }

    private static int skipBlanks(String text, int at) {
        int index = at;
        while (index < text.length() && Chars.isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
