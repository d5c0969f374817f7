package io.github.twincitydigest.site.terminal;

import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.util.Optional;

/**
 * When to say how far a long stage is, and in which words. It reads no clock: who calls says what time it is. Mutable,
 * for one thread.
 */
public final class ProgressLine {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long pause;
    private final Tongue tongue;
    private long begin;
    private long told;
    private String stage = "";

    /**
     * @param pause that must lie between two lines, in nanoseconds
     * @param tongue to speak in
     */
    public ProgressLine(long pause, Tongue tongue) {
        this.pause = pause;
        this.tongue = tongue;
    }

    /**
     * The line to show now, if it is time for one: the stage, how many of how many, the share, and the time left if it
     * goes on like this.
     *
     * @param now in nanoseconds of any clock that never goes back
     */
    public Optional<String> at(Words stage, int done, int total, long now) {
        if (!this.stage.equals(stage.id())) {
            this.stage = stage.id();
            begin = now;
            told = now;
        }
        if (now - told < pause || done <= 0) {
            return Optional.empty();
        }
        told = now;
        long left = (long) ((double) (now - begin) / done * (total - done));
        long seconds = (left + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
        return Optional.of(Words.of("progress", stage, done, total, (int) (100L * done / total), seconds)
                .in(tongue));
    }
}
