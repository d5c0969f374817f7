package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.preview.PreviewServer;
import io.github.twincitydigest.site.preview.Teller;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.SourceLines;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.terminal.ProblemText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One preview: what it tells goes to Maven's log, and what fails becomes Maven's exceptions. */
final class PreviewCall {

    private static final int LAST_PORT = 65_535;

    private final SiteLayout layout;
    private final Console console;
    private final Log log;

    PreviewCall(SiteLayout layout, Console console, Log log) {
        this.layout = layout;
        this.console = console;
        this.log = log;
    }

    /** Serves until the process or the thread is told to end. */
    void serve(int port) throws MojoExecutionException, MojoFailureException {
        if (port < 0 || port > LAST_PORT) {
            throw new MojoFailureException(say("preview.port-wrong", port));
        }
        try (PreviewServer server = PreviewServer.start(layout, port, console.tongue(), teller())) {
            Thread atEnd = new Thread(server::close, "site-preview-end");
            Runtime.getRuntime().addShutdownHook(atEnd);
            try {
                server.await();
            } finally {
                forget(atEnd);
            }
        } catch (InterruptedException e) {
            // Told to stop: that is how a preview ends.
            Thread.currentThread().interrupt();
        } catch (BindException e) {
            throw new MojoFailureException(say("preview.port-taken", port), e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(say("preview.not-read", e), e);
        }
    }

    private static void forget(Thread atEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook at work.
            return;
        }
    }

    private String say(String id, Object... arguments) {
        return Words.of(id, arguments).in(console.tongue());
    }

    private Teller teller() {
        return new Teller() {
            @Override
            public void ready(URI address) {
                log.info(say("preview.ready", address));
                log.info(say("preview.stop"));
            }

            @Override
            public void rebuilt(Collection<Path> changed, long millis, boolean good) {
                String what = changed.size() == 1
                        ? SourceTree.relative(layout.root(), changed.iterator().next())
                        : say("preview.files", changed.size());
                log.info(good ? say("preview.rebuilt", what, millis) : say("preview.kept", what));
            }

            @Override
            public void problems(List<Problem> problems, Function<Problem, String> line) {
                problems.forEach(problem -> {
                    SourceLines lines = place -> Optional.of(line.apply(problem));
                    new ProblemText(console.tongue(), console.style(), lines)
                            .of(problem)
                            .forEach(problem.severity() == Problem.Severity.ERROR ? log::error : log::warn);
                });
                if (problems.isEmpty()) {
                    log.info(say("preview.mended"));
                }
            }

            @Override
            public void unreadable(String reason) {
                log.warn(say("preview.unreadable", reason));
            }

            @Override
            public void failed(RuntimeException fault) {
                log.error(say("preview.failed", fault));
                log.debug(fault);
            }
        };
    }
}
