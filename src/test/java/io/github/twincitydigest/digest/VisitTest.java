package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** That a visit notices faults: on a sound site it would look the same if it saw nothing at all. */
@ExtendWith(SiteInBrowser.class)
class VisitTest {

    private static final String SOUND = """
            <!doctype html><title>Sound</title>
            <link rel="icon" href="data:,">
            <a href="#text">Skip to the text, which is below</a>
            <main id="text">Text</main>
            """;

    @TempDir
    private Path site;

    @Test
    void aSoundPageHasNoFault(Stage stage) throws IOException {
        Visit visit = visit(SOUND, stage);
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.foreign()).isEmpty();
        assertThat(visit.missed()).isEmpty();
        assertThat(visit.overflow()).isEmpty();
        assertThat(visit.skipLink()).isEmpty();
    }

    @Test
    void noticesWhatIsNotThere(Stage stage) throws IOException {
        Visit visit = visit(SOUND + "<img src=none.png alt=none>", stage);
        assertThat(visit.missed()).containsExactly(SiteServer.ROOT + "none.png");
        assertThat(visit.console()).singleElement().asString().contains("404");
    }

    @Test
    void noticesAPageThatIsNotThere(Stage stage) throws IOException {
        Files.writeString(site.resolve("404.html"), SOUND);
        try (SiteServer server = new SiteServer(site)) {
            assertThat(Visit.to("nowhere/", server, stage.browser()).status()).isEqualTo(404);
        }
    }

    @Test
    void noticesARequestToAnotherSite(Stage stage) throws IOException {
        Visit visit = visit(SOUND + "<img src=http://foreign.test/a.png alt=foreign>", stage);
        assertThat(visit.console()).singleElement().asString().contains("foreign.test");
        assertThat(visit.foreign()).containsExactly("http://foreign.test/a.png");
    }

    @Test
    void noticesAViolationOfThePolicy(Stage stage) throws IOException {
        Visit visit = visit(
                "<!doctype html><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
                        + SOUND
                        + "<p style='color:red'>Red",
                stage);
        assertThat(visit.console()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void noticesWhatAScriptThrows(Stage stage) throws IOException {
        Visit visit = visit(SOUND + "<script>throw new Error('lost')</script>", stage);
        assertThat(visit.console()).singleElement().asString().contains("lost");
    }

    @Test
    void noticesWhatSticksOut(Stage stage) throws IOException {
        Visit visit = visit(SOUND + "<div class=wide style='width:350px'>Wide", stage);
        assertThat(visit.overflow())
                .singleElement()
                .asString()
                .startsWith("320px")
                .contains("wide");
    }

    @Test
    void noticesAHiddenSkipLink(Stage stage) throws IOException {
        Visit hidden = visit("<style>a { position: absolute; left: -999px }</style>" + SOUND, stage);
        assertThat(hidden.skipLink()).singleElement().asString().contains("not to be seen");
        Visit second = visit("<a href=elsewhere>Elsewhere</a>" + SOUND, stage);
        assertThat(second.skipLink()).singleElement().asString().contains("Elsewhere");
    }

    private Visit visit(String html, Stage stage) throws IOException {
        Files.writeString(site.resolve("index.html"), html);
        try (SiteServer server = new SiteServer(site)) {
            return Visit.to("", server, stage.browser());
        }
    }
}
