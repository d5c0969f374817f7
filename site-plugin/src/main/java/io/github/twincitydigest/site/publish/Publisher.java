package io.github.twincitydigest.site.publish;

import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site beside the published one and then takes its place. Until the last moment the old site stays as it was;
 * a run that is cut off in that moment is repaired by the next. Stateless.
 */
public final class Publisher {

    /** Tells GitHub Pages to serve files as they are, and this class that a folder is a site and may be replaced. */
    private static final String MARKER = ".nojekyll";

    private Publisher() {}

    /**
     * Replaces what an output folder holds by a site.
     *
     * @throws IOException if a file cannot be written, or the folder holds anything that no site build has put there;
     *     the folder is then as it was
     */
    public static void publish(RenderedSite site, Path output) throws IOException {
        Path target = output.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("the output folder cannot be the root of the disk: " + target);
        }
        Files.createDirectories(parent);
        Path old = parent.resolve(target.getFileName() + ".old");
        recover(target, old);
        refuseForeign(target);
        String prefix = target.getFileName() + ".new-";
        tidy(parent, prefix);
        Path staged = Files.createTempDirectory(parent, prefix);
        try {
            write(site, staged);
            swap(staged, target, old);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(staged, e);
            throw e;
        }
        delete(old);
    }

    /** A run that was cut off between the two moves has left the old site under its second name. */
    private static void recover(Path target, Path old) throws IOException {
        refuseForeign(old);
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
        delete(old);
    }

    /** A run that was cut off while writing has left half a site. */
    private static void tidy(Path parent, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            for (Path path : entries.filter(
                            it -> String.valueOf(it.getFileName()).startsWith(prefix))
                    .toList()) {
                if (Files.exists(path.resolve(MARKER))) {
                    delete(path);
                }
            }
        }
    }

    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent() && !Files.exists(target.resolve(MARKER))) {
                throw new IOException("the output folder " + target
                        + " holds files that are no published site; choose another folder or empty it");
            }
        }
    }

    private static void write(RenderedSite site, Path folder) throws IOException {
        Files.createFile(folder.resolve(MARKER));
        for (Map.Entry<String, Bytes> file : site.files().entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException("a page would lie outside the site: " + file.getKey());
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().toArray());
        }
        // A temporary folder is its owner's alone; a site is there to be read.
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void swap(Path staged, Path target, Path old) throws IOException {
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old);
        }
        try {
            Files.move(staged, target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target);
            }
            throw e;
        }
    }

    private static void deleteQuietly(Path folder, Exception reason) {
        try {
            delete(folder);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
