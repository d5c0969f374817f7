package io.github.twincitydigest.site.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Goals and parameters that are named in documents and messages are there. */
class MentionsTest {

    private static final Path SITE = Path.of("..");

    private static final Pattern GOAL = Pattern.compile("\\bsite(?:-maven-plugin:[^:\\s`]+)?:([a-z]+)\\b");
    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])-D([a-z][A-Za-z.]*[A-Za-z])");

    /** What is no parameter of a goal: Maven's own, and what tests ask for, each with the file that does. */
    private static final Map<String, String> OTHERS = Map.of(
            "skipTests", "pom.xml",
            "it.test", "",
            "test", "",
            "newVersion", "",
            "site.screens", "src/test/java/io/github/twincitydigest/digest/ScreensTest.java",
            "site.screens.only", "src/test/java/io/github/twincitydigest/digest/ScreensTest.java",
            "site.test.update", "site-plugin/src/test/java/io/github/twincitydigest/site/Golden.java");

    private final SortedMap<String, Descriptor.Goal> goals;

    MentionsTest() throws IOException {
        this.goals = Descriptor.goals();
    }

    @Test
    void everyGoalThatIsNamedIsThere() throws IOException {
        List<String> unknown = new ArrayList<>();
        int found = 0;
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                for (Matcher matcher = GOAL.matcher(line); matcher.find(); found++) {
                    if (!goals.containsKey(matcher.group(1))) {
                        unknown.add(file + ": " + line);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(found).isPositive();
    }

    @Test
    void everyParameterThatIsNamedIsThereAndOfItsGoal() throws IOException {
        Set<String> all = goals.values().stream()
                .flatMap(goal -> properties(goal).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unknown = new ArrayList<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                Matcher goal = GOAL.matcher(line);
                Set<String> known = new TreeSet<>(all);
                // A command names one goal, then its parameters; a sentence may name several.
                if (line.startsWith("mvn ") && goal.find() && goals.containsKey(goal.group(1))) {
                    known.retainAll(properties(goals.get(goal.group(1))));
                }
                for (Matcher matcher = PROPERTY.matcher(line); matcher.find(); ) {
                    if (!known.contains(matcher.group(1)) && !OTHERS.containsKey(matcher.group(1))) {
                        unknown.add(file + ": " + line);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatIsNoParameterIsAskedForElsewhere() throws IOException {
        assumeTrue(Files.exists(SITE.resolve("README.md")), "the engine lies here without its site");
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (!other.getValue().isEmpty()) {
                assertThat(Files.readString(SITE.resolve(other.getValue()))).contains(other.getKey());
            }
        }
    }

    private static Set<String> properties(Descriptor.Goal goal) {
        return goal.parameters().stream().map(Descriptor.Parameter::property).collect(Collectors.toSet());
    }

    /** What people read: messages of the engine, and documents that lie around it. */
    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> resources = Files.walk(Path.of("src/main/resources"))) {
            resources.filter(path -> path.toString().endsWith(".properties")).forEach(files::add);
        }
        for (String name : List.of("README.md", "README.zh.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
            if (Files.exists(SITE.resolve(name))) {
                files.add(SITE.resolve(name));
            }
        }
        for (Path folder :
                List.of(SITE.resolve("content/pages"), SITE.resolve("src/test/bench"), Path.of("src/bench"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    found.filter(path -> path.toString().endsWith(".md")).forEach(files::add);
                }
            }
        }
        return files.stream().sorted().toList();
    }
}
