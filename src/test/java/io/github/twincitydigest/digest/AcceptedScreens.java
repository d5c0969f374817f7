package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of the pictures that a maintainer has accepted, small and coarse, and of what they were made with. */
final class AcceptedScreens {

    /** So much smaller than they were taken: the files of all screens together are to stay below 3 MB. */
    private static final int TIMES = 3;

    private static final String MADE_WITH = "made-with.txt";

    private final Path folder;

    AcceptedScreens(Path folder) {
        this.folder = folder;
    }

    /** What all pictures were made with; empty if there are none. */
    List<String> madeWith() {
        Path file = folder.resolve(MADE_WITH);
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Picture> of(Screen screen) {
        Path file = file(screen);
        try {
            return Files.isRegularFile(file) ? Optional.of(Picture.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a screen looks now, beside how it was accepted; empty if it was not. */
    Optional<PictureChange> change(Screen screen, Picture now) {
        return of(screen).map(accepted -> PictureChange.between(accepted, now.reduced(TIMES)));
    }

    void accept(Screen screen, Picture now) {
        write(file(screen), now.reduced(TIMES).coarse().png());
    }

    void madeWith(List<String> lines) {
        write(folder.resolve(MADE_WITH), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes the pictures of what is not a screen any more, and tells their names. */
    List<String> keepOnly(List<Screen> screens) {
        Set<Path> kept = screens.stream().map(this::file).collect(Collectors.toSet());
        List<Path> gone =
                pictures().stream().filter(file -> !kept.contains(file)).toList();
        try {
            for (Path file : gone) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone.stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> pictures() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Screen screen) {
        return folder.resolve(screen.name() + ".png");
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
