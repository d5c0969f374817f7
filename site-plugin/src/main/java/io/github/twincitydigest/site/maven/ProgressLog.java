package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.Progress;
import io.github.twincitydigest.site.Stage;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.terminal.DisplayWidth;
import io.github.twincitydigest.site.terminal.ProgressLine;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/**
 * Shows progress: on a terminal in a line that is written over, in a log as a line now and then; nothing when Maven is
 * to be quiet. Closing it leaves no half line behind.
 */
final class ProgressLog implements Progress, AutoCloseable {

    private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SELDOM = TimeUnit.SECONDS.toNanos(5);
    private static final int STAGE_WIDTH = 9;

    private final Log log;
    private final Console console;
    private final ProgressLine line;
    private final PrintStream terminal = System.out;
    private int shown;

    ProgressLog(Log log, Console console) {
        this.log = log;
        this.console = console;
        this.line = new ProgressLine(console.watched() ? OFTEN : SELDOM, console.tongue());
    }

    @Override
    public void stage(Stage stage, Words result, long milliseconds) {
        clear();
        String name = stage.words().in(console.tongue());
        log.info(name
                + " ".repeat(Math.max(0, STAGE_WIDTH - DisplayWidth.of(name)))
                + String.format(Locale.ROOT, " %6d ms  ", milliseconds)
                + result.in(console.tongue()));
    }

    @Override
    public void step(Stage stage, int done, int total) {
        if (!log.isInfoEnabled()) {
            return;
        }
        line.at(stage.words(), done, total, System.nanoTime()).ifPresent(text -> {
            if (console.watched()) {
                terminal.print("\r" + text + " ".repeat(Math.max(0, shown - DisplayWidth.of(text))));
                terminal.flush();
                shown = DisplayWidth.of(text);
            } else {
                log.info(text);
            }
        });
    }

    private void clear() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
