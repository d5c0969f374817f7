package io.github.twincitydigest.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void tellsFewWarningsOneByOne() {
        List<Problem> problems = warnings("file.symbolic-link", 3);
        assertThat(Summary.of(problems, "").shown()).isEqualTo(problems);
    }

    @Test
    void countsManyByKind() {
        List<Problem> problems = new ArrayList<>(warnings("file.symbolic-link", 12));
        problems.addAll(warnings("file.invalid-utf-8", 9));
        Summary summary = Summary.of(problems, "");
        assertThat(summary.shown()).isEmpty();
        assertThat(summary.lines(Tongue.EN))
                .anySatisfy(line -> assertThat(line).startsWith("  12 ").endsWith("  file.symbolic-link"))
                .anySatisfy(line -> assertThat(line).startsWith("   9 ").endsWith("  file.invalid-utf-8"))
                .last()
                .asString()
                .contains("-Dsite.details");
    }

    @Test
    void tellsThoseAskedFor() {
        List<Problem> problems = new ArrayList<>(warnings("file.symbolic-link", 12));
        problems.addAll(warnings("file.invalid-utf-8", 9));
        assertThat(Summary.of(problems, "file.invalid-utf-8").shown()).hasSize(9);
        assertThat(Summary.of(problems, "file").shown()).hasSize(21);
        assertThat(Summary.of(problems, "yaml, file.sym").shown()).hasSize(12);
        assertThat(Summary.of(problems, "all").shown()).hasSize(21);
    }

    @Test
    void tellsEveryErrorAtAnyRate() {
        List<Problem> problems = new ArrayList<>(warnings("file.symbolic-link", 12));
        Problem error = Problem.error(
                Location.startOf("x"), Words.of("file.symbolic-link"), Hint.of("file.symbolic-link.hint"));
        problems.add(error);
        assertThat(Summary.of(problems, "").shown()).containsExactly(error);
    }

    private static List<Problem> warnings(String kind, int count) {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            problems.add(Problem.warning(
                    new Location("content/" + kind, line, 1), Words.of(kind), Hint.of("file.symbolic-link.hint")));
        }
        return problems;
    }
}
