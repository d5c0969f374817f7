package io.github.twincitydigest.site.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that runs until it is told to stop, and what it has said so far. */
final class Running implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);
    private static final long PAUSE_MILLIS = 20;

    /** Which signals a process ignores; SIGINT is the second bit. */
    private static final Pattern IGNORED = Pattern.compile("(?m)^SigIgn:\\s*([0-9a-f]+)$");

    private static final long INTERRUPT = 2;

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread reader;

    Running(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "journey-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            said.add("its output broke off: " + e);
        }
    }

    /** Waits for a line. */
    String waitFor(Predicate<String> wanted) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE) {
            for (String line : said) {
                if (wanted.test(line)) {
                    return line;
                }
            }
            if (!process.isAlive() && !reader.isAlive()) {
                break;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("no such line was said:\n" + said());
    }

    String said() {
        return String.join("\n", said);
    }

    /** Stops it as Ctrl-C does, and waits for its end. */
    void interrupt() throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
        } else {
            // The terminal sends the signal to whatever runs in it.
            for (ProcessHandle each : process.descendants().toList()) {
                signal(each.pid());
            }
            signal(process.pid());
        }
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("it does not stop:\n" + said());
        }
        reader.join();
    }

    private static void signal(long pid) throws IOException, InterruptedException {
        String name = ignoresInterrupts() ? "-TERM" : "-INT";
        new ProcessBuilder("kill", name, Long.toString(pid)).start().waitFor();
    }

    /** Whether this process ignores Ctrl-C, as one in the background of a script does, and so all that it starts. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        Matcher ignored = IGNORED.matcher(Files.readString(status));
        return ignored.find() && (Long.parseUnsignedLong(ignored.group(1), 16) & INTERRUPT) != 0;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
