package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.SiteTermReader;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.text.Count;
import io.github.twincitydigest.site.text.Desk;
import io.github.twincitydigest.site.text.Explainer;
import io.github.twincitydigest.site.text.Faults;
import io.github.twincitydigest.site.text.FileConversion;
import io.github.twincitydigest.site.text.Request;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** One conversion or explanation: what it tells goes to Maven's log, and what fails becomes Maven's exceptions. */
final class TextCall {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int DIGITS = 3;

    private final Desk desk;
    private final Log log;
    private final Tongue tongue;

    TextCall(File root, File content, File assets, Log log, Tongue tongue) {
        Path folder = root.toPath();
        SiteLayout usual = SiteLayout.of(folder);
        this.desk = new Desk(
                folder,
                new SiteTermReader(new SiteLayout(
                        folder, content.toPath(), usual.templates(), assets.toPath(), usual.output(), null, null)));
        this.log = log;
        this.tongue = tongue;
    }

    void convert(Request request, @Nullable File in, @Nullable File out)
            throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Optional<Count> count = call(
                faults -> new FileConversion(desk).convert(request, path(in), path(out), faults),
                "text.nothing-written");
        count.ifPresent(it -> log.info(Words.of(
                        it.lines() == 1 ? "text.line" : "text.lines",
                        it.lines(),
                        it.characters(),
                        millionth(it.bytes()),
                        EngineCall.seconds(start),
                        String.valueOf(out))
                .in(tongue)));
    }

    void explain(Request request, @Nullable String text, @Nullable File in)
            throws MojoExecutionException, MojoFailureException {
        List<String> lines = call(
                faults -> new Explainer(desk, tongue).explain(request, text, path(in), faults),
                "text.nothing-explained");
        lines.forEach(log::info);
    }

    private interface Goal<T> {
        T run(Faults faults) throws IOException;
    }

    private <T> T call(Goal<T> goal, String consequence) throws MojoExecutionException, MojoFailureException {
        Faults faults = new Faults();
        T result;
        try {
            result = goal.run(faults);
        } catch (IOException | UncheckedIOException e) {
            // Many of these say only the name of the file, and their type what is wrong with it.
            throw new MojoExecutionException(Words.of("text.failed", e).in(tongue), e);
        }
        List<String> told = faults.list(tongue);
        told.forEach(log::error);
        if (!told.isEmpty()) {
            throw new MojoFailureException(
                    Words.of(told.size() == 1 ? "text.problem" : "text.problems", told.size(), Words.of(consequence))
                            .in(tongue));
        }
        return result;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    private static BigDecimal millionth(long bytes) {
        return BigDecimal.valueOf(bytes).divide(MILLION, DIGITS, RoundingMode.HALF_UP);
    }
}
