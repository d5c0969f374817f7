package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers set, what is remembered of it, and what is offered to them. */
@ExtendWith(SiteInBrowser.class)
class SettingsTest {

    private static final String PAGE = "zh-hans/figures/";
    private static final String OTHER_PAGE = "en/about/";

    private static final String LIGHT = "rgb(253, 253, 252)";
    private static final String DARK = "rgb(22, 24, 27)";

    /** The theme and the size as the page has them, its ground, and the size of its root in pixels. */
    private static final String LOOK = """
            const root = document.documentElement;
            const style = getComputedStyle(root);
            return [root.dataset.theme, root.dataset.size, style.backgroundColor, style.fontSize];
            """;

    private static final String CHECKED = """
            return [...document.querySelectorAll('.settings-panel input:checked')].map(input => input.value);
            """;

    private static final String SCHEMES = """
            return [...document.querySelectorAll('meta[name=theme-color]')]
                .filter(meta => matchMedia(meta.media).matches)
                .map(meta => meta.content);
            """;

    /** Of the page before all editions: what is offered, and why. */
    private static final String OFFER = """
            return [...document.querySelectorAll('.offer')]
                .filter(offer => offer.checkVisibility())
                .flatMap(offer => [offer.lang, ...[...offer.querySelectorAll('span')]
                    .filter(reason => reason.checkVisibility())
                    .map(reason => reason.className)]);
            """;

    private static final String NO_STORAGE = """
            Object.defineProperty(window, 'localStorage', {
                get() { throw new DOMException('forbidden', 'SecurityError'); },
            });
            """;

    private final SiteServer server;
    private final Chromium browser;

    SettingsTest(Stage stage) {
        server = stage.server();
        browser = stage.browser();
    }

    @BeforeEach
    void begin() {
        browser.width(1280);
        browser.scheme("light");
        browser.takeConsole();
    }

    /** The browser is shared: what it remembers would change what other tests see. */
    @AfterEach
    void end() {
        browser.scripts(true);
        browser.scheme("light");
        open("en/about/");
        browser.run("localStorage.clear();");
        browser.takeConsole();
        server.takeMissed();
    }

    @Test
    void themeAndSizeSurviveReloadAndNavigation() {
        open(PAGE);
        assertThat(look()).containsExactly("null", "null", LIGHT, "16px");
        openPanel();
        choose("theme", "dark");
        choose("size", "150");
        assertThat(look()).containsExactly("dark", "150", DARK, "24px");
        assertThat(browser.texts(SCHEMES)).containsExactly("#16181b");

        for (String page : List.of(PAGE, OTHER_PAGE, "en/places/chengdu/")) {
            open(page);
            assertThat(look()).as(page).containsExactly("dark", "150", DARK, "24px");
            assertThat(browser.texts(CHECKED)).as(page).containsExactly("dark", "150");
            assertThat(browser.texts(SCHEMES)).as(page).containsExactly("#16181b");
        }
        open("");
        assertThat(look()).as("the page before all editions").containsExactly("dark", "150", DARK, "24px");
        assertThat(browser.takeConsole()).isEmpty();
    }

    @Test
    void theChosenThemeStandsAgainstTheSystems() {
        browser.scheme("dark");
        open(PAGE);
        assertThat(look().get(2)).isEqualTo(DARK);
        openPanel();
        choose("theme", "light");
        assertThat(look().get(2)).isEqualTo(LIGHT);
        assertThat(browser.texts(SCHEMES)).containsExactly("#fdfdfc");
        choose("theme", "");
        assertThat(look().get(2)).isEqualTo(DARK);
        assertThat(browser.texts(SCHEMES)).containsExactly("#16181b");
    }

    @Test
    void paperIsLightAndOfItsOwnSize() {
        open(PAGE);
        openPanel();
        choose("theme", "dark");
        choose("size", "150");
        browser.onPaper();
        try {
            assertThat(look()).containsExactly("dark", "150", "rgb(255, 255, 255)", "16px");
        } finally {
            browser.onScreen();
        }
    }

