package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures in the documentation show what the preview shows. With {@code -Dsite.screens=accept} they are taken
 * anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentationPicturesTest {

    private static final String ACCEPT =
            "mvn -Pengine verify -pl . -Dit.test=DocumentationPicturesTest -Dsite.screens=accept";

    private static final Path PICTURES = Path.of("src", "main", "assets", "docs");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    /** A date of a form that is none, and a misspelt key. */
    private static final String MISTAKES = """
            - id: library-opened
              date: 2026-2-21
              titel: {zh: 新图书馆开放, en: New library opens}
              topics: [transport]
              cite: [jinghu-weekly-2026-02/library l.40]
            """;

    private final boolean accepts =
            System.getProperty("site.screens", "compare").equals("accept");
    private final AcceptedScreens accepted = new AcceptedScreens(Path.of("src", "test", "screens"));
    private final PictureMaking making = PictureMaking.ofThisMachine();

    @TempDir
    private Path folder;

    @BeforeEach
    void learnWhetherPicturesCanBeMade() {
        if (accepts) {
            making.assertFontsAreThere();
        } else {
            making.assumeComparable(accepted, ACCEPT);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-hans", "en, en"})
    void areOfThePreview(String language, String edition) throws IOException, InterruptedException {
        Path site = ExampleSite.in(folder.resolve(language)).root();
        try (Serving serving = new Serving(site, language);
                Camera camera = making.camera()) {
            URI page = serving.address().resolve(edition + "/digests/new-library/");
            look("preview-" + language, camera.take(page, WIDTH, HEIGHT, Screen.Scheme.LIGHT, "true"));

            serving.write("content/data/events.yaml", MISTAKES);
            Picture mistakes = camera.take(
                    page,
                    WIDTH,
                    HEIGHT,
                    Screen.Scheme.LIGHT,
                    "document.querySelector('site-preview')?.shadowRoot.querySelector('.panel')");
            look("mistakes-" + language, mistakes);
        }
    }

    private void look(String name, Picture now) throws IOException {
        Path file = PICTURES.resolve(name + ".png");
        if (accepts) {
            if (!Files.exists(file) || PictureChange.between(read(file), now).matters()) {
                Files.write(file, now.coarse().png());
            }
            return;
        }
        PictureChange change = PictureChange.between(read(file), now);
        assertThat(change.matters())
                .as("%s is out of date: %s differ; take it anew: %s", file, change, ACCEPT)
                .isFalse();
    }

    private static Picture read(Path file) throws IOException {
        return Picture.read(Files.readAllBytes(file));
    }
}
