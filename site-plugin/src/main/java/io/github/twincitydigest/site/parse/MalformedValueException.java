package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;

/**
 * A scalar that is not what its place asks for. Becomes a problem at the scalar's location, or at a place within it.
 */
public final class MalformedValueException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Words fault;
    private final transient Hint advice;
    private final int index;

    /**
     * @param fault what is wrong
     * @param advice what to write instead
     */
    public MalformedValueException(Words fault, Hint advice) {
        this(fault, advice, 0);
    }

    /**
     * @param fault what is wrong
     * @param advice what to write instead
     * @param index where in the scalar's text it is wrong, in UTF-16 units
     */
    public MalformedValueException(Words fault, Hint advice, int index) {
        super(fault.toString());
        this.fault = fault;
        this.advice = advice;
        this.index = index;
    }

    /** Where in the scalar's text it is wrong, in UTF-16 units; 0 for the whole of it. */
    public int index() {
        return index;
    }

    /** What is wrong. */
    public Words fault() {
        return fault;
    }

    /** What to write instead. */
    public Hint advice() {
        return advice;
    }
}
