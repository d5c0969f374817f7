package io.github.twincitydigest.site.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.twincitydigest.site.FileTree;
import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path folder = Path.of("");

    private Path target = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void chooseOutput() {
        target = folder.resolve("target");
        output = target.resolve("site");
    }

    @Test
    void writesEveryFileAndItsMarker() throws IOException {
        Publisher.publish(site("index.html", "a/b/c.html"), output);

        assertThat(FileTree.bytes(folder))
                .containsOnlyKeys(
                        "target/",
                        "target/site/",
                        "target/site/.nojekyll",
                        "target/site/index.html",
                        "target/site/a/",
                        "target/site/a/b/",
                        "target/site/a/b/c.html");
    }

    @Test
    void filesThatTheNewSiteLacksDisappear() throws IOException {
        Publisher.publish(site("index.html", "old/index.html"), output);
        Publisher.publish(site("index.html", "new/index.html"), output);

        assertThat(FileTree.bytes(output)).containsOnlyKeys(".nojekyll", "index.html", "new/", "new/index.html");
        assertThat(FileTree.bytes(target))
                .allSatisfy((path, bytes) -> assertThat(path).startsWith("site/"));
    }

    @Test
    void foreignFilesAreNotReplaced() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.docx"), "three years of work");

        assertStaysAsItWas(site("index.html"), output);
    }

    @Test
    void anEmptyFolderIsReplaced() throws IOException {
        Files.createDirectories(output);
        Publisher.publish(site("index.html"), output);

        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNotReplaced() throws IOException {
        Files.createDirectories(target);
        Files.writeString(output, "a file");

        assertStaysAsItWas(site("index.html"), output);
    }

    @Test
    void aParentThatIsAFileFails() throws IOException {
        Files.writeString(folder.resolve("target"), "a file");

        assertStaysAsItWas(site("index.html"), output);
    }

    @Test
    void aFolderThatCannotBeWrittenFails() throws IOException {
        Publisher.publish(site("index.html"), output);
        assumeTrue(target.toFile().setWritable(false), "this system has no such permission");
        try {
            assumeFalse(Files.isWritable(target), "this user may write everywhere");
            assertStaysAsItWas(site("new.html"), output);
        } finally {
            assertThat(target.toFile().setWritable(true)).isTrue();
        }
    }

    /** One path is a file, another lies below it: writing fails half-way, as on a full disk. */
    @Test
    void aSiteThatCannotBeWrittenWholeLeavesTheEarlierOne() throws IOException {
        Publisher.publish(site("index.html"), output);

        assertStaysAsItWas(site("a", "a/b.html", "index.html"), output);
    }

    @Test
    void aPageOutsideTheSiteIsNotWritten() throws IOException {
        Publisher.publish(site("index.html"), output);

        assertStaysAsItWas(site("../../escaped.html", "index.html"), output);
    }

    @Test
    void theRootOfTheDiskIsRefused() {
        Path root = folder.toAbsolutePath().getRoot();
        assertThatIOException().isThrownBy(() -> Publisher.publish(site("index.html"), root));
    }

    /** Between the two moves the earlier site has its second name only. */
    @Test
    void aRunCutOffBetweenTheMovesIsRepairedEvenIfTheNextFails() throws IOException {
        Publisher.publish(site("index.html"), output);
        SortedMap<String, String> earlier = FileTree.bytes(output);
        Files.move(output, output.resolveSibling("site.old"));

        assertThatIOException().isThrownBy(() -> Publisher.publish(site("a", "a/b.html"), output));

        assertThat(FileTree.bytes(output)).isEqualTo(earlier);
        assertThat(FileTree.bytes(target))
                .allSatisfy((path, bytes) -> assertThat(path).startsWith("site/"));
    }

    @Test
    void aRunCutOffBehindTheMovesIsTidiedUp() throws IOException {
        Publisher.publish(site("index.html"), output);
        Path old = output.resolveSibling("site.old");
        Publisher.publish(site("older.html"), old);

        Publisher.publish(site("newer.html"), output);

        assertThat(old).doesNotExist();
        assertThat(output.resolve("newer.html")).exists();
    }

    @Test
    void aRunCutOffWhileWritingIsTidiedUp() throws IOException {
        Publisher.publish(site("half.html"), output.resolveSibling("site.new-123"));

        Publisher.publish(site("index.html"), output);

        assertThat(output.resolveSibling("site.new-123")).doesNotExist();
    }

    /** The second name may be taken by something that no build has put there. */
    @Test
    void aForeignFolderOfTheSecondNameIsNotDeleted() throws IOException {
        Path old = Files.createDirectories(output.resolveSibling("site.old"));
        Files.writeString(old.resolve("thesis.docx"), "three years of work");

        assertThatIOException().isThrownBy(() -> Publisher.publish(site("index.html"), output));

        assertThat(old.resolve("thesis.docx")).exists();
    }

    private void assertStaysAsItWas(RenderedSite site, Path into) throws IOException {
        SortedMap<String, String> before = FileTree.bytes(folder);

        assertThatIOException().isThrownBy(() -> Publisher.publish(site, into));

        assertThat(FileTree.bytes(folder)).isEqualTo(before);
    }

    private static RenderedSite site(String... paths) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, Bytes.copyOf(("content of " + path).getBytes(StandardCharsets.UTF_8)));
        }
        return new RenderedSite(files, List.of());
    }
}
