package io.github.twincitydigest.site.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one folder of a site, by their paths below it in ascending order; or of two folders, one over the other,
 * the upper's files instead of the lower's of the same path. Immutable.
 */
public final class SourceTree {

    private final String root;
    private final SortedMap<String, SourceFile> files;
    /** By their paths below the folder, as files are. */
    private final SortedSet<String> links;

    private final @Nullable SourceTree upper;
    private final @Nullable SourceTree lower;

    private SourceTree(String root, SortedMap<String, SourceFile> files, SortedSet<String> links) {
        this.root = root;
        this.files = files;
        this.links = links;
        this.upper = null;
        this.lower = null;
    }

    private SourceTree(SortedMap<String, SourceFile> files, SourceTree upper, SourceTree lower) {
        this.root = upper.root;
        this.files = files;
        this.links = upper.links;
        this.upper = upper;
        this.lower = lower;
    }

    /**
     * A folder of files that lie elsewhere than on the disk.
     *
     * @param root the folder's own path, for problems with its files
     * @param contents of the files, by their paths below it
     */
    public static SourceTree of(String root, Map<String, SourceFile.Bytes> contents) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        contents.forEach((path, content) -> files.put(path, new SourceFile(root + "/" + path, content)));
        return new SourceTree(root, files, new TreeSet<>());
    }

    /**
     * This folder over another one: where both have a file of one path, this one's counts. A file also stands over a
     * folder of its name, and a folder over a file.
     */
    public SourceTree over(SourceTree other) {
        SortedMap<String, SourceFile> both = new TreeMap<>(files);
        other.files.forEach((path, file) -> {
            if (!isCovered(path)) {
                both.put(path, file);
            }
        });
        return new SourceTree(both, this, other);
    }

    private boolean isCovered(String path) {
        boolean folder = !files.subMap(path + "/", path + "0").isEmpty();
        boolean within = false;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            within |= files.containsKey(path.substring(0, end));
        }
        return folder || within || files.containsKey(path);
    }

    /** The upper one of two folders, or this one if it is only one. */
    public SourceTree own() {
        return upper == null ? this : upper;
    }

    /** The lower one of two folders; empty if it is only one. */
    public Optional<SourceTree> beneath() {
        return Optional.ofNullable(lower);
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
        SourceTree nothing = new SourceTree(relative(base, folder), new TreeMap<>(), new TreeSet<>());
        return nothing.reread(base, folder, List.of(folder), problems);
    }

    /**
     * The same folder after something has changed in it. A file that holds what it held stays the same object, and a
     * tree of which all do is the same tree.
     *
     * @param base as it was read
     * @param folder as it was read
     * @param changed files and folders that were made, changed or deleted, with all that is in them; those elsewhere
     *     are passed over
     * @throws IOException if a folder or file that exists cannot be read
     */
    public SourceTree reread(Path base, Path folder, Collection<Path> changed, Problems problems) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        List<Path> below = changed.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> path.startsWith(whole) || whole.startsWith(path))
                .map(path -> path.startsWith(whole) ? path : whole)
                .toList();
        SourceTree tree = below.isEmpty() ? this : changed(base, whole, below);
        tree.links.forEach(path -> problems.error(
                Location.startOf(root + "/" + path),
                Words.of("file.symbolic-link"),
                Hint.of("file.symbolic-link.hint")));
        return tree;
    }

    private SourceTree changed(Path base, Path whole, List<Path> changed) throws IOException {
        SortedMap<String, SourceFile> now = new TreeMap<>(files);
        SortedSet<String> nowLinks = new TreeSet<>(links);
        for (Path path : changed) {
            String name = below(whole, path);
            if (name.isEmpty()) {
                now.clear();
                nowLinks.clear();
            }
            // Everything below a folder lies between its name and the next character behind the slash.
            now.remove(name);
            now.subMap(name + "/", name + "0").clear();
            nowLinks.remove(name);
            nowLinks.subSet(name + "/", name + "0").clear();
            boolean there =
                    path.equals(whole) ? Files.isDirectory(path) : Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            if (there && !isHidden(whole, path)) {
                Files.walkFileTree(path, new Reader(base, whole, path, now, nowLinks));
            }
        }
        return now.equals(files) && nowLinks.equals(links) ? this : new SourceTree(root, now, nowLinks);
    }

    private static String below(Path whole, Path path) {
        return whole.relativize(path).toString().replace('\\', '/');
    }

    /** Whether a path, or a folder on the way to it, is passed over. */
    private static boolean isHidden(Path whole, Path path) {
        for (Path name : whole.relativize(path)) {
            if (!name.toString().isEmpty() && isIgnored(name)) {
                return true;
            }
        }
        return false;
    }

    /** Takes what lies in a folder, or one file. */
    private final class Reader extends SimpleFileVisitor<Path> {

        private final Path base;
        private final Path whole;
        private final Path start;
        private final SortedMap<String, SourceFile> found;
        private final SortedSet<String> foundLinks;

        Reader(Path base, Path whole, Path start, SortedMap<String, SourceFile> found, SortedSet<String> foundLinks) {
            this.base = base;
            this.whole = whole;
            this.start = start;
            this.found = found;
            this.foundLinks = foundLinks;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(start) && isIgnored(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = below(whole, file);
            if (attributes.isSymbolicLink()) {
                foundLinks.add(name);
            } else if (attributes.isRegularFile() && !isIgnored(file)) {
                try {
                    SourceFile now =
                            new SourceFile(relative(base, file), SourceFile.Bytes.copyOf(Files.readAllBytes(file)));
                    SourceFile before = files.get(name);
                    found.put(name, now.equals(before) ? before : now);
                } catch (NoSuchFileException e) {
                    // It was deleted meanwhile: then it is not there.
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }
    }

    /** Whether a file or folder is passed over for its name: hidden, or a copy that an editor has left. */
    public static boolean isIgnored(Path path) {
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
        return new TreeSet<>(files.keySet());
    }

    /** Every file, by path. */
    public Collection<SourceFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /** The file at a path below this folder, or null. */
    public @Nullable SourceFile file(String below) {
        return files.get(below);
    }

    /** Every file below a sub-folder, by path. */
    public Stream<SourceFile> below(String folder) {
        return files.subMap(folder + "/", folder + "0").values().stream();
    }

    /** A file's path relative to this folder. */
    public String below(SourceFile file) {
        String path = file.path();
        if (lower != null && path.startsWith(lower.root + "/")) {
            return lower.below(file);
        }
        return path.substring(root.length() + 1);
    }
}
