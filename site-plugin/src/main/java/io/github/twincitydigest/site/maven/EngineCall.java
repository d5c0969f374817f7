package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.Outcome;
import io.github.twincitydigest.site.SiteBuilder;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.report.Sarif;
import io.github.twincitydigest.site.report.Summary;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.SourceLines;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.terminal.ProblemText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** One call of the engine: what it tells goes to Maven's log, and what fails becomes Maven's exceptions. */
final class EngineCall {

    private static final int MILLIS_DIGITS = 3;

    private final SiteLayout layout;
    private final Log log;
    private final Console console;
    private final @Nullable Path report;
    private final String version;

    /**
     * @param report the file to write problems to for other programs, or null
     * @param version of the engine
     */
    EngineCall(SiteLayout layout, Log log, Console console, @Nullable Path report, String version) {
        this.layout = layout;
        this.log = log;
        this.console = console;
        this.report = report;
        this.version = version;
    }

    void generate() throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Outcome outcome = call(SiteBuilder::generate);
        tell(outcome.problems());
        failUnlessSound(outcome);
        say("goal.generate.done", outcome.pages(), outcome.editions(), seconds(start), layout.output());
    }

    /** @param details which warnings to tell one by one, see {@link Summary} */
    void check(String details) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Outcome outcome = call(SiteBuilder::check);
        Summary summary = Summary.of(outcome.problems(), details);
        tell(summary.shown());
        failUnlessSound(outcome);
        summary.lines(console.tongue()).forEach(log::info);
        say("goal.check.done", outcome.pages(), outcome.editions(), seconds(start));
    }

    void accept(boolean older) throws MojoExecutionException, MojoFailureException {
        Outcome outcome = call(builder -> builder.accept(older));
        tell(outcome.problems());
        failUnlessSound(outcome);
    }

    private interface Goal {
        Outcome run(SiteBuilder builder) throws IOException;
    }

    private Outcome call(Goal goal) throws MojoExecutionException {
        try (ProgressLog progress = new ProgressLog(log, console)) {
            Outcome outcome = goal.run(new SiteBuilder(layout, progress));
            if (report != null) {
                Sarif.write(report, outcome.problems(), console.tongue(), version, folder(layout.root()));
            }
            return outcome;
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(
                    Words.of("goal.failed", String.valueOf(e.getMessage())).in(console.tongue()), e);
        }
    }

    private void tell(List<Problem> problems) {
        ProblemText text = new ProblemText(console.tongue(), console.style(), SourceLines.below(layout.root()));
        for (Problem problem : problems) {
            text.of(problem).forEach(problem.severity() == Problem.Severity.ERROR ? log::error : log::warn);
        }
    }

    private void failUnlessSound(Outcome outcome) throws MojoFailureException {
        if (!outcome.isSound()) {
            throw new MojoFailureException(
                    Words.of(outcome.errors() == 1 ? "goal.problem" : "goal.problems", outcome.errors())
                            .in(console.tongue()));
        }
    }

    private void say(String id, Object... arguments) {
        log.info(Words.of(id, arguments).in(console.tongue()));
    }

    /** The site's folder from the root of its repository; empty if it is that, or in none. */
    private static String folder(Path root) {
        Path site = root.toAbsolutePath().normalize();
        for (Path folder = site; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder.relativize(site).toString().replace('\\', '/');
            }
        }
        return "";
    }

    static BigDecimal seconds(long start) {
        return BigDecimal.valueOf((System.nanoTime() - start) / 1_000_000, MILLIS_DIGITS);
    }
}
