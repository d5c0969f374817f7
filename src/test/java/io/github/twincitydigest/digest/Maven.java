package io.github.twincitydigest.digest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Maven of this build, started as readers start it, with the engine of this build and no other: what an earlier
 * {@code install} has left in the user's own repository is never taken for it.
 */
final class Maven {

    private static final Path SETTINGS = Path.of("src/test/maven/settings.xml");

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
        command.addAll(List.of("-B", "-s", SETTINGS.toAbsolutePath().toString()));
        command.add("-Dmaven.repo.local=" + property("site.tests.repository"));
        command.add("-Dsite.outer.repository="
                + Path.of(property("site.maven.repository")).toUri());
        // The settings say offline; files are near enough.
        command.add("-Daether.offline.protocols=file");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run `mvn -Pengine verify`, which sets it");
        }
        return value;
    }
}
