package io.github.twincitydigest.site.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.twincitydigest.site.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeFile() throws IOException {
        file = folder.resolve("a.txt");
        Files.writeString(file, "before");
    }

    @Test
    void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
        WholeFile.write(file, out -> {
            out.write("after".getBytes(UTF_8));
            out.flush();
            assertThat(file).hasContent("before");
        });
        assertThat(file).hasContent("after");
        assertThat(FileTree.bytes(folder)).containsOnlyKeys("a.txt");
    }

    /** A full disk, a fault of the engine, a lack of memory. */
    @Test
    void whateverFailsLeavesEverythingAsItWas() throws IOException {
        for (Throwable failure :
                new Throwable[] {new IOException("full"), new IllegalStateException("fault"), new StackOverflowError()
                }) {
            SortedMap<String, String> before = FileTree.bytes(folder);
            assertThatThrownBy(() -> WholeFile.write(file, out -> {
                        out.write("half".getBytes(UTF_8));
                        fail(failure);
                    }))
                    .isSameAs(failure);
            assertThat(FileTree.bytes(folder)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "后.txt", "a b", "x", "-"})
    void anyNameWillDo(String name) throws IOException {
        // As long as a name may be, so that nothing can be added to it.
        Path other = folder.resolve(name.equals("x") ? "x".repeat(255) : name);
        WholeFile.write(other, out -> out.write('x'));
        assertThat(other).hasContent("x");
    }

    private static void fail(Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) failure;
    }
}
