package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation that people have written, in both languages. Those that programs write are tested where
 * they are written.
 *
 * @param folder where it stands
 * @param zh its Chinese
 * @param en its English
 */
record Guide(Path folder, String zh, String en) {

    private static final Path DOCS = Path.of("content/pages/docs");
    private static final String GENERATED = "reference-.*";

    static Stream<Guide> all() {
        try (Stream<Path> files = Files.walk(DOCS)) {
            List<Path> folders = files.filter(file -> file.endsWith("page.yaml"))
                    .map(Path::getParent)
                    .filter(folder -> Stream.iterate(folder, it -> !it.equals(DOCS), Path::getParent)
                            .noneMatch(it -> it.getFileName().toString().matches(GENERATED)))
                    .sorted()
                    .toList();
            return folders.stream().map(Guide::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Guide read(Path folder) {
        try {
            return new Guide(
                    folder, Files.readString(folder.resolve("zh.md")), Files.readString(folder.resolve("en.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return DOCS.relativize(folder).toString();
    }
}
