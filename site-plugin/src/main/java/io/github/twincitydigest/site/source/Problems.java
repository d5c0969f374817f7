package io.github.twincitydigest.site.source;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the problems of one build, so that an editor sees all of them at once. Kept sorted and without doubles,
 * whatever order the stages find them in. Mutable and for one thread.
 */
public final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();

    /** Notes a problem that forbids publishing. */
    public void error(Location location, Words fault, Hint advice) {
        found.add(Problem.error(location, fault, advice));
    }

    /** Notes a problem that does not forbid publishing. */
    public void warning(Location location, Words fault, Hint advice) {
        found.add(Problem.warning(location, fault, advice));
    }

    /** Notes what another stage found. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether any of them forbids publishing. */
    public boolean forbidPublishing() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** Everything found so far, by file, line and column. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
