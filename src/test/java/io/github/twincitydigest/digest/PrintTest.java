package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes out of a printer: dark on white, nothing cut off, and the addresses of what is cited. */
@ExtendWith(SiteInBrowser.class)
class PrintTest {

    /** Between the margins of A4, in CSS pixels. */
    private static final int PAPER = 718;

    /** A page of the PDF file; not the tree of pages. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static final String FAULTS = """
            const faults = [];
            const light = colour => {
                const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
                return a === 0 || Math.min(r, g, b) > 200;
            };
            const root = document.documentElement;
            if (root.scrollWidth > root.clientWidth) {
                faults.push(`${root.scrollWidth} wide on paper of ${root.clientWidth}`);
            }
            for (const element of [root, ...document.body.querySelectorAll('*')]) {
                if (element.checkVisibility() && !light(getComputedStyle(element).backgroundColor) && !element.closest('svg')) {
                    faults.push(`dark ground: <${element.localName} class="${element.className}">`);
                }
            }
            if (['header nav', '.skip-link'].some(part => document.querySelector(part)?.checkVisibility())) {
                faults.push('prints the navigation');
            }
            for (const link of document.querySelectorAll('.references a[href*="sources/"]')) {
                if (link.checkVisibility() && !getComputedStyle(link, '::after').content.includes('sources/')) {
                    faults.push('no address: ' + link.textContent);
                }
            }
            return faults.slice(0, 5);
            """;

    private final SiteServer server;
    private final Chromium browser;

    PrintTest(Stage stage) {
        server = stage.server();
        browser = stage.browser();
    }

    @BeforeEach
    void begin() {
        browser.width(PAPER);
    }

    @AfterEach
    void end() {
        browser.onScreen();
        browser.scheme("light");
        browser.takeConsole();
    }

    @Test
    void printsEveryKindOfPageOnWhite() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            browser.open(server.url(page.address()));
            browser.inTheDarkOnPaper();
            browser.texts(FAULTS).forEach(fault -> faults.add(page + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void printsADigestOnAFewSheets() {
        Page digest = PublishedSite.samples().stream()
                .filter(page -> page.kind().equals("digests/*/"))
                .findFirst()
                .orElseThrow();
        browser.open(server.url(digest.address()));
        String file = new String(browser.print(), StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(file).results().count()).isBetween(1L, 4L);
    }
}
