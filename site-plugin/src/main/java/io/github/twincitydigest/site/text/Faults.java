package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.source.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with a request and with the files that it names, so that who asked sees all of it at once.
 * Mutable and for one thread.
 */
public final class Faults {

    private final Set<String> told = new LinkedHashSet<>();

    /**
     * Notes what is wrong with a parameter.
     *
     * @param name of the parameter
     * @param message what is wrong, one line without a full stop
     * @param hint what to do, one line without a full stop
     */
    void parameter(String name, String message, String hint) {
        told.add(name + ": " + message + "; " + hint);
    }

    /** Notes those problems of files that are no mere warnings. */
    void problems(List<Problem> problems) {
        problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> told.add(problem.toString()));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return told.isEmpty();
    }

    /** Everything noted: {@code where: what is wrong; what to do}. */
    public List<String> list() {
        return List.copyOf(told);
    }
}
