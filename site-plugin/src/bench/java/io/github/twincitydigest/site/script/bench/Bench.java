package io.github.twincitydigest.site.script.bench;

import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures script conversion beside other converters, all in one run, and prints a Markdown table.
 *
 * <p>In rounds, each of which measures every converter once: on a machine that is busy at times, what one suffers the
 * others suffer, too.
 */
final class Bench {

    private static final int BYTES = 10_000_000;

    /** One line of the table: a converter on the JVM, and what it is asked for. */
    private record Subject(Converter converter, OpenccConfig config) {
        String title() {
            return converter.title() + ", " + config.id();
        }
    }

    private static final List<Subject> SUBJECTS = List.of(
            new Subject(Converter.STRICT, OpenccConfig.S2T),
            new Subject(Converter.STRICT, OpenccConfig.S2TW),
            new Subject(Converter.STRICT, OpenccConfig.S2HK),
            new Subject(Converter.USUAL, OpenccConfig.S2T),
            new Subject(Converter.USUAL, OpenccConfig.S2TW),
            new Subject(Converter.USUAL, OpenccConfig.S2TWP),
            new Subject(Converter.USUAL, OpenccConfig.S2HK),
            new Subject(Converter.OPENCC4J, OpenccConfig.S2T),
            new Subject(Converter.OPENCC4J, OpenccConfig.S2TW));

    private final Path folder;
    private final Path text;
    private final double megabytes;
    private final Map<String, Times> times = new LinkedHashMap<>();
    private final Map<String, Long> heaps = new LinkedHashMap<>();

    private Bench(Path content, Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        text = folder.resolve("text.txt");
        Files.write(text, NewsText.lines(content, BYTES));
        megabytes = Files.size(text) / 1e6;
    }

    /**
     * Measures.
     *
     * @param args the folder with the text, the folder to write to, the number of rounds, the folder of this file's
     *     scripts, the {@code opencc} program, and optionally a folder {@code node_modules}
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Bench bench = new Bench(Path.of(args[0]), Path.of(args[1]));
        List<Program> programs = new ArrayList<>();
        programs.add(Program.opencc(args[4]));
        if (args.length > 5) {
            Path script = Path.of(args[3], "node", "speed.mjs");
            programs.add(Program.node(script, Path.of(args[5]), "opencc"));
            programs.add(Program.node(script, Path.of(args[5]), "opencc-js"));
        }
        programs.removeIf(program -> !program.runs());
        int rounds = Integer.parseInt(args[2]);
        for (int round = 1; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "round %d of %d%n", round, rounds);
            bench.measure(programs);
        }
        bench.measureHeaps();
        System.out.print(bench.table());
    }

    private void measure(List<Program> programs) throws IOException, InterruptedException, RunnerException {
        for (Subject subject : SUBJECTS) {
            Times measured = times.computeIfAbsent(subject.title(), title -> new Times());
            run(LoadBenchmark.class, subject, measured::addLoad, options -> {});
            run(SpeedBenchmark.class, subject, measured::addPass, options -> options.param("file", text.toString()));
        }
        for (Program program : programs) {
            program.measure(
                    "s2tw", text, folder, times.computeIfAbsent(program.title() + ", s2tw", title -> new Times()));
        }
    }

    private static void run(
            Class<?> benchmark, Subject subject, Consumer<Double> into, Consumer<ChainedOptionsBuilder> settings)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .param("converter", subject.converter().name())
                .param("config", subject.config().name());
        settings.accept(options);
        for (RunResult result : new Runner(options.build()).run()) {
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults()
                            .forEach(iteration ->
                                    into.accept(iteration.getPrimaryResult().getScore())));
        }
    }

    private void measureHeaps() throws IOException, InterruptedException {
        for (Subject subject : SUBJECTS) {
            String bytes = Program.output(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HeapUse.class.getName(),
                    subject.converter().name(),
                    subject.config().name()));
            heaps.put(subject.title(), Long.parseLong(bytes.strip()));
        }
    }

    private String table() {
        double opencc4j = speed(new Subject(Converter.OPENCC4J, OpenccConfig.S2TW).title());
        double opencc = speed(Program.OPENCC + ", s2tw");
        StringBuilder table = new StringBuilder()
                .append(String.format(
                        Locale.ROOT,
                        "%.1f MB of UTF-8, one thread, Java %s, medians%n%n",
                        megabytes,
                        System.getProperty("java.version")))
                .append(
                        "| converter | MB/s | at best | × opencc4j s2tw | × opencc s2tw | first character, ms | heap, MB |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        times.forEach((title, measured) -> table.append("| ")
                .append(title)
                .append(cell(speed(title)))
                .append(cell(megabytes / (measured.shortestPass() / 1000)))
                .append(cell(speed(title) / opencc4j))
                .append(cell(speed(title) / opencc))
                .append(cell(measured.load()))
                .append(cell(heaps.containsKey(title) ? heaps.get(title) / 1e6 : Double.NaN))
                .append(" |\n"));
        return table.toString();
    }

    private double speed(String title) {
        Times measured = times.get(title);
        return measured == null ? Double.NaN : megabytes / (measured.pass() / 1000);
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? " | –" : String.format(Locale.ROOT, value < 100 ? " | %.1f" : " | %.0f", value);
    }
}
