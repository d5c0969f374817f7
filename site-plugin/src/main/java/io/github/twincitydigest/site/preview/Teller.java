package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.source.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Hears what a preview does, for the terminal. Called by several threads. */
public interface Teller {

    /** The preview can be seen. */
    void ready(URI address);

    /**
     * The site was built anew.
     *
     * @param changed files and folders
     * @param millis that it took
     * @param good whether the new site is shown, and not the last good one
     */
    void rebuilt(Collection<Path> changed, long millis, boolean good);

    /**
     * Something was found.
     *
     * @param problems by file, line and column; none if all of those told before are mended
     * @param line the line that a problem stands in; empty if there is none to show
     */
    void problems(List<Problem> problems, Function<Problem, String> line);

    /** A file cannot be read at the moment. */
    void unreadable(String reason);

    /** The engine itself has failed. */
    void failed(RuntimeException fault);
}
