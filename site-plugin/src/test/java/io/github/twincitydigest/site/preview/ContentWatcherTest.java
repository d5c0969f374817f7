package io.github.twincitydigest.site.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ContentWatcherTest {

    private Path folder = Path.of("");
    private ContentWatcher watcher;

    @BeforeEach
    void watch(@TempDir Path root) throws IOException {
        folder = Files.createDirectories(root.resolve("content"));
        Files.createDirectories(folder.resolve("digests/first"));
        Files.writeString(folder.resolve("digests/first/zh.md"), "一");
        watcher = ContentWatcher.of(List.of(folder, root.resolve("missing")));
    }

    @AfterEach
    void stop() throws IOException {
        watcher.close();
    }

    /** Waits until a path, or a folder that it lies in, was told of, and returns all that was. */
    private Set<Path> until(Path path) throws InterruptedException {
        Set<Path> told = new HashSet<>();
        while (told.stream().noneMatch(path::startsWith)) {
            told.addAll(watcher.next());
        }
        return told;
    }

    @Test
    void tellsOfAFileThatWasSaved() throws IOException, InterruptedException {
        Path file = folder.resolve("digests/first/zh.md");
        Files.writeString(file, "二");
        assertThat(until(file)).containsExactly(file);
    }

    @Test
    void tellsOfAFileThatWasReplacedInOneStep() throws IOException, InterruptedException {
        Path file = folder.resolve("digests/first/zh.md");
        Path part = file.resolveSibling(".zh.md.part");
        Files.writeString(part, "二");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        assertThat(until(file)).containsExactly(file);
    }

    @Test
    void tellsOfWhatIsInANewFolder() throws IOException, InterruptedException {
        Path file = folder.resolve("topics/rivers/zh.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "一");
        until(file);
        Files.writeString(file, "二");
        until(file);
    }

    @Test
    void followsAFolderThatWasRenamed() throws IOException, InterruptedException {
        Path renamed = folder.resolve("digests/second");
        Files.move(folder.resolve("digests/first"), renamed);
        assertThat(until(renamed)).contains(folder.resolve("digests/first"));
        Path file = renamed.resolve("zh.md");
        Files.writeString(file, "二");
        until(file);
    }

    @Test
    void tellsOfWhatWasDeleted() throws IOException, InterruptedException {
        Path file = folder.resolve("digests/first/zh.md");
        Files.delete(file);
        until(file);
        Path first = folder.resolve("digests/first");
        Files.delete(first);
        until(first);
    }

    @Test
    void findsAFolderThatWasNotThere() throws IOException, InterruptedException {
        Path file = folder.resolveSibling("missing").resolve("a.css");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a");
        until(file);
    }

    @Test
    void passesOverWhatEditorsLeave() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".zh.md.swp"), "x");
        Files.writeString(folder.resolve("zh.md~"), "x");
        Path file = folder.resolve("site.yaml");
        Files.writeString(file, "x");
        assertThat(until(file)).containsExactly(file);
    }

    @Test
    void aBurstIsToldAtOnce() throws IOException, InterruptedException {
        Set<Path> files = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            files.add(Files.writeString(folder.resolve("f" + i + ".yaml"), "x"));
        }
        Set<Path> told = new HashSet<>();
        int times = 0;
        while (!told.containsAll(files)) {
            told.addAll(watcher.next());
            times++;
        }
        assertThat(times).isLessThan(5);
    }

    @Test
    void looksForWhatNoEventTells(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("a.md"), "x");
        Stamps before = Stamps.of(List.of(elsewhere));
        assertThat(Stamps.of(List.of(elsewhere)).differences(before)).isEmpty();
        Files.writeString(file, "xx");
        Path made = Files.writeString(elsewhere.resolve("b.md"), "x");
        Files.writeString(elsewhere.resolve(".hidden"), "x");
        Stamps after = Stamps.of(List.of(elsewhere));
        assertThat(after.differences(before)).containsExactly(file, made);
        Files.delete(file);
        assertThat(Stamps.of(List.of(elsewhere)).differences(after)).containsExactly(file);
    }

    @Test
    void endsWhenItIsClosed() throws IOException {
        watcher.close();
        assertThatThrownBy(watcher::next).isInstanceOf(InterruptedException.class);
    }
}
