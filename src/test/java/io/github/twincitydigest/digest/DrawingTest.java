package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Drawings as browsers show them: their words are large enough, whole, and clear of each other. */
@ExtendWith(SiteInBrowser.class)
class DrawingTest {

    private static final List<String> EDITIONS = List.of("zh-hans", "zh-hant-tw", "en");
    private static final List<String> PAGES = List.of(
            "topics/railways/", "topics/land-sea-corridor/", "topics/trains-and-ports/", "timeline/", "meetings/", "");

    /** Pairs of words that cover each other, words beyond the edge of the page, and small words. */
    private static final String FAULTS = """
            const faults = [];
            for (const svg of document.querySelectorAll("main figure svg, main svg.meeting-axis")) {
              if (svg.getBoundingClientRect().width === 0) continue;
              const boxes = [...svg.querySelectorAll("text")].map(text => {
                const spans = [...text.querySelectorAll("tspan")];
                const b = (spans[0] || text).ownerSVGElement && text.getBoundingClientRect();
                return {text: text.textContent.trim(), l: b.left, t: b.top, r: b.right, b: b.bottom,
                  size: Math.min(...[text, ...spans].map(part => parseFloat(getComputedStyle(part).fontSize))
                  ) * (svg.viewBox.baseVal.width ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1)};
              }).filter(box => box.text && box.r > box.l);
              for (const [i, one] of boxes.entries()) {
                if (one.size < 12.5) faults.push("small: " + one.text + " " + one.size);
                if (one.l < -1 || one.r > innerWidth + 1) faults.push("beyond the edge: " + one.text);
                for (const other of boxes.slice(0, i)) {
                  if (Math.min(one.r, other.r) - Math.max(one.l, other.l) > 1
                      && Math.min(one.b, other.b) - Math.max(one.t, other.t) > 6) {
                    faults.push(one.text + " covers " + other.text);
                  }
                }
              }
            }
            return faults;
            """;

    private final SiteServer server;
    private final Browser browser;

    DrawingTest(Stage stage) {
        server = stage.server();
        browser = stage.browser();
    }

    @BeforeEach
    void begin() {
        browser.scheme("light");
    }

    @AfterEach
    void end() {
        browser.takeConsole();
        server.takeMissed();
    }

    @Test
    void wordsAreLargeAndClearOfEachOther() {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(390, 800, 1280)) {
            browser.width(width);
            for (String edition : EDITIONS) {
                for (String page : PAGES) {
                    browser.open(server.url(edition + "/" + page));
                    browser.texts(FAULTS)
                            .forEach(fault -> faults.add(edition + "/" + page + " at " + width + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void showsOneFormOfEachDiagram() {
        for (int width : List.of(320, 390, 768, 1280)) {
            browser.width(width);
            browser.open(server.url("en/topics/railways/"));
            long shown = browser.all("svg.diagram-drawing").stream()
                    .filter(WebElement::isDisplayed)
                    .count();
            assertThat(shown)
                    .as("forms at %s", width)
                    .isEqualTo(browser.all("figure.diagram").size());
        }
    }

    @Test
    void linesAndStopsLeadToTheirPages() {
        browser.width(1280);
        browser.open(server.url("zh-hans/topics/railways/"));
        browser.texts("document.querySelector('.diagram-wide a[href*=\"central-line\"]')"
                + ".dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})); return [];");
        browser.number("return document.readyState === 'complete' ? 1 : 0;");
        assertThat(browser.address().getPath()).endsWith("/zh-hans/projects/chengdu-chongqing-central-line/");
    }
}
