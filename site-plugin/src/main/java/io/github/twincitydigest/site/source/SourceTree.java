package io.github.twincitydigest.site.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one folder of a site, by path in ascending order. Immutable. */
public final class SourceTree {

    private final String root;
    private final SortedMap<String, SourceFile> files;

    private SourceTree(String root, SortedMap<String, SourceFile> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Reads every file below a folder. Hidden files, and the backup copies that editors leave, are passed over;
     * symbolic links are problems, since what they point to need not be in the repository.
     *
     * @param base the site's root folder; locations are relative to it
     * @param folder the folder to read; need not exist
     * @throws IOException if a folder or file that exists cannot be read
     */
    public static SourceTree read(Path base, Path folder, Problems problems) throws IOException {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        String root = relative(base, folder);
        if (!Files.isDirectory(folder)) {
            return new SourceTree(root, files);
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isIgnored(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = relative(base, file);
                if (attributes.isSymbolicLink()) {
                    problems.error(
                            Location.startOf(path), Words.of("file.symbolic-link"), Hint.of("file.symbolic-link.hint"));
                } else if (!isIgnored(file)) {
                    files.put(path, new SourceFile(path, SourceFile.Bytes.copyOf(Files.readAllBytes(file))));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceTree(root, files);
    }

    private static boolean isIgnored(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.endsWith("~") || name.equals("Thumbs.db");
    }

    /**
     * A file's name as locations have it: relative to the site's root folder, with {@code /} on every system; in full
     * if it lies elsewhere.
     */
    public static String relative(Path base, Path path) {
        Path normal = base.toAbsolutePath().normalize();
        Path target = path.toAbsolutePath().normalize();
        // A folder elsewhere on the disk keeps its full path: still clickable, if long.
        Path shown = target.startsWith(normal) ? normal.relativize(target) : target;
        return shown.toString().replace('\\', '/');
    }

    /** The folder's own path, as files' paths begin. */
    public String root() {
        return root;
    }

    /** The number of files. */
    public int size() {
        return files.size();
    }

    /** Every file's path relative to this folder. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        files.values().forEach(file -> paths.add(below(file)));
        return paths;
    }

    /** Every file, by path. */
    public Collection<SourceFile> files() {
        return files.values();
    }

    /** The file at a path below this folder, or null. */
    public @Nullable SourceFile file(String below) {
        return files.get(root + "/" + below);
    }

    /** Every file below a sub-folder, by path. */
    public Stream<SourceFile> below(String folder) {
        String prefix = root + "/" + folder + "/";
        return files.values().stream().filter(file -> file.path().startsWith(prefix));
    }

    /** A file's path relative to this folder. */
    public String below(SourceFile file) {
        return file.path().substring(root.length() + 1);
    }
}
