package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder in {@code src/test/sites/valid} holds the files by which a site differs from the minimal one, those that
 * it lacks ({@code removed.txt}), the warnings that it deserves ({@code warnings.txt}), those of its published files
 * that the site is about ({@code expected/}), and the paths that must not be published ({@code absent.txt}).
 */
class ValidSitesTest {

    private static final Path VALID = TinySite.SITES.resolve("valid");
    private static final String EXPECTED = "expected";
    private static final String ABSENT = "absent.txt";
    private static final String WARNINGS = "warnings.txt";

    @TempDir
    Path folder = Path.of("");

    static Stream<String> names() throws IOException {
        return TinySite.validNames().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPublishedAsExpected(String name) throws IOException {
        Path difference = VALID.resolve(name);
        TinySite site = TinySite.valid(name, folder);

        List<Problem> problems = site.generate().problems();

        assertThat(problems).noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        String warnings = problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        if (!warnings.isEmpty() || Files.exists(difference.resolve(WARNINGS))) {
            Golden.assertMatches(difference.resolve(WARNINGS), warnings);
        }
        Path expected = difference.resolve(EXPECTED);
        List<String> pages = FileTree.texts(expected).keySet().stream().toList();
        assertThat(pages).isNotEmpty();
        for (String page : pages) {
            Golden.assertMatches(expected.resolve(page), site.page(page));
        }
        for (String path : lines(difference.resolve(ABSENT))) {
            assertThat(site.output().resolve(path)).doesNotExist();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
