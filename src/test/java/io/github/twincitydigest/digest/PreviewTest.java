package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;

/** What an editor sees in a browser while the site is written: {@code mvn site:serve} of a copy of it. */
@ExtendWith(SiteInBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {

    private static final String PAGE = "zh-hans/digests/anyue-dazu-commentary/";
    private static final String TEXT = "content/digests/anyue-dazu-commentary/zh.md";
    private static final String SHEET = "src/main/assets/css/site.css/15-colours.css";

    /** The texts of the overlay, or nothing if there is none. */
    private static final String OVERLAY = """
            const panel = document.querySelector('site-preview')?.shadowRoot.querySelector('.panel');
            return panel ? [panel.innerText] : [];
            """;

    private static final String MAIN = "return [document.querySelector('main').textContent];";

    private final Chromium browser;

    private Serving serving;
    private URI address;
    private String text = "";
    private String sheet = "";

    PreviewTest(Stage stage) {
        browser = stage.browser();
    }

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        serving = Serving.ofThisSite(Files.createDirectory(folder.resolve("site")));
        address = serving.address();
        text = serving.read(TEXT);
        sheet = serving.read(SHEET);
    }

    @BeforeEach
    void open() {
        browser.width(390);
        browser.open(address.resolve(PAGE));
        listening();
    }

    @AfterEach
    void mend() throws IOException {
        serving.write(TEXT, text);
        serving.write(SHEET, sheet);
        await(() -> browser.texts(OVERLAY).isEmpty());
        browser.takeConsole();
    }

    @AfterAll
    void end() {
        serving.close();
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition) {
        long end = System.nanoTime() + Browser.PATIENCE.toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("still not so").isLessThan(end);
        }
    }

    /** In the moment in which a page is left for the next, nothing can be said of either. */
    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (WebDriverException e) {
            return false;
        }
    }

    /** Waits until the page hears of saves. */
    private void listening() {
        await(() -> !browser.texts("return [document.documentElement.dataset.preview ?? ''].filter(Boolean);")
                .isEmpty());
    }

    @Test
    void aSaveIsSeenAtTheSamePlace() throws IOException {
        browser.run("window.scrollTo({top: 400, behavior: 'instant'});");
        serving.replace(TEXT, "这是一篇评论", "这是一篇刚刚改过的评论");
        await(() -> browser.texts(MAIN).get(0).contains("刚刚改过的评论"));
        listening();
        assertThat(browser.number("return Math.round(scrollY);")).isBetween(390, 410);
        assertThat(browser.takeConsole()).isEmpty();
    }

    @Test
    void aMistakeIsShownOverTheLastGoodPageUntilItIsMended() throws IOException {
        serving.write(
                TEXT,
                text.replace("xinyubao-2025-11-20/anyue", "xinyubao-2025-11-20/anyeu")
                        .replace("digest:dazu", "digest:dzu"));
        await(() -> !browser.texts(OVERLAY).isEmpty());
        assertThat(browser.texts(OVERLAY).get(0)).contains(TEXT + ":1:", TEXT + ":11:", "problems", "anyeu", "dzu");
        assertThat(browser.texts(MAIN).get(0)).contains("这是一篇评论");
        // A page that is opened meanwhile is the last good one as well.
        browser.open(address.resolve("en/"));
        await(() -> !browser.texts(OVERLAY).isEmpty());
        serving.write(TEXT, text);
        await(() -> browser.texts(OVERLAY).isEmpty());
        assertThat(browser.takeConsole()).isEmpty();
    }

    @Test
    void theProblemsCanBeHiddenAndShownAgain() throws IOException {
        serving.replace(TEXT, "xinyubao-2025-11-20/anyue", "xinyubao-2025-11-20/anyeu");
        await(() -> !browser.texts(OVERLAY).isEmpty());
        assertThat(Axe.faults(browser)).isEmpty();
        browser.press(Keys.ESCAPE);
        await(() -> !browser.texts(OVERLAY).get(0).contains(TEXT));
        browser.run("document.querySelector('site-preview').shadowRoot.querySelector('button').click();");
        await(() -> browser.texts(OVERLAY).get(0).contains(TEXT));
    }

    @Test
    void aStyleSheetIsSwappedWithoutReloading() throws IOException {
        browser.run("window.stays = true;");
        serving.write(SHEET, sheet + "\n:root { --for-a-test: 7; }\n");
        await(() -> browser.number(
                        "return Number(getComputedStyle(document.documentElement).getPropertyValue('--for-a-test'));")
                == 7);
        assertThat(browser.texts("return [String(window.stays)];")).containsExactly("true");
        assertThat(browser.number("return document.querySelectorAll('link[rel=stylesheet]').length;"))
                .isEqualTo(1);
    }

    @Test
    void aSaveOfAnotherPageReloadsNothing() throws IOException {
        browser.run("window.stays = true;");
        String other = "content/topics/railways/zh.md";
        String before = serving.read(other);
        int version = version();
        serving.write(other, before + "\n\n又一段话。\n");
        await(() -> version() > version);
        assertThat(browser.texts("return [String(window.stays)];")).containsExactly("true");
        serving.write(other, before);
    }

    private int version() {
        return browser.number("return Number(document.documentElement.dataset.preview);");
    }

    @Test
    void endsWithoutATraceAndFreesItsPort(@TempDir Path elsewhere) throws IOException, InterruptedException {
        assumeTrue(Serving.canInterrupt());
        try (Serving other = Serving.ofThisSite(Files.createDirectory(elsewhere.resolve("site")))) {
            URI there = other.address();
            browser.open(there.resolve(PAGE));
            listening();
            browser.open(address.resolve(PAGE));
            other.interrupt();
            assertThat(other.said()).doesNotContain("Exception", "\tat ", "ERROR");
            try (ServerSocket socket = new ServerSocket(there.getPort(), 1, InetAddress.getLoopbackAddress())) {
                assertThat(socket.getLocalPort()).isEqualTo(there.getPort());
            }
        }
    }

    @Test
    void aPageThatCannotHearOfSavesIsComplete() {
        browser.scripts(false);
        try {
            browser.open(address.resolve(PAGE));
            assertThat(browser.texts(MAIN)).isNotEqualTo(List.of(""));
        } finally {
            browser.scripts(true);
        }
    }
}
