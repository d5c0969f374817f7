package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do with citations and terms, which open in place, on a phone and at a desk. */
@ExtendWith(SiteInBrowser.class)
class NotesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String OPEN = "return [...document.querySelectorAll(':popover-open')].map(note => note.id);";

    /** What is cut off of the open note, or covered. */
    private static final String HIDDEN = """
            return [...document.querySelectorAll(':popover-open, .slip:target')].flatMap(note => {
                const box = note.getBoundingClientRect();
                const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
                const shown = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return inside && note.contains(shown) ? [] : [note.id + ' ' + JSON.stringify(box)];
            });
            """;

    private static final String FOCUS = "return [document.activeElement.id];";

    private final SiteServer server;
    private final Browser browser;

    NotesTest(Stage stage) {
        server = stage.server();
        browser = stage.browser();
    }

    @BeforeEach
    void begin() {
        browser.scheme("light");
        browser.takeConsole();
    }

    @AfterEach
    void end() {
        browser.scripts(true);
        assertThat(browser.takeConsole()).isEmpty();
        assertThat(server.takeMissed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, true", "390, false", "1280, true", "1280, false"})
    void aMarkOpensItsNoteByClick(int width, boolean scripts) {
        browser.width(width);
        browser.scripts(scripts);
        for (Edition edition : Edition.published()) {
            openText(edition, "digests/*/", ".citations");
            WebElement mark = browser.all("#cite-1").get(0);
            click(mark);
            assertThat(browser.texts(OPEN)).containsExactly("ref-1-note");
            assertThat(browser.texts(HIDDEN)).isEmpty();
            mark.click();
            assertThat(browser.texts(OPEN)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMarkOpensItsNoteByKeyboard(boolean scripts) {
        browser.width(1280);
        browser.scripts(scripts);
        openText(Edition.ZH_HANT_TW, "topics/*/", ".citations");
        browser.all("#cite-1").get(0).sendKeys(Keys.ENTER);
        assertThat(browser.texts(OPEN)).containsExactly("ref-1-note");
        browser.press(Keys.TAB);
        assertThat(browser.texts("return [document.activeElement.closest('.slip').id];"))
                .containsExactly("ref-1-note");
        browser.press(Keys.ESCAPE);
        assertThat(browser.texts(OPEN)).isEmpty();
        assertThat(browser.texts(FOCUS)).containsExactly("cite-1");
    }

    @Test
    void aNoteLeadsToTheArticleAndToTheListOfSources() {
        browser.width(390);
        openText(Edition.EN, "digests/*/", ".citations");
        click(browser.all("#cite-1").get(0));
        click(browser.all("#ref-1-note a[href='#ref-1']").get(0));
        assertThat(browser.address().getFragment()).isEqualTo("ref-1");
        assertThat(browser.texts(OPEN)).isEmpty();
        click(browser.all("#ref-1 .back-link").get(0));
        assertThat(browser.address().getFragment()).isEqualTo("cite-1");

        click(browser.all("#cite-1").get(0));
        click(browser.all("#ref-1-note cite a").get(0));
        assertThat(browser.address().getPath())
                .startsWith(server.url("en/sources/").getPath());
        assertThat(browser.all(".segment:target")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures/", "timeline/", "meetings/", "glossary/"})
    void aPointerOfAListOpensTheNoteOfItsArticle(String list) {
        browser.width(390);
        browser.scripts(false);
        browser.open(server.url(Edition.ZH_HANS.folder + "/" + list));
        WebElement pointer = browser.all("main .pointer").get(0);
        click(pointer);
        assertThat(browser.texts(OPEN)).containsExactly(pointer.getDomAttribute("popovertarget"));
        assertThat(browser.texts(HIDDEN)).isEmpty();
        assertThat(browser.all(":popover-open cite a")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aTermExplainsItselfToAMouseThatRestsOnIt(Edition edition) {
        browser.width(1280);
        openText(edition, "topics/*/", "a.gloss");
        WebElement term = browser.all("a.gloss").get(0);
        center(term);
        browser.rest(term);
        until(OPEN, note(term));
        assertThat(browser.texts(HIDDEN)).isEmpty();
        // It can be gone to, and stays as long as the mouse does.
        browser.rest(browser.all(":popover-open p").get(0));
        pause();
        assertThat(browser.texts(OPEN)).containsExactly(note(term));
        browser.rest(browser.all("h1").get(0));
        until(OPEN);

        browser.rest(term);
        until(OPEN, note(term));
        browser.press(Keys.ESCAPE);
        assertThat(browser.texts(OPEN)).isEmpty();
    }

    @Test
    void aTermOpensByTapAndKeepsTheAddress() {
        browser.width(390);
        Page page = openText(Edition.ZH_HANS, "topics/*/", "a.gloss");
        WebElement term = browser.all("a.gloss").get(0);
        center(term);
        browser.tap(term);
        until(OPEN, note(term));
        assertThat(browser.texts(HIDDEN)).isEmpty();
        assertThat(browser.address()).isEqualTo(server.url(page.address()));
        pause();
        assertThat(browser.texts(OPEN)).containsExactly(note(term));
        browser.tap(browser.all(":popover-open .close").get(0));
        until(OPEN);
        assertThat(browser.address()).isEqualTo(server.url(page.address()));
    }

    @Test
    void aTermOpensByKeyboardAndGivesTheFocusBack() {
        browser.width(1280);
        openText(Edition.EN, "topics/*/", "a.gloss");
        WebElement term = browser.all("a.gloss").get(0);
        String id = String.valueOf(term.getDomAttribute("id"));
        term.sendKeys(Keys.ENTER);
        assertThat(browser.texts(OPEN)).containsExactly(note(term));
        assertThat(term.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.texts(FOCUS)).containsExactly(note(term));
        browser.press(Keys.TAB);
        assertThat(browser.texts("return [document.activeElement.getAttribute('href')];"))
                .containsExactly("../../glossary/#" + note(term).substring("term-".length()));
        browser.press(Keys.ESCAPE);
        assertThat(browser.texts(OPEN)).isEmpty();
        assertThat(browser.texts(FOCUS)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aTermOpensWithoutScripts(int width) {
        browser.width(width);
        browser.scripts(false);
        openText(Edition.ZH_HANT_HK, "topics/*/", "a.gloss");
        WebElement term = browser.all("a.gloss").get(0);
        click(term);
        assertThat(browser.address().getFragment()).isEqualTo(note(term));
        assertThat(browser.all(".slip:target").get(0).isDisplayed()).isTrue();
        assertThat(browser.texts(HIDDEN)).isEmpty();
        click(browser.all(".slip:target .close").get(0));
        assertThat(browser.address().getFragment()).isEqualTo(term.getDomAttribute("id"));
        assertThat(browser.all(".slip").stream().filter(WebElement::isDisplayed))
                .isEmpty();
    }

    @Test
    void bothLanguagesOfATextExplainTheirTerms() {
        browser.width(1280);
        openText(Edition.ZH_HANS, "digests/*/parallel/", ".pair-other a.gloss");
        WebElement term = browser.all(".pair-other a.gloss").get(0);
        click(term);
        assertThat(browser.texts(OPEN)).containsExactly(note(term));
        assertThat(browser.all(":popover-open > p > [lang=en]")).isNotEmpty();
        assertThat(browser.texts(HIDDEN)).isEmpty();
    }

    @Test
    void switchesTheEditionAtTheParagraphThatIsRead() {
        browser.width(390);
        for (String kind : List.of("topics/*/", "digests/*/")) {
            Page page = openText(Edition.ZH_HANS, kind, ".claim ~ .claim ~ .claim");
            String claim = page.document().select("main .claim").get(2).id();
            scrollTo(claim);
            scrollToTop();
            browser.all("nav.editions a[hreflang=en]").get(0).click();
            String there = server.url("en/" + page.within()) + "#" + claim;
            assertThat(browser.address()).isEqualTo(URI.create(there));

            // To the page in two languages and back.
            scrollTo(claim);
            scrollToTop();
            click(browser.all("main a[href$='parallel/']").get(0));
            assertThat(browser.address()).isEqualTo(URI.create(there.replace("#", "parallel/#")));
            scrollTo(claim);
            browser.all(".parallel-back a").get(0).sendKeys(Keys.ENTER);
            assertThat(browser.address()).isEqualTo(URI.create(there));
        }
    }

    @Test
    void switchesTheEditionAtTheBeginningForWhoReadsThere() {
        browser.width(1280);
        Page page = openText(Edition.EN, "topics/*/", ".claim");
        click(browser.all("nav.editions a[hreflang=zh-Hans]").get(0));
        assertThat(browser.address()).isEqualTo(server.url("zh-hans/" + page.within()));
    }

    /** Opens the first page of a kind that has something in it. */
    private Page openText(Edition edition, String kind, String with) {
        Page page = PublishedSite.pages(edition).stream()
                .filter(it -> it.within().matches(kind.replace("*", "[^/]+")))
                .filter(it -> !it.document().select("main " + with).isEmpty())
                .findFirst()
                .orElseThrow();
        // The same page with another fragment would not be loaded anew.
        browser.open(server.url(""));
        browser.open(server.url(page.address()));
        return page;
    }

    /** As a reader does, who sees what they click. Left to itself, the page would still be moving under the mouse. */
    private void click(WebElement element) {
        center(element);
        element.click();
    }

    private void center(WebElement element) {
        browser.texts("""
                if (arguments[0].closest('[popover]') === null) {
                    arguments[0].scrollIntoView({behavior: 'instant', block: 'center'});
                }
                return [];
                """, element);
    }

    private void scrollTo(String id) {
        browser.texts("document.getElementById(arguments[0]).scrollIntoView({behavior: 'instant'}); return [];", id);
        pause();
    }

    private void scrollToTop() {
        browser.texts("scrollTo({top: 0, behavior: 'instant'}); return [];");
        pause();
    }

    private static String note(WebElement term) {
        return String.valueOf(term.getDomAttribute("href")).substring(1);
    }

    private void until(String script, String... expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && !browser.texts(script).equals(List.of(expected))) {
            Thread.onSpinWait();
        }
        assertThat(browser.texts(script)).containsExactly(expected);
    }

    /** Longer than anything on the pages waits. */
    private static void pause() {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
