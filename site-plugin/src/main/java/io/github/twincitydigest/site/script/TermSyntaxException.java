package io.github.twincitydigest.site.script;

/** A line that is no term. The message says what is wrong. */
public final class TermSyntaxException extends Exception {

    private final int index;
    private final String hint;

    TermSyntaxException(int index, String message, String hint) {
        super(message);
        this.index = index;
        this.hint = hint;
    }

    /** Where in the line the fault is, in UTF-16 units from 0. */
    public int index() {
        return index;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
