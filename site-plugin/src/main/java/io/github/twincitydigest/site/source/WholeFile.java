package io.github.twincitydigest.site.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes files that appear whole or not at all: beside their place first, then moved there in one step. So what is
 * being replaced may be read meanwhile. Stateless.
 */
public final class WholeFile {

    private static final String POSIX = "posix";

    private WholeFile() {}

    /** What a file is to hold. */
    public interface Content<E extends Exception> {
        void writeTo(OutputStream out) throws IOException, E;
    }

    /**
     * Writes or replaces a file. One that is reached by a symbolic link is replaced where it lies.
     *
     * @throws IOException if it cannot be written; everything is then as it was
     * @throws E likewise, if the content fails
     */
    public static <E extends Exception> void write(Path file, Content<E> content) throws IOException, E {
        Path target =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        Path part = part(target);
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            // Nothing is there any more if all went well.
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes or replaces a text file in UTF-8, and makes its folder if it is not there.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void writeText(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no file: " + file);
        }
        Files.createDirectories(folder);
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * An empty, hidden file, so that no build takes it for content if this run is cut off, with the permissions of the
     * one that it will replace, or else those of any new file.
     */
    private static Path part(Path target) throws IOException {
        Path folder = target.resolveSibling("");
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView(POSIX);
        FileAttribute<?>[] ordinary = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
        Path part = Files.createTempFile(folder, ".", ".part", ordinary);
        if (posix && Files.exists(target)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
        }
        return part;
    }
}
