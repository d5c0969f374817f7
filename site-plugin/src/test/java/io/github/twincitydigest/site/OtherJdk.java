package io.github.twincitydigest.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds a JDK of another version than the running one: named by a variable, as build servers do, or installed beside.
 */
final class OtherJdk {

    private static final int OLDEST = 17;

    private OtherJdk() {}

    /** The home of the JDK whose version is farthest from the running one; empty if there is none. */
    static Optional<Path> find() throws IOException {
        int running = Runtime.version().feature();
        return Stream.concat(named(), siblings())
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .filter(home -> version(home) >= OLDEST && version(home) != running)
                .max(Comparator.comparingInt((Path home) -> Math.abs(version(home) - running))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<Path> named() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue)
                .map(Path::of);
    }

    private static Stream<Path> siblings() throws IOException {
        Path parent = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        if (parent == null) {
            return Stream.empty();
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.toList().stream();
        }
    }

    /** The feature version that a JDK's {@code release} file names, or 0. */
    private static int version(Path home) {
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
            String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
            return Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }
}
