package io.github.twincitydigest.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What editors do to a site's files, sensibly and not, in an order that depends on a seed alone. */
final class RandomSaves {

    private static final List<String> FOLDERS = List.of("content", "templates", "src/main/assets");
    private static final List<String> WORDS =
            List.of("河流", "头发", "甲镇", "A town.", "2024年", "里面", "**重**", "[", ": ", "\"");

    private final Path root;
    private final Path original;
    private final Random random;
    private int names;

    /**
     * @param root the site
     * @param original a copy of it, which stays as it is
     */
    RandomSaves(Path root, Path original, long seed) {
        this.root = root;
        this.original = original;
        this.random = new Random(seed);
    }

    /** Does one thing, and tells which files and folders that has touched. */
    Set<Path> next() throws IOException {
        return switch (random.nextInt(13)) {
            case 0 -> insert(any(".md"), WORDS.get(random.nextInt(WORDS.size())));
            case 1 -> append(any("zh.md"), "\n\n又一段话，里面说了" + random.nextInt(9) + "次头发。\n");
            case 2 -> insert(any(".yaml"), WORDS.get(random.nextInt(WORDS.size())));
            case 3 -> replace(any("digest.yaml"), "title: {zh: ", "title: {zh: 新的");
            case 4 -> append(any("glossary.yaml"), "- {id: t" + random.nextInt(99) + ", zh: 里面, en: inside}\n");
            case 5 -> insert(any(".ftlh"), random.nextBoolean() ? "x" : "${");
            case 6 -> append(any(".svg"), "<!-- " + random.nextInt(9) + " -->");
            case 7 -> delete();
            case 8 -> rename();
            case 9 -> copy();
            case 10 -> append(any("messages/zh.yaml"), "more-" + random.nextInt(99) + ": 里面\n");
            default -> mend();
        };
    }

    private List<Path> files(Path base) throws IOException {
        try (Stream<Path> paths = Files.walk(base)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> FOLDERS.stream()
                            .anyMatch(folder -> base.relativize(path).startsWith(folder)))
                    .sorted()
                    .toList();
        }
    }

    private Path any(String ending) throws IOException {
        List<Path> found = files(root).stream()
                .filter(path -> path.toString().replace('\\', '/').endsWith(ending))
                .toList();
        return found.isEmpty() ? root.resolve("content/nothing.yaml") : found.get(random.nextInt(found.size()));
    }

    private Set<Path> write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (random.nextBoolean()) {
            // As many editors do: whole, beside its place, then moved there.
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, text);
        }
        return Set.of(file);
    }

    private Set<Path> insert(Path file, String word) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        int place =
                text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return write(file, text.substring(0, place) + word + text.substring(place));
    }

    private Set<Path> append(Path file, String text) throws IOException {
        return write(file, (Files.exists(file) ? Files.readString(file) : "") + text);
    }

    private Set<Path> replace(Path file, String text, String replacement) throws IOException {
        return write(file, Files.exists(file) ? Files.readString(file).replace(text, replacement) : "");
    }

    private Set<Path> delete() throws IOException {
        List<Path> files = files(root);
        Path file = files.get(random.nextInt(files.size()));
        Files.delete(file);
        return Set.of(file);
    }

    private Set<Path> rename() throws IOException {
        Path digests = root.resolve("content/digests");
        Path from = digest(digests);
        Path to = digests.resolve("renamed-" + names++);
        if (Files.isDirectory(from)) {
            Files.move(from, to);
        }
        return Set.of(from, to);
    }

    private Path digest(Path digests) throws IOException {
        if (!Files.isDirectory(digests)) {
            return digests.resolve("first");
        }
        try (Stream<Path> all = Files.list(digests)) {
            List<Path> found = all.sorted().toList();
            return found.isEmpty() ? digests.resolve("first") : found.get(random.nextInt(found.size()));
        }
    }

    private Set<Path> copy() throws IOException {
        Path digests = root.resolve("content/digests");
        Path from = digest(digests);
        Path to = digests.resolve("copied-" + names++);
        if (Files.isDirectory(from)) {
            FileTree.copy(from, to);
        }
        return Set.of(to);
    }

    /** Everything as it was at first; sometimes with what is there besides. */
    private Set<Path> mend() throws IOException {
        Set<Path> touched = new LinkedHashSet<>();
        boolean whole = random.nextInt(4) > 0;
        for (Path file : whole ? files(root) : List.<Path>of()) {
            if (!Files.exists(original.resolve(root.relativize(file).toString()))) {
                Files.delete(file);
                touched.add(file);
            }
        }
        for (Path file : files(original)) {
            Path target = root.resolve(original.relativize(file).toString());
            String text = Files.readString(file);
            if (!Files.exists(target) || !Files.readString(target).equals(text)) {
                touched.addAll(write(target, text));
            }
        }
        tidy();
        return touched;
    }

    /** Folders in which nothing is left. */
    private void tidy() throws IOException {
        try (Stream<Path> paths = Files.walk(root.resolve("content"))) {
            for (Path path : paths.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                try (Stream<Path> inside = Files.list(path)) {
                    if (inside.findAny().isEmpty()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }
}
