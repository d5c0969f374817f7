package io.github.twincitydigest.site.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that was compiled while the engine was built: big-endian numbers, each array after its length. Copying whole
 * arrays is what makes loading quick.
 */
final class Input {

    private final ByteBuffer bytes;

    private Input(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Input open(String name) {
        try (InputStream in = Input.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no resource " + name + " beside " + Input.class.getName() + "; was it built with Maven?");
            }
            return new Input(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    int[] ints() {
        int[] values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    char[] chars() {
        char[] values = new char[bytes.getInt()];
        bytes.asCharBuffer().get(values);
        skip(values.length * Character.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[bytes.getInt()];
        bytes.get(values);
        return values;
    }

    /**
     * Lines. Parted by hand, here as elsewhere in what is read at the start: a stream would take as long as the rest.
     */
    List<String> strings() {
        String text = new String(chars());
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
