package io.github.twincitydigest.site.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file of the site, and what its editor can do about it. Immutable.
 *
 * @param location where it stands
 * @param severity whether it forbids publishing
 * @param fault what is wrong, one line without a full stop; its id is the problem's kind
 * @param advice what to do, one line without a full stop
 */
public record Problem(Location location, Severity severity, Words fault, Hint advice) implements Comparable<Problem> {

    /** Whether a problem forbids publishing. */
    public enum Severity {
        /** Nothing is published. */
        ERROR,
        /** Worth a look; the site is published all the same. */
        WARNING
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::fault)
            .thenComparing(problem -> problem.advice().words());

    /**
     * @throws IllegalArgumentException if the message or hint is blank: a problem without a way out is half a problem
     */
    public Problem {
        if (fault.toString().isBlank() || advice.words().toString().isBlank()) {
            throw new IllegalArgumentException("a problem needs a message and a hint: " + location);
        }
    }

    /** What kind of problem it is: a name that stays the same in every language and release. */
    public String kind() {
        return fault.id();
    }

    /** What is wrong, in English. */
    public String message() {
        return fault.toString();
    }

    /** What to do, in English. */
    public String hint() {
        return advice.words().toString();
    }

    /** What a program could do about it in the editor's stead, or null. */
    public Hint.@Nullable Fix fix() {
        return advice.fix();
    }

    /** A problem that forbids publishing. */
    public static Problem error(Location location, Words fault, Hint advice) {
        return new Problem(location, Severity.ERROR, fault, advice);
    }

    /** A problem that does not forbid publishing. */
    public static Problem warning(Location location, Words fault, Hint advice) {
        return new Problem(location, Severity.WARNING, fault, advice);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code message; hint} in a language. */
    public String sentence(Tongue tongue) {
        return tongue.sentence(fault, advice);
    }

    /** {@code file:line:column: message; hint} in a language. */
    public String said(Tongue tongue) {
        return tongue.said(location, fault, advice);
    }

    /** {@code file:line:column: message; hint} in English. */
    @Override
    public String toString() {
        return said(Tongue.EN);
    }
}
