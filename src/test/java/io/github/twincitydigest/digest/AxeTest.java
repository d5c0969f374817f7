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
    private static final List<String> SCHEMES = List.of("light", "dark");

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

    /** Everything that pages are made of, on a desk, in light and dark by turns. */
    @Test
    void findsNothingInAnythingThatPagesAreMadeOf() {
        List<Look> looks = new ArrayList<>();
        for (Page page : PublishedSite.covering()) {
            looks.add(new Look(page, DESK, SCHEMES.get(looks.size() % 2)));
        }
        assertThat(faults(looks)).isEmpty();
    }

    /** Each kind on a phone in each edition, in light in two of them, in dark in the other two. */
    @Test
    void findsNothingOnAnyKindOfPageOnAPhoneInAnyEdition() {
        List<Look> looks = new ArrayList<>();
        for (Page page : PublishedSite.typical()) {
            Edition edition = page.edition();
            int turn = edition == null ? 0 : Edition.published().indexOf(edition);
            looks.add(new Look(page, PHONE, SCHEMES.get(turn % 2)));
        }
        assertThat(faults(looks)).isEmpty();
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

    /** How a page is looked at. */
    private record Look(Page page, int width, String scheme) {}

    private List<String> faults(List<Look> looks) {
        return stages.each(looks, AxeTest::faultsOf).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> faultsOf(Look look, Stage stage) {
        Chromium browser = stage.browser();
        browser.width(look.width);
        browser.scheme(look.scheme);
        browser.open(stage.server().url(look.page.address()));
        return Axe.faults(browser).stream()
                .map(fault -> look.page + " at " + look.width + ", " + look.scheme + ": " + fault)
                .toList();
    }
}
