package io.github.twincitydigest.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything below a folder, to be compared byte for byte. */
public final class FileTree {

    private FileTree() {}

    /**
     * Every file's content by its path, one character a byte so that a difference can be read; folders end in a slash
     * and are empty. Nothing at all if the folder is not there.
     */
    public static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(it -> !it.equals(folder)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isDirectory(path)) {
                    tree.put(name + "/", "");
                } else {
                    tree.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return tree;
    }

    /** Every file's text by its path. */
    public static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return texts;
    }

    /** Copies files and folders into a folder; what is there already is replaced. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }
}
