package io.github.twincitydigest.site.source;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Files that the engine brings along beside its classes: in its archive, or in a folder while it is being built.
 * Stateless.
 */
public final class EngineFiles {

    private EngineFiles() {}

    /** A folder of them beside a class, under a name that shows that they are the engine's. */
    public static SourceTree tree(Class<?> beside, String folder) {
        return SourceTree.of(Location.ENGINE + folder, read(beside, folder));
    }

    /** The contents of a folder's files, by their paths below it. */
    private static Map<String, Bytes> read(Class<?> beside, String folder) {
        // A file, since an archive need not have entries for its folders.
        String witness = beside.getSimpleName() + ".class";
        URL url = beside.getResource(witness);
        if (url == null) {
            throw new IllegalStateException("the engine cannot find its own class " + witness);
        }
        try {
            return url.openConnection() instanceof JarURLConnection connection
                    ? inArchive(connection, folder)
                    : onDisk(Path.of(url.toURI()).resolveSibling(folder));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the engine cannot read its own files at " + url, e);
        }
    }

    private static Map<String, Bytes> inArchive(JarURLConnection connection, String folder) throws IOException {
        // A shared archive would have to stay open.
        connection.setUseCaches(false);
        String witness = connection.getEntryName();
        String prefix = witness.substring(0, witness.lastIndexOf('/') + 1) + folder + "/";
        Map<String, Bytes> contents = new TreeMap<>();
        try (JarFile archive = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    try (InputStream in = archive.getInputStream(entry)) {
                        contents.put(entry.getName().substring(prefix.length()), Bytes.copyOf(in.readAllBytes()));
                    }
                }
            }
        }
        return contents;
    }

    private static Map<String, Bytes> onDisk(Path folder) throws IOException {
        Map<String, Bytes> contents = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            contents.put(folder.relativize(file).toString().replace('\\', '/'), Bytes.copyOf(Files.readAllBytes(file)));
        }
        return contents;
    }
}
