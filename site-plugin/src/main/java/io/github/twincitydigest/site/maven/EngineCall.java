package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.Outcome;
import io.github.twincitydigest.site.Progress;
import io.github.twincitydigest.site.SiteBuilder;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One call of the engine: what it tells goes to Maven's log, and what fails becomes Maven's exceptions. */
final class EngineCall {

    private static final int MILLIS_DIGITS = 3;

    private final SiteLayout layout;
    private final Log log;

    EngineCall(SiteLayout layout, Log log) {
        this.layout = layout;
        this.log = log;
    }

    void generate() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Outcome outcome = call(SiteBuilder::generate);
        log.info(outcome.pages() + " pages in " + outcome.editions() + " editions, " + seconds(start) + " s, in "
                + layout.output());
    }

    void check() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Outcome outcome = call(SiteBuilder::check);
        log.info(outcome.pages() + " pages in " + outcome.editions() + " editions are sound, " + seconds(start) + " s");
    }

    void accept(boolean older) throws MojoExecutionException, MojoFailureException {
        call(builder -> builder.accept(older));
    }

    private interface Goal {
        Outcome run(SiteBuilder builder) throws IOException;
    }

    private Outcome call(Goal goal) throws MojoExecutionException, MojoFailureException {
        Outcome outcome;
        try {
            outcome = goal.run(new SiteBuilder(layout, progress()));
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("the site could not be built: " + e.getMessage(), e);
        }
        for (Problem problem : outcome.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                log.error(problem.toString());
            } else {
                log.warn(problem.toString());
            }
        }
        if (!outcome.isSound()) {
            throw new MojoFailureException(
                    outcome.errors() == 1
                            ? "1 problem in the site, told above; nothing was published"
                            : outcome.errors() + " problems in the site, told above; nothing was published");
        }
        return outcome;
    }

    private Progress progress() {
        return (stage, result, milliseconds) ->
                log.info(String.format(Locale.ROOT, "%-9s %6d ms  %s", stage, milliseconds, result));
    }

    static BigDecimal seconds(long start) {
        return BigDecimal.valueOf((System.nanoTime() - start) / 1_000_000, MILLIS_DIGITS);
    }
}
