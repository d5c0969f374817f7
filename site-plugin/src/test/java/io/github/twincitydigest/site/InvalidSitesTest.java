package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder in {@code src/test/sites/invalid} holds the files by which a site differs from the minimal one, the
 * files that it lacks ({@code removed.txt}, if any), and the problems that an editor must be told
 * ({@code expected.txt}): all of them, in this order, and no other.
 */
class InvalidSitesTest {

    private static final Path INVALID = TinySite.SITES.resolve("invalid");
    private static final String EXPECTED = "expected.txt";
    private static final String REMOVED = "removed.txt";

    @TempDir
    Path folder = Path.of("");

    static Stream<String> names() throws IOException {
        try (Stream<Path> sites = Files.list(INVALID)) {
            return sites.map(site -> site.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProblemsAreToldAndNothingIsPublished(String name) throws IOException {
        Path difference = INVALID.resolve(name);
        TinySite site = TinySite.in(folder).withFolder(difference, EXPECTED, REMOVED);
        if (Files.exists(difference.resolve(REMOVED))) {
            site.without(Files.readAllLines(difference.resolve(REMOVED)).toArray(String[]::new));
        }
        assertRefused(site, difference.resolve(EXPECTED));
    }

    /** A link is made here, since not every system and no archive of the repository can hold one. */
    @Test
    void aSymbolicLinkIsNotFollowed() throws IOException {
        TinySite site = TinySite.in(folder);
        try {
            Files.createSymbolicLink(folder.resolve("content/pages/about/more.md"), folder.resolve("elsewhere.md"));
        } catch (FileSystemException | UnsupportedOperationException e) {
            assumeTrue(false, "this system lets no test make a symbolic link");
        }
        List<String> problems = refused(site);
        assertThat(problems)
                .containsExactly("content/pages/about/more.md:1:1: symbolic links are not followed; "
                        + "put a copy of the file here instead of the link");
    }

    private static void assertRefused(TinySite site, Path expected) throws IOException {
        List<String> problems = refused(site);
        String told = problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        Golden.assertMatches(expected, told);
    }

    /** The problems of a site, after making sure that what was published before stays byte for byte. */
    private static List<String> refused(TinySite site) throws IOException {
        Files.createDirectories(site.output().resolve("en"));
        Files.createFile(site.output().resolve(".nojekyll"));
        Files.writeString(site.output().resolve("en/index.html"), "the earlier site");
        Path target = site.root().resolve("target");
        SortedMap<String, String> before = FileTree.bytes(target);

        Outcome outcome = site.generate();

        assertThat(outcome.isSound()).isFalse();
        assertThat(FileTree.bytes(target)).isEqualTo(before);
        return outcome.problems().stream().map(Problem::toString).toList();
    }
}
