package io.github.twincitydigest.site.starter;

/** A title in the languages of the files that it is written into. Immutable. */
record Title(String text) {

    private static final String MARKDOWN_SIGNS = "\\`*_{}[]<>#&!~|$";

    /** Whether it is one line that any file can hold. */
    static boolean isPossible(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.UNASSIGNED
                                || c == '\uFEFF');
    }

    String yaml() {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    String xml() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String markdown() {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (MARKDOWN_SIGNS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
