package io.github.twincitydigest.site.parse;

/** A scalar that is not what its place asks for. Becomes a problem at the scalar's location. */
public final class MalformedValueException extends Exception {

    private static final long serialVersionUID = 1;

    private final String hint;

    /**
     * @param message what is wrong
     * @param hint what to write instead
     */
    public MalformedValueException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
