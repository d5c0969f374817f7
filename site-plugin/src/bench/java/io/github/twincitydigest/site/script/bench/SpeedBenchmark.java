package io.github.twincitydigest.site.script.bench;

import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time to convert a file that lies in memory, line by line, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SpeedBenchmark {

    /** The text: set by {@link Bench}. */
    @Param("")
    public String file = "";

    /** A constant of {@link Converter}. */
    @Param("")
    public String converter = "";

    /** A constant of {@link OpenccConfig}. */
    @Param("")
    public String config = "";

    private List<String> lines = List.of();
    private UnaryOperator<String> open = UnaryOperator.identity();

    /** Reads everything, so that only conversion is measured. */
    @Setup
    public void read() throws IOException {
        lines = Files.readAllLines(Path.of(file));
        open = Converter.valueOf(converter).open(OpenccConfig.valueOf(config));
    }

    /** Converts the whole file. */
    @Benchmark
    public void convert(Blackhole converted) {
        for (String line : lines) {
            converted.consume(open.apply(line));
        }
    }
}
