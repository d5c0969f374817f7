package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the commands of the documentation do what readers expect of them: each is run, in the small site into which the
 * examples are put, by the Maven and with the engine that this build has. Those that this machine must not run are
 * listed here, so that none is left out by mistake.
 */
class DocumentedCommandsTest {

    /** What readers do to their computers and repositories, and what would run these tests in themselves. */
    private static final List<String> NOT_RUN = List.of(
            "winget install ",
            "brew install ",
            "sudo apt update",
            "sudo apt install ",
            "sudo dnf install ",
            "java -version",
            "mvn -version",
            "git --version",
            "git clone ",
            "git pull",
            "git init",
            "git add ",
            "git commit ",
            "git remote add ",
            "git push",
            "git tag ",
            "mkdir ",
            "cd ",
            "mvn -Pengine install -DskipTests",
            "mvn -Pengine verify",
            "mvn test",
            "mvn verify",
            "mvn versions:set ",
            "mvn deploy ",
            "site-plugin/src/bench/",
            "src/test/bench/");

    private static final String SERVE = "mvn site:serve";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final Pattern ADDRESS = Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):\\d+/\\S*");
    private static final int AT_A_TIME = 2;
    private static final int MINUTES = 5;

    @TempDir
    private static Path folder;

    private static final Map<String, Future<Run>> RUNS = new TreeMap<>();

    /** How a command ended, and where. */
    private record Run(Path folder, int exit, String output) {}

    /** Each takes seconds, most of them Maven's: several at a time are sooner done. */
    @BeforeAll
    static void start() {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        commands().forEach((String command) -> RUNS.put(command, threads.submit(() -> run(command))));
        threads.shutdown();
    }

    /** Each command once. */
    static Stream<String> commands() {
        return lines("sh").stream();
    }

    /** The lines of all blocks in a language. */
    private static NavigableSet<String> lines(String language) {
        NavigableSet<String> lines = new TreeSet<>();
        Guide.all()
                .flatMap(guide -> Snippet.of(guide.zh()).stream())
                .filter(snippet -> snippet.language().equals(language))
                .forEach(snippet -> snippet.text().lines().forEach(lines::add));
        return lines;
    }

    @Test
    void whatIsNotRunIsListed() {
        assertThat(lines("console")).allMatch(line -> NOT_RUN.stream().anyMatch(line::startsWith));
        assertThat(NOT_RUN).allMatch(listed -> lines("console").stream().anyMatch(line -> line.startsWith(listed)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command) throws InterruptedException, ExecutionException {
        Run run = Objects.requireNonNull(RUNS.get(command)).get();
        assertThat(run.exit()).as(run.output()).isZero();
        if (command.contains("-Dsite.report=target/problems.sarif")) {
            assertThat(run.folder().resolve("target/problems.sarif")).exists();
        }
        if (command.contains(":generate") || command.contains("package")) {
            assertThat(run.folder().resolve("target/site/index.html")).exists();
        }
        if (command.contains(":init")) {
            assertThat(run.folder().resolve("content/site.yaml")).exists();
        }
    }

    private static Run run(String command) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "run");
        Path site = command.contains(":init") ? own : ExampleSite.in(own).root();
        Process maven = maven(command, site);
        try {
            if (command.startsWith(SERVE)) {
                return served(maven, site);
            }
            String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(site, maven.waitFor(), output);
        } finally {
            maven.destroy();
        }
    }

    private static Process maven(String command, Path folder) throws IOException {
        List<String> words = new ArrayList<>(WORD.matcher(command)
                .results()
                .map((MatchResult word) -> word.group(1) == null ? word.group() : word.group(1))
                .toList());
        assertThat(words.get(0)).isEqualTo("mvn");
        words.remove(0);
        if (command.startsWith(SERVE)) {
            // The port that it would take by itself may be another's on this machine.
            words.add("-Dsite.port=0");
        }
        ProcessBuilder builder = Maven.in(folder, words);
        // Too short a run for the second compiler.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        return builder.start();
    }

    /** The preview goes on until it is stopped; it is right if it shows the site. */
    private static Run served(Process maven, Path site) throws IOException, InterruptedException {
        StringBuilder output = new StringBuilder();
        BufferedReader lines = maven.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                String page;
                try (InputStream answer =
                        URI.create(address.group()).resolve("zh-hans/").toURL().openStream()) {
                    page = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                }
                assertThat(page).contains("镜湖摘要");
                maven.destroy();
                assertThat(maven.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
                return new Run(site, 0, output.toString());
            }
        }
        return new Run(site, maven.waitFor(), output.toString());
    }
}