    /**
     * The time when the theme was set, against the time when the first frame with content was handed over. Were the
     * script not waited for, a part of the loads would fail.
     */
    @Test
    void themeAndSizeAreThereBeforeAnythingIsPainted() {
        open(PAGE);
        browser.run("localStorage.setItem('/twin-city-digest/theme', 'dark');");
        List<String> late = new ArrayList<>();
        browser.withScript("""
                const seen = window.seen = {};
                new MutationObserver(() => {
                    if (document.documentElement?.dataset.theme) {
                        seen.set ??= performance.now();
                    }
                }).observe(document, { attributes: true, childList: true, subtree: true });
                new PerformanceObserver(list => {
                    seen.painted = list.getEntries()[0].paintTime ?? list.getEntries()[0].startTime;
                }).observe({ type: 'paint', buffered: true });
                """, () -> {
            for (int load = 0; load < 12; load++) {
                String page = List.of(PAGE, OTHER_PAGE, "").get(load % 3);
                open(page);
                List<String> times = painted();
                if (!times.equals(List.of("before"))) {
                    late.add(page + ": " + times);
                }
            }
        });
        assertThat(late).isEmpty();
    }

    private List<String> painted() {
        List<String> times = List.of();
        for (int attempt = 0; attempt < 100 && times.isEmpty(); attempt++) {
            times = browser.texts("""
                    const { set, painted } = window.seen;
                    return painted === undefined ? [] : [set < painted ? 'before' : `set ${set}, painted ${painted}`];
                    """);
        }
        return times;
    }

    @Test
    void nothingMovesWhenTheScriptsArrive() {
        List<String> moved = new ArrayList<>();
        browser.withScript("""
                window.moves = [];
                new PerformanceObserver(list => window.moves.push(...list.getEntries().map(entry => entry.value)))
                    .observe({ type: 'layout-shift', buffered: true });
                """, () -> {
            for (String page : List.of("", PAGE, "en/nowhere/")) {
                open(page);
                browser.texts("return new Promise(done => requestAnimationFrame(() =>"
                        + " requestAnimationFrame(() => done(['']))));");
                browser.texts("return window.moves.map(String);").forEach(move -> moved.add(page + ": " + move));
            }
        });
        assertThat(moved).isEmpty();
    }

    @Test
    void otherTabsAndPagesBehindFollow() {
        open(PAGE);
        String choosing = "localStorage.setItem('/twin-city-digest/theme', arguments[0]);";
        browser.run(
                choosing + "dispatchEvent(new StorageEvent('storage', { key: '/twin-city-digest/theme' }));", "dark");
        assertThat(look().get(2)).isEqualTo(DARK);
        assertThat(browser.texts(CHECKED)).containsExactly("dark", "");

        open(OTHER_PAGE);
        openPanel();
        choose("theme", "light");
        browser.back();
        assertThat(look().get(2)).isEqualTo(LIGHT);
        assertThat(browser.texts(CHECKED)).containsExactly("light", "");
    }

    @Test
    void allCanBeReset() {
        open(PAGE);
        openPanel();
        choose("theme", "dark");
        choose("size", "125");
        browser.run("localStorage.setItem('/twin-city-digest/edition', 'en');");
        browser.all(".settings-reset").get(0).click();
        assertThat(look()).containsExactly("null", "null", LIGHT, "16px");
        assertThat(browser.texts(CHECKED)).containsExactly("", "");
        assertThat(browser.texts("return Object.keys(localStorage);")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "Dark", "{}", "<b>", "constructor"})
    void whatIsNoSettingIsPassedOver(String value) {
        open(PAGE);
        browser.run(
                "for (const name of ['theme', 'size', 'edition']) localStorage.setItem('/twin-city-digest/' + name,"
                        + " arguments[0]);",
                value);
        open(PAGE);
        assertThat(look()).containsExactly("null", "null", LIGHT, "16px");
        open("");
        assertThat(offer()).doesNotContain("offer-memory");
        assertThat(browser.takeConsole()).isEmpty();
    }

