package io.github.twincitydigest.site;

import io.github.twincitydigest.site.source.Problem;
import java.util.List;

/**
 * How a build ended. Immutable.
 *
 * @param problems everything found, by file, line and column; warnings included
 * @param pages that were made, or would be
 * @param editions that were made, or would be
 */
public record Outcome(List<Problem> problems, int pages, int editions) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    /** Whether nothing forbids publishing. */
    public boolean isSound() {
        return errors() == 0;
    }

    /** The number of problems that forbid publishing. */
    public long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
    }
}
