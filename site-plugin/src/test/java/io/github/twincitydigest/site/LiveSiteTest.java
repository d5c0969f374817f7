package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After whatever saves, the site in memory is the one that a build of the same files makes. */
class LiveSiteTest {

    private static final int SAVES = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnySavesItIsWhatABuildMakes(long seed, @TempDir Path folder) throws IOException {
        Path original = TinySite.valid("names", Files.createDirectory(folder.resolve("original")))
                .root();
        Path root = folder.resolve("site");
        FileTree.copy(original, root);
        RandomSaves saves = new RandomSaves(root, original, seed);
        LiveSite live = new LiveSite(SiteLayout.of(root));
        assertSame(live.readAll(), root, "at first");
        int good = 0;
        for (int i = 0; i < SAVES; i++) {
            Set<Path> changed = saves.next();
            LiveSite.Attempt attempt = live.read(changed);
            assertSame(attempt, root, "seed " + seed + ", save " + i + ": " + changed);
            good += attempt.snapshot() == null ? 0 : 1;
        }
        // Else this proves little.
        assertThat(good).isBetween(SAVES / 10, SAVES * 9 / 10);
    }

    private static void assertSame(LiveSite.Attempt attempt, Path root, String when) throws IOException {
        Outcome outcome = new SiteBuilder(SiteLayout.of(root), Progress.SILENT).generate();
        Snapshot snapshot = attempt.snapshot();
        Set<Problem> problems = new TreeSet<>(attempt.problems());
        if (snapshot != null) {
            problems.addAll(snapshot.check(() -> false));
        }
        assertThat(List.copyOf(problems)).as(when).isEqualTo(outcome.problems());
        if (snapshot != null && outcome.isSound()) {
            SortedMap<String, String> made = new TreeMap<>();
            for (String path : snapshot.paths()) {
                made.put(
                        path,
                        new String(
                                Objects.requireNonNull(
                                                snapshot.file(path)
                                                        .orElseThrow()
                                                        .content(),
                                                path)
                                        .toArray(),
                                StandardCharsets.ISO_8859_1));
            }
            SortedMap<String, String> built = FileTree.bytes(SiteLayout.of(root).output());
            built.keySet().removeIf(path -> path.endsWith("/") || path.equals(".nojekyll"));
            assertThat(made.keySet()).as(when).isEqualTo(built.keySet());
            built.forEach((path, content) ->
                    assertThat(made.get(path)).as(when + ": " + path).isEqualTo(content));
        }
    }

    @Test
    void aFileThatIsSavedUnchangedChangesNothing(@TempDir Path folder) throws IOException {
        TinySite site = TinySite.in(folder);
        LiveSite live = new LiveSite(SiteLayout.of(folder));
        LiveSite.Attempt first = live.readAll();
        Path text = site.root().resolve("content/digests/first/zh.md");
        Files.writeString(text, Files.readString(text));
        assertThat(live.read(Set.of(text))).isSameAs(first);
    }

    @Test
    void aProblemKnowsItsLine(@TempDir Path folder) throws IOException {
        TinySite site = TinySite.in(folder).replace("content/digests/first/zh.md", "paper/front", "paper/frnt");
        LiveSite.Attempt attempt = new LiveSite(SiteLayout.of(site.root())).readAll();
        assertThat(attempt.snapshot()).isNull();
        assertThat(attempt.problems())
                .first()
                .satisfies(problem -> assertThat(attempt.line(problem.location()))
                        .hasValue("河流长100公里。[@paper/frnt l.3] {#c-length}"));
    }
}
