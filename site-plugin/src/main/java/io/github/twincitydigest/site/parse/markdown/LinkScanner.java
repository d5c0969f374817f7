package io.github.twincitydigest.site.parse.markdown;

import org.jspecify.annotations.Nullable;

/** Reads the parts of a link after CommonMark, from an index that moves on with each part that is there. */
final class LinkScanner {

    static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private final Content content;
    private final String text;
    private int index;

    LinkScanner(Content content, int index) {
        this.content = content;
        this.text = content.text();
        this.index = index;
    }

    int index() {
        return index;
    }

    LinkScanner copy() {
        return new LinkScanner(content, index);
    }

    void moveTo(LinkScanner other) {
        index = other.index;
    }

    boolean skip(char sign) {
        if (index < text.length() && text.charAt(index) == sign) {
            index++;
            return true;
        }
        return false;
    }

    /** Skips blanks and at most one line end; whether there were any. */
    boolean skipBlanks() {
        int begin = index;
        boolean line = false;
        while (index < text.length() && Chars.isBlank(text.charAt(index))) {
            if (text.charAt(index) == '\n') {
                if (line) {
                    break;
                }
                line = true;
            }
            index++;
        }
        return index > begin;
    }

    /** Skips the blanks of this line and its end; false, and nothing skipped, if something else stands there. */
    boolean skipLineEnd() {
        int end = index;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        if (end < text.length() && text.charAt(end) != '\n') {
            return false;
        }
        index = Math.min(end + 1, text.length());
        return true;
    }

    /** {@code (address "title")}, or null. */
    @Nullable Destination inline() {
        int begin = index;
        if (!skip('(')) {
            return null;
        }
        skipBlanks();
        int offset = offset();
        String address = address();
        boolean blanks = skipBlanks();
        String title = address != null && blanks ? title() : null;
        skipBlanks();
        if (address == null || !skip(')')) {
            index = begin;
            return null;
        }
        return new Destination(offset, address, title);
    }

    /** Where an address that stands here begins in the source. */
    int offset() {
        return content.offset(text.startsWith("<", index) ? index + 1 : index);
    }

    /** An address, in angle brackets or bare and then possibly empty; null if there is none. */
    @Nullable String address() {
        int begin = index;
        if (!skip('<')) {
            return bareAddress();
        }
        int end = index;
        while (end < text.length() && "<>\n".indexOf(text.charAt(end)) < 0) {
            end += Escapes.isEscape(text, end) ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) != '>') {
            index = begin;
            return null;
        }
        index = end + 1;
        return Escapes.resolve(text.substring(begin + 1, end));
    }

    private @Nullable String bareAddress() {
        int begin = index;
        int open = 0;
        int end = begin;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '\u007F') {
            char sign = text.charAt(end);
            if (Escapes.isEscape(text, end)) {
                end += 2;
                continue;
            }
            if (sign == '(' && ++open > DEEPEST_PARENTHESES) {
                return null;
            }
            if (sign == ')' && --open < 0) {
                break;
            }
            end++;
        }
        if (open > 0) {
            return null;
        }
        index = end;
        return Escapes.resolve(text.substring(begin, end));
    }

    /** A title in quotation marks or parentheses, or null. */
    @Nullable String title() {
        if (index >= text.length() || "\"'(".indexOf(text.charAt(index)) < 0) {
            return null;
        }
        char opener = text.charAt(index);
        char closer = opener == '(' ? ')' : opener;
        int end = index + 1;
        while (end < text.length() && text.charAt(end) != closer) {
            if (opener == '(' && text.charAt(end) == '(') {
                return null;
            }
            end += Escapes.isEscape(text, end) ? 2 : 1;
        }
        if (end >= text.length()) {
            return null;
        }
        String title = Escapes.resolve(text.substring(index + 1, end));
        index = end + 1;
        return title;
    }

    /** What stands in a pair of square brackets without brackets in it, raw; null if there is no such pair. */
    @Nullable String label() {
        if (index >= text.length() || text.charAt(index) != '[') {
            return null;
        }
        int end = index + 1;
        while (end < text.length() && text.charAt(end) != ']') {
            if (text.charAt(end) == '[' || end - index > LONGEST_LABEL) {
                return null;
            }
            end += Escapes.isEscape(text, end) ? 2 : 1;
        }
        if (end >= text.length() || end - index > LONGEST_LABEL + 1) {
            return null;
        }
        String label = text.substring(index + 1, end);
        index = end + 1;
        return label;
    }
}
