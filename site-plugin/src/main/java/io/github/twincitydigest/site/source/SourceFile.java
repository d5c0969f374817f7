package io.github.twincitydigest.site.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site as it was read. Immutable.
 *
 * @param path relative to the site's root, with {@code /} on every system
 * @param content its bytes
 */
public record SourceFile(String path, Bytes content) {

    /** Bytes that nobody can change. */
    public static final class Bytes {
        private final byte[] bytes;

        private Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Takes a copy. */
        public static Bytes copyOf(byte[] bytes) {
            return new Bytes(bytes.clone());
        }

        /** A copy, for who needs an array. */
        public byte[] toArray() {
            return bytes.clone();
        }

        /** The number of bytes. */
        public int size() {
            return bytes.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The text of the file: strict UTF-8, without a byte-order mark at the start, every line end a line feed.
     *
     * @return null if the file is no valid UTF-8, which is then noted
     */
    public @Nullable String text(Problems problems) {
        return Utf8.decode(path, content.bytes, problems);
    }
}
