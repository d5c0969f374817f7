package io.github.twincitydigest.site.starter;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that are written together into a folder, all of them or none, and never over another. Immutable.
 *
 * @param contents by path below the folder, with {@code /} on every system
 */
record NewFiles(SortedMap<String, Bytes> contents) {

    NewFiles {
        contents = new TreeMap<>(contents);
    }

    /** Those that are in the way: files of the same paths, and files where folders are needed. */
    List<String> conflicts(Path folder) {
        List<String> conflicts = new ArrayList<>();
        for (String path : contents.keySet()) {
            if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                conflicts.add(path);
                continue;
            }
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                String parent = path.substring(0, end);
                Path file = folder.resolve(parent);
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        && !Files.isDirectory(file)
                        && !conflicts.contains(parent)) {
                    conflicts.add(parent);
                }
            }
        }
        return conflicts;
    }

    /**
     * Writes them.
     *
     * @throws IOException if one cannot be written, or has come into being meanwhile; everything is then as it was
     */
    void write(Path folder) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        boolean done = false;
        try {
            for (var file : contents.entrySet()) {
                Path target = folder.resolve(file.getKey()).toAbsolutePath().normalize();
                folders(target.resolveSibling(""), made);
                made.push(target);
                try {
                    Files.write(target, file.getValue().toArray(), StandardOpenOption.CREATE_NEW);
                } catch (java.nio.file.FileAlreadyExistsException e) {
                    // Somebody else's: not to be taken back.
                    made.pop();
                    throw e;
                }
            }
            done = true;
        } finally {
            if (!done) {
                takeBack(made);
            }
        }
    }

    private static void folders(Path folder, Deque<Path> made) throws IOException {
        Path parent = folder.getParent();
        if (!Files.isDirectory(folder)) {
            if (parent != null) {
                folders(parent, made);
            }
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    /** What was made last goes first, so that a folder is empty when its turn comes. */
    private static void takeBack(Deque<Path> made) throws IOException {
        for (Path path : made) {
            Files.deleteIfExists(path);
        }
    }
}
