package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What axe-core finds by WCAG 2.2 AA and good practice. */
@ExtendWith(SiteInBrowser.class)
class AxeTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    @TempDir
    private Path site;

    private final Stages stages;

    AxeTest(Stages stages) {
        this.stages = stages;
    }

    @AfterEach
    void end(Stage stage) {
        stage.browser().scheme("light");
        stage.browser().takeConsole();
    }

    @Test
    void findsNothingOnAnyPage() {
        assertThat(faults(PublishedSite.inTurns(), List.of(DESK))).isEmpty();
    }

    @Test
    void findsNothingOnAnyKindOfPageOnPhoneAndDeskInEveryEdition() {
        assertThat(faults(PublishedSite.typical(), List.of(PHONE, DESK))).isEmpty();
    }

    @Test
    void noticesFaults(Stage stage) throws IOException {
        Files.writeString(site.resolve("index.html"), """
                <!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Faults</title>
                <style>@media (prefers-color-scheme: dark) { :root { background: #000 } p { color: #444 } }</style>
                <main><h1>Faults</h1><img src="data:,"><p>Faint in the dark</p></main>
                """);
        try (SiteServer server = new SiteServer(site)) {
            Browser browser = stage.browser();
            browser.scheme("light");
            browser.open(server.url(""));
            assertThat(Axe.faults(browser)).singleElement().asString().startsWith("image-alt 1 times");
            browser.scheme("dark");
            assertThat(Axe.faultsOfColours(browser))
                    .anyMatch(fault -> fault.startsWith("color-contrast") && fault.contains("Faint"));
        }
    }

    /** All rules in the light; in the dark those of colours. */
    private List<String> faults(List<Page> pages, List<Integer> widths) {
        return stages.each(pages, (page, stage) -> faults(page, stage, widths)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> faults(Page page, Stage stage, List<Integer> widths) {
        Chromium browser = stage.browser();
        browser.open(stage.server().url(page.address()));
        List<String> faults = new ArrayList<>();
        for (int width : widths) {
            browser.width(width);
            browser.scheme("light");
            Axe.faults(browser).forEach(fault -> faults.add(page + " at " + width + ": " + fault));
            browser.scheme("dark");
            Axe.faultsOfColours(browser).forEach(fault -> faults.add(page + " at " + width + ", dark: " + fault));
        }
        return faults;
    }
}
