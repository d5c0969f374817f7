package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Maven of this build, started as readers start it, with the engine of this build and no other: what an earlier
 * {@code install} has left in the user's own repository is never taken for it.
 */
final class Maven {

    /** Those of the engine's own tests: no network, and nothing of an earlier install but what others have released. */
    private static final Path SETTINGS = settings();

    private Maven() {}

    /**
     * A command that is not started yet; what it says on either stream is told as one.
     *
     * @param arguments what follows {@code mvn}
     */
    static ProcessBuilder in(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(property("site.maven.home"), "bin", "mvn").toString());
        command.addAll(arguments);
        command.addAll(List.of("-B", "-s", SETTINGS.toString()));
        command.add("-Dmaven.repo.local=" + property("site.tests.repository"));
        // The settings say offline; files are near enough.
        command.add("-Daether.offline.protocols=file");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static Path settings() {
        Path file = Path.of("target", "tests-settings.xml");
        String outer = Path.of(property("site.maven.repository")).toUri().toString();
        try {
            String template = Files.readString(Path.of("site-plugin", "src", "it", "settings.xml"));
            Files.writeString(file, template.replace("@localRepositoryUrl@", outer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toAbsolutePath();
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run `mvn -Pengine verify`, which sets it");
        }
        return value;
    }
}
