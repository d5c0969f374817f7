package io.github.twincitydigest.site.script.bench;

import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time from nothing to the first converted character, in a JVM that has done nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

    /** A constant of {@link Converter}: set by {@link Bench}. */
    @Param("")
    public String converter = "";

    /** A constant of {@link OpenccConfig}. */
    @Param("")
    public String config = "";

    /** Loads classes and dictionaries, and converts one character. */
    @Benchmark
    public String load() {
        return Converter.valueOf(converter).open(OpenccConfig.valueOf(config)).apply("发");
    }
}