    @Test
    void worksWhereStorageIsForbidden() {
        browser.withScript(NO_STORAGE, () -> {
            open(PAGE);
            openPanel();
            choose("theme", "dark");
            choose("size", "112");
            assertThat(look()).containsExactly("dark", "112", DARK, "18px");
            browser.all(".settings-editions a[hreflang=en]").get(0).click();
            assertThat(browser.address()).isEqualTo(server.url("en/figures/"));
            assertThat(look()).containsExactly("null", "null", LIGHT, "16px");
            open("");
            assertThat(offer()).doesNotContain("offer-memory");
            assertThat(browser.takeConsole()).isEmpty();
        });
    }

    @Test
    void withoutScriptsThePanelHoldsWhatNeedsNone() {
        browser.scripts(false);
        open(PAGE);
        openPanel();
        assertThat(browser.all(".settings-panel fieldset")).noneMatch(WebElement::isDisplayed);
        assertThat(browser.all(".settings-reset")).noneMatch(WebElement::isDisplayed);
        browser.all(".settings-editions a[hreflang=zh-Hant-TW]").get(0).click();
        assertThat(browser.address()).isEqualTo(server.url("zh-hant-tw/figures/"));
        open("");
        assertThat(browser.all(".offer")).noneMatch(WebElement::isDisplayed);
        assertThat(browser.all(".choices a")).allMatch(WebElement::isDisplayed);
    }

    @Test
    void worksByKeyboard() {
        open(PAGE);
        browser.run("document.querySelector('.settings-button').focus();");
        browser.press(Keys.ENTER);
        assertThat(isPanelOpen()).isTrue();
        browser.press(Keys.TAB);
        browser.press(Keys.ARROW_DOWN);
        assertThat(look().get(0)).isEqualTo("light");
        browser.press(Keys.ARROW_DOWN);
        assertThat(look().get(0)).isEqualTo("dark");
        browser.press(Keys.TAB);
        browser.press(Keys.ARROW_RIGHT);
        assertThat(look().get(1)).isEqualTo("112");
        browser.press(Keys.ESCAPE);
        assertThat(isPanelOpen()).isFalse();
        assertThat(browser.texts("return [document.activeElement.className];")).containsExactly("settings-button");

        openPanel();
        browser.all("h1").get(0).click();
        assertThat(isPanelOpen()).as("after a click elsewhere").isFalse();
    }

