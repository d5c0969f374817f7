package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is answered: the one that was asked for, or what the site shows where it has nothing. Immutable.
 *
 * @param path of what is answered; empty if the site has nothing to show even then
 * @param found whether it is what was asked for
 * @param content null if there is none, or it could not be made
 * @param problems why
 * @param prints of a page; of nothing for other files
 */
record Served(String path, boolean found, @Nullable Bytes content, List<Problem> problems, Prints prints) {

    private static final String NOT_FOUND = "404.html";
    private static final Prints NONE = new Prints("", "");

    Served {
        problems = List.copyOf(problems);
    }

    static Served of(String path, Snapshot snapshot) {
        Optional<Snapshot.Made> own = snapshot.file(path);
        if (own.isPresent()) {
            return of(path, true, own.get(), snapshot);
        }
        int slash = path.indexOf('/');
        String edition = slash < 0 ? NOT_FOUND : path.substring(0, slash + 1) + NOT_FOUND;
        for (String instead : List.of(edition, NOT_FOUND)) {
            Optional<Snapshot.Made> made = snapshot.file(instead);
            if (made.isPresent()) {
                return of(instead, false, made.get(), snapshot);
            }
        }
        return new Served("", false, null, List.of(), NONE);
    }

    private static Served of(String path, boolean found, Snapshot.Made made, Snapshot snapshot) {
        Bytes content = made.content();
        Prints prints = content != null && isPage(path)
                ? Prints.of(new String(content.toArray(), StandardCharsets.UTF_8), snapshot.assetVersions())
                : NONE;
        return new Served(path, found, content, made.problems(), prints);
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** Whether it is there, and could not be made. */
    boolean failed() {
        return content == null && !path.isEmpty();
    }

    boolean isPage() {
        return isPage(path);
    }
}
