package io.github.twincitydigest.site.script.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A binary table being written: big-endian numbers, each array after its length. */
final class Output {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Output ints(int... values) {
        return write(() -> {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
        });
    }

    Output chars(char... values) {
        return write(() -> {
            out.writeInt(values.length);
            for (char value : values) {
                out.writeChar(value);
            }
        });
    }

    Output bytes(byte... values) {
        return write(() -> {
            out.writeInt(values.length);
            out.write(values);
        });
    }

    Output trie(DoubleArrayBuilder.Cells cells) {
        return chars(cells.alphabet()).ints(cells.interleaved());
    }

    Output forms(FormColumn column) {
        StringBuilder pool = new StringBuilder();
        return ints(column.places(pool)).chars(pool.toString().toCharArray());
    }

    Output strings(List<String> strings) {
        return chars(String.join("\n", strings).toCharArray());
    }

    void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private Output write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
