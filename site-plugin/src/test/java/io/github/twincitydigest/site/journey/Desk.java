package io.github.twincitydigest.site.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder and a terminal in it, as an editor has them: what is typed here is a Maven command of its own. */
final class Desk {

    private static final long MINUTES = 3;

    private final Path folder;
    private final Path maven;

    /**
     * @param folder to work in
     * @param maven the folder of one Maven
     */
    Desk(Path folder, Path maven) {
        this.folder = folder;
        this.maven = maven;
    }

    /** What a command said, and how it ended. */
    record Ended(int status, String said) {

        Ended succeeds() {
            assertThat(status).as(said).isZero();
            return this;
        }

        Ended fails() {
            assertThat(status).as(said).isNotZero();
            assertThat(said).doesNotContain("\tat ").doesNotContain("Exception:");
            return this;
        }
    }

    /** Types a Maven command and waits for its end. */
    Ended mvn(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(said).isTrue();
        return new Ended(process.exitValue(), said);
    }

    /** Types a Maven command that does not end by itself. */
    Running run(String... arguments) throws IOException {
        return new Running(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(maven.resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString());
        command.addAll(List.of("-B", "-ntp", "-s", settings().toString()));
        command.add("-Dmaven.repo.local=" + System.getProperty("journey.repository"));
        command.add("-Daether.offline.protocols=file");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8");
        builder.environment().remove("MAVEN_ARGS");
        return builder.redirectErrorStream(true).start();
    }

    /** The settings of the other tests with Maven: nothing but what the outer build has fetched. */
    private Path settings() throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + "-settings.xml");
        String local =
                Path.of(System.getProperty("journey.outer-repository")).toUri().toString();
        Files.writeString(
                file, Files.readString(Path.of("src/it/settings.xml")).replace("@localRepositoryUrl@", local));
        return file;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves a file as editors' programs do: the whole of it, in place of the one before. */
    void save(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Replaces what must be there. */
    void replace(String name, String before, String after) throws IOException {
        String text = read(name);
        assertThat(text).as(name).contains(before);
        save(name, text.replace(before, after));
    }
}
