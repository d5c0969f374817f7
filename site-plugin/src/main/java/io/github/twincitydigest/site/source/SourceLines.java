package io.github.twincitydigest.site.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows lines of the files that problems are in. */
@FunctionalInterface
public interface SourceLines {

    /** Shows none. */
    SourceLines NONE = location -> Optional.empty();

    /** The whole line of a place, without its end; empty if there is no such file or line. */
    Optional<String> line(Location location);

    /**
     * Reads files from disk, each once. A file that is no valid UTF-8 is shown with replacement characters: its editor
     * must see where it goes wrong. For one thread.
     *
     * @param root the folder that locations are relative to
     */
    static SourceLines below(Path root) {
        Map<String, List<String>> files = new HashMap<>();
        return location -> {
            List<String> lines = files.computeIfAbsent(location.file(), file -> read(root, file));
            return location.line() <= lines.size() ? Optional.of(lines.get(location.line() - 1)) : Optional.empty();
        };
    }

    private static List<String> read(Path root, String file) {
        try {
            String text = new String(Files.readAllBytes(root.resolve(file)), StandardCharsets.UTF_8);
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return List.of(unmarked.split("\r\n|\r|\n", -1));
        } catch (IOException | InvalidPathException e) {
            // An excerpt is a help: a problem in a file that is gone by now is told without.
            return List.of();
        }
    }
}
