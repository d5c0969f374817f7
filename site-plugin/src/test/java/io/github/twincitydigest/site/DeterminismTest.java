package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same site gives the same bytes on every machine. Each machine is a JVM of its own, since a locale, a time zone
 * and an encoding that are set in a running one come too late for much of the JDK.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismTest {

    private static final long MINUTES = 3;

    /** The real site lies around the engine, unless the engine was taken out of its repository. */
    private static final Path AROUND = Path.of("..");

    private final List<Path> sites = new ArrayList<>();
    private final List<SortedMap<String, String>> here = new ArrayList<>();

    private Path folder = Path.of("");

    /** Once for all tests: the real site is large. */
    @BeforeAll
    void buildHere(@TempDir Path ours) throws IOException {
        folder = ours;
        TinySite site = TinySite.in(Files.createDirectory(folder.resolve("tiny")))
                .withFolder(TinySite.SITES.resolve("valid/prose"), "expected")
                .withFolder(TinySite.SITES.resolve("valid/quantities"), "expected");
        sites.add(site.root());
        sites.add(TinySite.valid("names", Files.createDirectory(folder.resolve("names")))
                .root());
        if (Files.exists(AROUND.resolve("content/site.yaml"))) {
            Path real = folder.resolve("real");
            for (String part : List.of("content", "templates", "src/main/assets")) {
                FileTree.copy(AROUND.resolve(part), real.resolve(part));
            }
            sites.add(real);
        }
        for (Path root : sites) {
            Outcome outcome = new SiteBuilder(SiteLayout.of(root), Progress.SILENT).generate();
            assertThat(outcome.isSound()).as(outcome.problems().toString()).isTrue();
            here.add(FileTree.bytes(SiteLayout.of(root).output()));
        }
    }

    @Test
    void aSecondBuildInTheSameJvmIsTheSame() throws IOException {
        for (int i = 0; i < sites.size(); i++) {
            new SiteBuilder(SiteLayout.of(sites.get(i)), Progress.SILENT).generate();
            assertThat(FileTree.bytes(SiteLayout.of(sites.get(i)).output())).isEqualTo(here.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Turkish has a dotless i, which breaks toLowerCase; Arabic and Thai have digits and a calendar of their own.
        "tr, TR, '', Europe/Istanbul, ISO-8859-1",
        "ar, EG, u-nu-arab, Pacific/Kiritimati, US-ASCII",
        "th, TH, u-ca-buddhist-nu-thai, America/St_Johns, UTF-16"
    })
    void anotherLocaleTimeZoneAndEncodingGiveTheSame(
            String language, String country, String extensions, String zone, String encoding)
            throws IOException, InterruptedException {
        assertSameIn(
                Path.of(System.getProperty("java.home")),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=" + extensions,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding);
    }

    @Test
    void anotherJdkGivesTheSame() throws IOException, InterruptedException {
        Optional<Path> other = OtherJdk.find();
        assumeTrue(other.isPresent(), "there is no JDK of another version on this machine");
        assertSameIn(other.orElseThrow(), "-Duser.timezone=Asia/Kathmandu");
    }

    private void assertSameIn(Path javaHome, String... options) throws IOException, InterruptedException {
        Path machine = Files.createTempDirectory(folder, "machine");
        List<Path> copies = new ArrayList<>();
        for (Path root : sites) {
            Path copy = machine.resolve(root.getFileName());
            for (String part : List.of("content", "templates", "src/main/assets")) {
                FileTree.copy(root.resolve(part), copy.resolve(part));
            }
            copies.add(copy);
        }
        build(javaHome, List.of(options), copies);
        for (int i = 0; i < copies.size(); i++) {
            assertThat(FileTree.bytes(SiteLayout.of(copies.get(i)).output())).isEqualTo(here.get(i));
        }
    }

    private void build(Path javaHome, List<String> options, List<Path> roots) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildMain.class.getName()));
        roots.forEach(root -> command.add(root.toString()));
        Path log = folder.resolve("build.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertThat(ended).as("ended in %d minutes: %s", MINUTES, said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
