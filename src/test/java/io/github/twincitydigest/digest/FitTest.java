package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Readers who need larger or wider text lose none of it, on any kind of page. */
@ExtendWith(SiteInBrowser.class)
class FitTest {

    /** 1280 pixels at 400 %. */
    private static final int ZOOMED = 320;

    private static final List<Integer> WIDTHS = List.of(390, 1280);

    @TempDir
    private Path site;

    private final Stages stages;

    FitTest(Stages stages) {
        this.stages = stages;
    }

    @AfterEach
    void end(Stage stage) {
        stage.browser().takeConsole();
    }

    @Test
    void fitsAtFourTimesTheSize() {
        assertThat(faults(List.of(ZOOMED), "")).isEmpty();
    }

    @Test
    void fitsWithTextTwiceAsLarge() {
        assertThat(faults(WIDTHS, Fit.TWICE)).isEmpty();
    }

    @Test
    void fitsWithMoreSpaceInTheText() {
        assertThat(faults(WIDTHS, Fit.SPACING)).isEmpty();
    }

    @Test
    void noticesWhatDoesNotFit(Stage stage) throws IOException {
        assertThat(faults("<p>One line<p>Another line", stage)).isEmpty();
        assertThat(faults("<p style='width:9em;overflow:hidden;white-space:nowrap'>A line cut off by its box", stage))
                .singleElement()
                .asString()
                .startsWith("cut off: <p");
        assertThat(faults("<p style='height:1em'>One line of many words<p style='margin-top:-2em'>Another line", stage))
                .singleElement()
                .asString()
                .startsWith("upon each other: <p");
        assertThat(faults("<p style='white-space:nowrap'>One line that is much longer than so narrow a view", stage))
                .singleElement()
                .asString()
                .startsWith("the page is");
    }

    private List<String> faults(List<Integer> widths, String style) {
        return stages
                .each(PublishedSite.samples(), (page, stage) -> {
                    stage.browser().open(stage.server().url(page.address()));
                    return widths.stream()
                            .flatMap(width -> {
                                stage.browser().width(width);
                                return Fit.faults(stage.browser(), style).stream()
                                        .map(fault -> page + " at " + width + ": " + fault);
                            })
                            .toList();
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> faults(String body, Stage stage) throws IOException {
        Files.writeString(site.resolve("index.html"), "<!doctype html><meta charset=utf-8><title>Fit</title>" + body);
        try (SiteServer server = new SiteServer(site)) {
            stage.browser().width(320);
            stage.browser().open(server.url(""));
            return Fit.faults(stage.browser(), Fit.TWICE);
        }
    }
}
