package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.starter.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A goal that writes files for editors: what it tells goes to Maven's log, and what fails becomes Maven's exceptions.
 */
final class StarterGoal {

    private final Log log;
    private final Console console;

    StarterGoal(Log log, Console console) {
        this.log = log;
        this.console = console;
    }

    /** What writes files. */
    interface Writer {
        List<String> write() throws Refusal, IOException;
    }

    /** The files written. */
    List<String> write(Writer writer) throws MojoExecutionException, MojoFailureException {
        try {
            return writer.write();
        } catch (Refusal e) {
            List<String> told = e.list(console.tongue());
            told.forEach(log::error);
            throw new MojoFailureException(in("starter.nothing-written"));
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(failure(e), e);
        }
    }

    /** Many of these say only the name of the file, and their type what is wrong with it. */
    String failure(Exception e) {
        return in("starter.failed", e);
    }

    /** Says something, a line at a time. */
    void say(String id, Object... arguments) {
        in(id, arguments).lines().forEach(log::info);
    }

    private String in(String id, Object... arguments) {
        return Words.of(id, arguments).in(console.tongue());
    }
}
