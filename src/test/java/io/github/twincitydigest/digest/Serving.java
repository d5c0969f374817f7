package io.github.twincitydigest.digest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@code mvn site:serve}, as an editor runs it. */
final class Serving implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)(/\\S*)");
    private static final List<String> PARTS = List.of("content", "templates", "src/main/assets", "pom.xml", ".mvn");

    /** In /proc/self/status: which signals this process, and each that it starts, ignores. SIGINT is the second bit. */
    private static final Pattern IGNORED = Pattern.compile("(?m)^SigIgn:\\s*([0-9a-f]+)$");

    private static final long INTERRUPT = 2;

    private final Path folder;
    private final Path log;
    private final Process process;

    /**
     * @param folder of a site
     * @param locale of what is said
     */
    Serving(Path folder, String locale) throws IOException {
        this.folder = folder;
        this.log = folder.resolve("serve.log");
        process = Maven.in(folder, List.of("site:serve", "-Dsite.port=0", "-Dsite.locale=" + locale))
                .redirectOutput(log.toFile())
                .start();
    }

    /** @param folder an empty one, which this site is copied to */
    static Serving ofThisSite(Path folder) throws IOException {
        for (String part : PARTS) {
            copy(Path.of(part), folder.resolve(part));
        }
        return new Serving(folder, "en");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(path, target);
            }
        }
    }

    /** The address that it has printed, by the number of this machine: browsers of tests know no names. */
    URI address() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher address = ADDRESS.matcher(said());
            if (address.find()) {
                return URI.create("http://127.0.0.1:" + address.group(1) + address.group(2));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no address is told:\n" + said());
    }

    /** What stands in the terminal. */
    String said() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Saves a file with one text instead of another that stands in it. */
    void replace(String path, String text, String replacement) throws IOException {
        Path file = folder.resolve(path);
        String before = Files.readString(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(path + " has no \"" + text + "\"");
        }
        Files.writeString(file, before.replace(text, replacement));
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    /** Stops it as Ctrl-C does, and waits for its end. */
    int interrupt() throws IOException, InterruptedException {
        String signal = ignoresInterrupts() ? "-TERM" : "-INT";
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still there:\n" + said());
        }
        return process.exitValue();
    }

    /** A shell that starts programs in the background has them ignore Ctrl-C, and all that they start. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Optional.of(IGNORED.matcher(Files.readString(status)))
                        .filter(Matcher::find)
                        .map(found -> (Long.parseUnsignedLong(found.group(1), 16) & INTERRUPT) != 0)
                        .orElse(false);
    }

    static boolean canInterrupt() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
