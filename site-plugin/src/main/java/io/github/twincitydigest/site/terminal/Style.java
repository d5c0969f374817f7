package io.github.twincitydigest.site.terminal;

/** Marks up what is told on a terminal, or leaves it plain. Immutable. */
public enum Style {
    /** Nothing but the text, for logs and files. */
    PLAIN("", "", "", ""),
    /** Escape sequences of ECMA-48, which every terminal of today knows. */
    COLOUR("\u001B[1;31m", "\u001B[1;33m", "\u001B[2m", "\u001B[0m");

    private final String error;
    private final String warning;
    private final String quiet;
    private final String end;

    Style(String error, String warning, String quiet, String end) {
        this.error = error;
        this.warning = warning;
        this.quiet = quiet;
        this.end = end;
    }

    String error(String text) {
        return error + text + end;
    }

    String warning(String text) {
        return warning + text + end;
    }

    String quiet(String text) {
        return quiet + text + end;
    }
}
