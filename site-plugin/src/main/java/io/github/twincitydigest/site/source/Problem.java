package io.github.twincitydigest.site.source;

import java.util.Comparator;

/**
 * Something wrong in a file of the site, and what its editor can do about it. Immutable.
 *
 * @param location where it stands
 * @param severity whether it forbids publishing
 * @param message what is wrong, one line without a full stop
 * @param hint what to do, one line without a full stop
 */
public record Problem(Location location, Severity severity, String message, String hint)
        implements Comparable<Problem> {

    /** Whether a problem forbids publishing. */
    public enum Severity {
        /** Nothing is published. */
        ERROR,
        /** Worth a look; the site is published all the same. */
        WARNING
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    /**
     * @throws IllegalArgumentException if the message or hint is blank: a problem without a way out is half a problem
     */
    public Problem {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a problem needs a message and a hint: " + location);
        }
    }

    /** A problem that forbids publishing. */
    public static Problem error(Location location, String message, String hint) {
        return new Problem(location, Severity.ERROR, message, hint);
    }

    /** A problem that does not forbid publishing. */
    public static Problem warning(Location location, String message, String hint) {
        return new Problem(location, Severity.WARNING, message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: message; hint}. */
    @Override
    public String toString() {
        return location + ": " + message + "; " + hint;
    }
}
