package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with a request and with the files that it names, so that who asked sees all of it at once.
 * Mutable and for one thread.
 */
public final class Faults {

    private final Set<Fault> told = new LinkedHashSet<>();

    /** What is wrong, in any language. */
    private interface Fault {
        String in(Tongue tongue);
    }

    private record OfFile(Problem problem) implements Fault {
        @Override
        public String in(Tongue tongue) {
            return problem.said(tongue);
        }
    }

    private record OfParameter(String name, Words fault, Hint advice) implements Fault {
        @Override
        public String in(Tongue tongue) {
            return tongue.said(name, fault, advice);
        }
    }

    /**
     * Notes what is wrong with a parameter.
     *
     * @param name of the parameter
     * @param fault what is wrong, one line without a full stop
     * @param advice what to do, one line without a full stop
     */
    void parameter(String name, Words fault, Hint advice) {
        told.add(new OfParameter(name, fault, advice));
    }

    /** Notes those problems of files that are no mere warnings. */
    void problems(List<Problem> problems) {
        problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> told.add(new OfFile(problem)));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return told.isEmpty();
    }

    /** Everything noted, in English: {@code where: what is wrong; what to do}. */
    public List<String> list() {
        return list(Tongue.EN);
    }

    /** The same in a language. */
    public List<String> list(Tongue tongue) {
        return told.stream().map(fault -> fault.in(tongue)).toList();
    }
}
