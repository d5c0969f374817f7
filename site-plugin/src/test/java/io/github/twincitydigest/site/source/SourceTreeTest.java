package io.github.twincitydigest.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void filesAreSortedAndWhatEditorsLeaveBehindIsPassedOver() throws IOException {
        for (String path : new String[] {
            "content/b.md",
            "content/a/c.md",
            "content/a-b.md",
            "content/.hidden",
            "content/.git/config",
            "content/b.md~",
            "content/Thumbs.db",
            "other/d.md",
            "content/Z.md"
        }) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
        SourceTree tree = SourceTree.read(folder, folder.resolve("content"), problems);

        assertThat(tree.files().stream().map(SourceFile::path))
                .containsExactly("content/Z.md", "content/a-b.md", "content/a/c.md", "content/b.md");
        assertThat(tree.paths()).containsExactly("Z.md", "a-b.md", "a/c.md", "b.md");
        assertThat(tree.below("a").map(SourceFile::name)).containsExactly("c.md");
        assertThat(tree.file("b.md")).isNotNull();
        assertThat(tree.file("../other/d.md")).isNull();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws IOException {
        SourceTree tree = SourceTree.read(folder, folder.resolve("content"), problems);

        assertThat(tree.size()).isZero();
        assertThat(tree.root()).isEqualTo("content");
    }
}