    @Test
    void thePanelIsLegibleAndLargeEnoughToHit() {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(320, 390, 1280)) {
            browser.width(width);
            for (String theme : List.of("light", "dark")) {
                for (String size : List.of("", "150")) {
                    open(PAGE);
                    openPanel();
                    choose("theme", theme);
                    choose("size", size);
                    String when = width + "px " + theme + " " + size + ": ";
                    Contrast.faults(browser).forEach(fault -> faults.add(when + fault));
                    browser.texts("""
                            const panel = document.querySelector('.settings-panel');
                            const box = panel.getBoundingClientRect();
                            const faults = [...panel.querySelectorAll('label, a, button')]
                                .filter(target => {
                                    const { width, height } = target.getBoundingClientRect();
                                    return width < 24 || height < 24;
                                })
                                .map(target => target.textContent.trim());
                            if (box.left < 0 || box.right > innerWidth || box.top < 0) {
                                faults.push(`the panel reaches from ${box.left} to ${box.right} of ${innerWidth}`);
                            }
                            if (document.documentElement.scrollWidth > innerWidth) {
                                faults.push('the page scrolls sideways');
                            }
                            return faults;
                            """).forEach(fault -> faults.add(when + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Languages as a browser lists them, the one it likes best first, and the edition that suits them. */
    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-MY, zh-Hans",
        "zh, zh-Hans",
        "zh-Hans, zh-Hans",
        "zh-Hans-HK, zh-Hans",
        "zh-Hans-TW, zh-Hans",
        "zh-Latn-pinyin, zh-Hans",
        "cmn, zh-Hans",
        "cmn-Hans-CN, zh-Hans",
        "zh-cmn-Hans, zh-Hans",
        "yue-CN, zh-Hans",
        "zh-TW, zh-Hant-TW",
        "zh-tw, zh-Hant-TW",
        "ZH-HANT, zh-Hant-TW",
        "zh-Hant, zh-Hant-TW",
        "zh-Hant-TW, zh-Hant-TW",
        "zh-Hant-US, zh-Hant-TW",
        "zh-Hant-CN, zh-Hant-TW",
        "zh-cmn-Hant-TW, zh-Hant-TW",
        "zh-HK, zh-Hant-HK",
        "zh-Hant-HK, zh-Hant-HK",
        "zh-MO, zh-Hant-HK",
        "zh-Hant-MO, zh-Hant-HK",
        "yue, zh-Hant-HK",
        "zh-yue, zh-Hant-HK",
        "yue-Hant-HK, zh-Hant-HK",
        "en, en",
        "en-GB, en",
        "en-Latn-CN, en",
        "en-US zh-CN, en",
        "zh-TW en-US, zh-Hant-TW",
        "fr-FR en-GB zh-CN, en",
        "ja-JP ko zh-HK en, zh-Hant-HK",
        "x-klingon * _ '' zh-SG, zh-Hans",
        "fr de-CH ja, ",
        "bo-CN ug-CN, ",
        "zha, ",
        "eng-, ",
        "'', ",
    })
    void offersTheEditionOfTheReadersLanguages(String languages, String edition) {
        String list = Stream.of(languages.split(" "))
                .map(language -> "'" + language.replace("'", "") + "'")
                .collect(Collectors.joining(", "));
        browser.withScript(
                "Object.defineProperty(Navigator.prototype, 'languages', { get: () => [" + list + "] });", () -> {
                    open("");
                    assertThat(offer()).isEqualTo(edition == null ? List.of() : List.of(edition, "offer-languages"));
                    assertThat(browser.address()).isEqualTo(server.url(""));
                });
    }

    @Test
    void offersTheEditionThatWasChosenLast() {
        open(PAGE);
        browser.all("nav.editions a[hreflang=zh-Hant-HK]").get(0).click();
        open("");
        assertThat(offer()).containsExactly("zh-Hant-HK", "offer-memory");

        browser.all(".choices a[hreflang=zh-Hant-TW]").get(0).click();
        assertThat(browser.address()).isEqualTo(server.url("zh-hant-tw/"));
        browser.back();
        assertThat(browser.address()).isEqualTo(server.url(""));
        assertThat(offer()).containsExactly("zh-Hant-TW", "offer-memory");

        open(PAGE);
        assertThat(browser.address()).as("another edition stays as it is").isEqualTo(server.url(PAGE));
        assertThat(browser.texts("return [document.documentElement.dataset.edition];"))
                .containsExactly("null");
    }

    @Test
    void offersTheEditionInWhichAPageWasLookedFor() {
        browser.takeConsole();
        for (Edition edition : Edition.published()) {
            open(edition.folder + "/nowhere/");
            assertThat(offer()).containsExactly(edition.tag, "offer-address");
        }
        open("nowhere/");
        assertThat(offer()).doesNotContain("offer-address");
    }

    private void open(String address) {
        URI url = server.url(address);
        browser.open(url);
    }

    private void openPanel() {
        browser.all(".settings-button").get(0).click();
        assertThat(browser.all(".settings-panel").get(0).isDisplayed()).isTrue();
    }

    private boolean isPanelOpen() {
        return browser.all(".settings-panel").get(0).isDisplayed();
    }

    private void choose(String name, String value) {
        browser.all(".settings-panel input[name='" + name + "'][value='" + value + "']")
                .get(0)
                .click();
    }

    private List<String> look() {
        return browser.texts(LOOK);
    }

    private List<String> offer() {
        return browser.texts(OFFER);
    }
}
