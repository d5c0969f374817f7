package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.source.SourceTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What files look like from outside: enough to see that one was saved. Immutable. */
final class Stamps {

    static final Stamps NONE = new Stamps(Map.of());

    private final Map<Path, Stamp> stamps;

    private Stamps(Map<Path, Stamp> stamps) {
        this.stamps = stamps;
    }

    /** A folder's time says that something in it came or went, which its files say themselves. */
    private record Stamp(boolean folder, FileTime modified, long size) {}

    static Stamps of(Collection<Path> folders) {
        Map<Path, Stamp> stamps = new HashMap<>();
        folders.forEach(folder -> addTo(stamps, folder));
        return new Stamps(stamps);
    }

    private static void addTo(Map<Path, Stamp> stamps, Path folder) {
        try {
            Files.walkFileTree(folder, new Visitor(folder, stamps));
        } catch (IOException e) {
            // Files that come and go while they are listed are seen the next time.
            return;
        }
    }

    /** The paths of all that is other than it was before, or was not there, or is not there any more. */
    Set<Path> differences(Stamps before) {
        Set<Path> differences = new TreeSet<>();
        stamps.forEach((path, stamp) -> {
            if (!stamp.equals(before.stamps.get(path))) {
                differences.add(path);
            }
        });
        before.stamps.keySet().stream()
                .filter(path -> !stamps.containsKey(path))
                .forEach(differences::add);
        return differences;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Map<Path, Stamp> stamps;

        Visitor(Path start, Map<Path, Stamp> stamps) {
            this.start = start;
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start) && SourceTree.isIgnored(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            stamps.put(folder, new Stamp(true, FileTime.fromMillis(0), 0));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!SourceTree.isIgnored(file)) {
                stamps.put(file, new Stamp(false, attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
