package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that editors make. Each is told where it stands and nothing else is; where the hint says what to write
 * instead, writing just that mends it, and otherwise what the example shows does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesTest {

    @TempDir
    Path folder = Path.of("");

    /** What is told of the minimal site itself, by what was asked for. */
    private final Map<Mistake.Goal, List<Mistake.Told>> usual = new EnumMap<>(Mistake.Goal.class);

    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> mended = new TreeSet<>();
    private int number;

    static Stream<Mistake> mistakes() throws IOException {
        return Mistake.all().stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhereItStandsAndMendedByItsHint(Mistake mistake) throws IOException {
        List<Mistake.Told> before = usual(mistake);
        TinySite site = fresh();
        Map<String, String> minimal = FileTree.bytes(site.root());
        mistake.make(site);
        List<Problem> problems = mistake.problems(site);
        assertThat(told(problems)).as(() -> problems.toString()).contains(mistake.told());
        assertThat(told(problems))
                .as(() -> problems.toString())
                .allMatch(it -> mistake.includes(it) || before.contains(it));
        kinds.add(mistake.kind());

        for (Problem problem : problems) {
            Hint.Fix fix = problem.fix();
            if (fix != null && Mistake.Told.of(problem).equals(mistake.told())) {
                mend(site, problem, fix);
                mended.add(mistake.kind());
                List<Mistake.Told> left = site(site, minimal, mistake);
                assertThat(left)
                        .as(() -> "after writing " + fix)
                        .doesNotContain(mistake.told())
                        .allMatch(it -> mistake.includes(it) || before.contains(it));
            }
        }

        mistake.mend(site);
        assertThat(site(site, minimal, mistake)).as("mended").allMatch(before::contains);
    }

    /** The mistakes that are tested are of many kinds, and many of them can be mended by a program. */
    @AfterAll
    void areManyAndManyMendThemselves() throws IOException {
        if (kinds.size() == Mistake.all().stream().map(Mistake::kind).distinct().count()) {
            assertThat(kinds).hasSizeGreaterThanOrEqualTo(60);
            assertThat(mended).hasSizeGreaterThanOrEqualTo(25);
        }
    }

    private List<Mistake.Told> usual(Mistake mistake) throws IOException {
        List<Mistake.Told> known = usual.get(mistake.goal());
        if (known == null) {
            known = told(mistake.problems(fresh()));
            usual.put(mistake.goal(), known);
        }
        return known;
    }

    /** What is told of a site; a site that is the minimal one again is not built once more. */
    private List<Mistake.Told> site(TinySite site, Map<String, String> minimal, Mistake mistake) throws IOException {
        Map<String, String> now = FileTree.bytes(site.root());
        now.keySet().removeIf(path -> path.startsWith("target/") || path.endsWith("/"));
        Map<String, String> then = new TreeMap<>(minimal);
        then.keySet().removeIf(path -> path.endsWith("/"));
        return now.equals(then) ? usual(mistake) : told(mistake.problems(site));
    }

    private TinySite fresh() throws IOException {
        return TinySite.in(Files.createDirectory(folder.resolve("site" + number++)));
    }

    private static List<Mistake.Told> told(List<Problem> problems) {
        return problems.stream().map(Mistake.Told::of).toList();
    }

    private static void mend(TinySite site, Problem problem, Hint.Fix fix) throws IOException {
        Path file = site.root().resolve(problem.location().file());
        String text = Files.readString(file);
        assertThat(text.substring(problem.location().index(text))).startsWith(fix.written());
        Files.writeString(file, fix.in(text, problem.location()));
    }
}
