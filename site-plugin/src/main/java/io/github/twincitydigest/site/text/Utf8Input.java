package io.github.twincitydigest.site.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 strictly and knows at which byte it stops being that, which a {@link java.io.InputStreamReader} does not
 * tell. Holds a few kilobytes.
 */
final class Utf8Input {

    private static final int CAPACITY = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
    private final CharBuffer chars = CharBuffer.allocate(CAPACITY);
    private long offset;
    private boolean ended;

    Utf8Input(InputStream in) {
        this.in = in;
    }

    /** How many bytes have become characters. */
    long offset() {
        return offset;
    }

    /**
     * The next characters, never half a surrogate pair; empty at the end. Whatever stands before a malformed byte comes
     * before the exception.
     */
    String next() throws IOException, MalformedUtf8Exception {
        chars.clear();
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            offset += bytes.position() - before;
            if (chars.position() > 0) {
                return chars.flip().toString();
            }
            if (result.isError()) {
                throw new MalformedUtf8Exception(offset, bytes.get(bytes.position()));
            }
            if (ended) {
                return "";
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0));
        bytes.flip();
    }
}
