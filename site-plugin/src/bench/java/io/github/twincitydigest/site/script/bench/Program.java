package io.github.twincitydigest.site.script.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A converter that is no Java: measured as a process, or by a script within one. */
abstract class Program {

    /** The name of OpenCC's own program in tables. */
    static final String OPENCC = "`opencc` program";

    private final String title;
    private final List<String> trial;

    private Program(String title, List<String> trial) {
        this.title = title;
        this.trial = trial;
    }

    /** The name in tables. */
    String title() {
        return title;
    }

    /** Whether it is installed; if not, says so. */
    boolean runs() throws UncheckedIOException {
        try {
            output(trial);
            return true;
        } catch (IOException e) {
            System.err.println("left out: " + title + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Measures converting a text, and the start. */
    abstract void measure(String config, Path text, Path folder, Times into) throws IOException, InterruptedException;

    /** OpenCC's program: what a text takes is what the process takes, less what it takes for one character. */
    static Program opencc(String command) {
        return new Program(OPENCC, List.of(command, "--version")) {
            @Override
            void measure(String config, Path text, Path folder, Times into) throws IOException, InterruptedException {
                Path character = Files.writeString(folder.resolve("character.txt"), "发\n");
                double load = run(config, character, folder);
                into.addLoad(load);
                into.addPass(run(config, text, folder) - load);
            }

            private double run(String config, Path in, Path folder) throws IOException, InterruptedException {
                long start = System.nanoTime();
                output(List.of(
                        command,
                        "-c",
                        config + ".json",
                        "-i",
                        in.toString(),
                        "-o",
                        folder.resolve("converted.txt").toString()));
                return (System.nanoTime() - start) / 1e6;
            }
        };
    }

    /** A package for Node.js: the script prints the time of the start and of passes, one a line. */
    static Program node(Path script, Path modules, String name) {
        return new Program("npm `" + name + "`", List.of("node", script.toString(), modules.toString(), name)) {
            @Override
            void measure(String config, Path text, Path folder, Times into) throws IOException, InterruptedException {
                List<String> lines = output(
                                List.of("node", script.toString(), modules.toString(), name, config, text.toString()))
                        .lines()
                        .toList();
                into.addLoad(Double.parseDouble(lines.get(0)));
                lines.stream().skip(1).map(Double::valueOf).forEach(into::addPass);
            }
        };
    }

    /**
     * What a process prints.
     *
     * @throws IOException if it cannot be started, or fails; what it printed as errors is shown
     */
    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + status);
        }
        return output;
    }
}
