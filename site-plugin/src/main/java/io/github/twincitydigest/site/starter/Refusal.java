package io.github.twincitydigest.site.starter;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;

/** Why nothing was written, all of it. Immutable. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Reason> reasons;

    /** One reason: something wrong at a parameter, or with a file. */
    private record Reason(String where, Words fault, Hint advice) {}

    private Refusal(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    /** What is wrong, in a language: {@code where: what; what to do}. */
    public List<String> list(Tongue tongue) {
        return reasons.stream()
                .map(reason -> tongue.said(reason.where(), reason.fault(), reason.advice()))
                .toList();
    }

    /** Collects reasons. Mutable and for one thread. */
    static final class Reasons {

        private final List<Reason> found = new ArrayList<>();

        void parameter(String name, Words fault, Hint advice) {
            found.add(new Reason("-D" + name, fault, advice));
        }

        void file(String path, Words fault, Hint advice) {
            found.add(new Reason(path, fault, advice));
        }

        void problems(List<Problem> problems) {
            problems.stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .forEach(problem ->
                            found.add(new Reason(problem.location().toString(), problem.fault(), problem.advice())));
        }

        void throwIfAny() throws Refusal {
            if (!found.isEmpty()) {
                throw new Refusal(found);
            }
        }
    }
}
