package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How large a picture is by its own account, so that a page can keep its place free while it is fetched. Reads PNG,
 * JPEG and WebP. Immutable.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {

    private static final int PNG_SIZE = 16;
    private static final int JPEG_MARKER = 0xFF;
    private static final int JPEG_FRAME = 0xC0;
    private static final int JPEG_LAST_FRAME = 0xCF;

    /** The size of a picture; empty if it is of another kind, or broken. */
    static Optional<PictureSize> of(Bytes file) {
        byte[] bytes = file.toArray();
        try {
            if (startsWith(bytes, 1, "PNG")) {
                ByteBuffer png = ByteBuffer.wrap(bytes);
                return Optional.of(new PictureSize(png.getInt(PNG_SIZE), png.getInt(PNG_SIZE + Integer.BYTES)));
            }
            if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
                return webp(bytes);
            }
            return bytes.length > 2 && at(bytes, 0) == JPEG_MARKER && at(bytes, 1) == 0xD8
                    ? jpeg(ByteBuffer.wrap(bytes))
                    : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> webp(byte[] bytes) {
        ByteBuffer webp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (startsWith(bytes, 12, "VP8X")) {
            return Optional.of(
                    new PictureSize((webp.getInt(24) & 0xFFFFFF) + 1, ((webp.getInt(26) >>> 8) & 0xFFFFFF) + 1));
        }
        if (startsWith(bytes, 12, "VP8L")) {
            int sizes = webp.getInt(21);
            return Optional.of(new PictureSize((sizes & 0x3FFF) + 1, ((sizes >>> 14) & 0x3FFF) + 1));
        }
        return startsWith(bytes, 12, "VP8 ")
                ? Optional.of(new PictureSize(webp.getShort(26) & 0x3FFF, webp.getShort(28) & 0x3FFF))
                : Optional.empty();
    }

    /** A JPEG file is a row of segments, one of which, a frame's, says how large it is. */
    private static Optional<PictureSize> jpeg(ByteBuffer jpeg) {
        int at = 2;
        while (true) {
            int marker = jpeg.get(at + 1) & 0xFF;
            // Three of the numbers between mean other things than frames.
            if (marker >= JPEG_FRAME
                    && marker <= JPEG_LAST_FRAME
                    && marker != 0xC4
                    && marker != 0xC8
                    && marker != 0xCC) {
                return Optional.of(new PictureSize(jpeg.getShort(at + 7) & 0xFFFF, jpeg.getShort(at + 5) & 0xFFFF));
            }
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
    }

    private static boolean startsWith(byte[] bytes, int offset, String text) {
        byte[] expected = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < expected.length; i++) {
            if (bytes[offset + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
