package io.github.twincitydigest.site;

import io.github.twincitydigest.site.source.Words;

/** Tells progress how long each stage took. The only clock in the engine; nothing that is published depends on it. */
final class Stopwatch {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Progress progress;
    private long start = System.nanoTime();

    Stopwatch(Progress progress) {
        this.progress = progress;
    }

    void lap(Stage stage, Words result) {
        long now = System.nanoTime();
        progress.stage(stage, result, (now - start) / NANOS_PER_MILLI);
        start = now;
    }
}
