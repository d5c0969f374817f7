package io.github.twincitydigest.site.parse;

/**
 * A scalar that is not what its place asks for. Becomes a problem at the scalar's location, or at a place within it.
 */
public final class MalformedValueException extends Exception {

    private static final long serialVersionUID = 1;

    private final String hint;
    private final int index;

    /**
     * @param message what is wrong
     * @param hint what to write instead
     */
    public MalformedValueException(String message, String hint) {
        this(message, hint, 0);
    }

    /**
     * @param message what is wrong
     * @param hint what to write instead
     * @param index where in the scalar's text it is wrong, in UTF-16 units
     */
    public MalformedValueException(String message, String hint, int index) {
        super(message);
        this.hint = hint;
        this.index = index;
    }

    /** Where in the scalar's text it is wrong, in UTF-16 units; 0 for the whole of it. */
    public int index() {
        return index;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
