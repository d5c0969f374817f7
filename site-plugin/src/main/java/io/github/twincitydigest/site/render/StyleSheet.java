package io.github.twincitydigest.site.render;

/**
 * A style sheet as readers' browsers get it: without comments, indentation and empty lines, which are a quarter of what
 * a phone has to load before it shows anything. A comment that begins with an exclamation mark stays, as licences do.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax: tokenization</a>
 */
final class StyleSheet {

    private final String css;
    private final StringBuilder out;
    private int at;

    private StyleSheet(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    /** The same rules in fewer characters. */
    static String compact(String css) {
        return new StyleSheet(css).compact();
    }

    private String compact() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '\\') {
                take(Math.min(at + 2, css.length()));
            } else if (c == '"' || c == '\'') {
                take(endOfString(at));
            } else if (css.startsWith("/*", at)) {
                comment();
            } else if (css.regionMatches(true, at, "url(", 0, 4)) {
                take(endOfAddress(at));
            } else if (isSpace(c)) {
                space();
            } else {
                take(at + 1);
            }
        }
        return out.toString().strip() + "\n";
    }

    private void take(int end) {
        out.append(css, at, end);
        at = end;
    }

    private void comment() {
        int close = css.indexOf("*/", at + 2);
        int end = close < 0 ? css.length() : close + 2;
        if (css.startsWith("/*!", at)) {
            take(end);
        } else {
            at = end;
            // What it stood between stays two words.
            if (out.length() > 0 && !isSpace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }

    /** One space, or one line end where there is any. */
    private void space() {
        boolean line = false;
        while (at < css.length() && isSpace(css.charAt(at))) {
            line |= css.charAt(at) != ' ' && css.charAt(at) != '\t';
            at++;
        }
        int last = out.length() - 1;
        if (last >= 0 && isSpace(out.charAt(last))) {
            line |= out.charAt(last) == '\n';
            out.setLength(last);
        }
        out.append(line ? '\n' : ' ');
    }

    private int endOfString(int from) {
        char quote = css.charAt(from);
        int i = from + 1;
        while (i < css.length() && css.charAt(i) != quote && css.charAt(i) != '\n') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, css.length());
    }

    /** An address without quotation marks may hold what would begin a comment elsewhere. */
    private int endOfAddress(int from) {
        int i = from + 4;
        while (i < css.length() && isSpace(css.charAt(i))) {
            i++;
        }
        if (i < css.length() && (css.charAt(i) == '"' || css.charAt(i) == '\'')) {
            return i;
        }
        while (i < css.length() && css.charAt(i) != ')') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, css.length());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
