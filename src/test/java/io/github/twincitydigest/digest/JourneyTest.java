package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.Stages.Scene;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do, step by step, in each browser, with the site's script and without. */
@ExtendWith(SiteInBrowser.class)
@ParameterizedClass(name = "{0}, scripts {1}")
@CsvSource({"CHROMIUM, true", "CHROMIUM, false", "WEBKIT, true", "WEBKIT, false"})
class JourneyTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    /** What is wrong with the place that the address names: nothing if its beginning is to be seen. */
    private static final String PLACE = """
            const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
            const top = place?.getBoundingClientRect().top;
            return top >= -1 && top < innerHeight ? [] : [`${location.href} is at ${top} of ${innerHeight}`];
            """;

    /** The own and the other language of each pair that has both, where they are not beside each other. */
    private static final String APART = """
            const [own, other] = ['.pair-own', '.pair-other'];
            return [...document.querySelectorAll('.pair')]
                .filter(pair => pair.querySelector(own) && pair.querySelector(other))
                .map(pair => [own, other].map(side => pair.querySelector(side).getBoundingClientRect()))
                .filter(([left, right]) => !(left.right <= right.left && Math.abs(left.top - right.top) < 2))
                .map(([left, right]) => `${left.top} to ${left.right}, ${right.top} from ${right.left}`);
            """;

    private final boolean scripts;
    private final SiteServer server;
    private final Browser browser;
    private final Reader reader;

    JourneyTest(BrowserKind kind, boolean scripts, Stages stages) {
        Scene scene = stages.scene(kind);
        this.scripts = scripts;
        server = scene.server();
        browser = scene.browser();
        reader = new Reader(browser);
    }

    @BeforeEach
    void begin() {
        browser.scripts(scripts);
        browser.scheme("light");
        browser.width(PHONE);
        browser.takeConsole();
        server.takeMissed();
        server.takeRefused();
    }

    @AfterEach
    void end() {
        browser.scripts(true);
        browser.scheme("light");
        assertThat(browser.takeConsole()).isEmpty();
        assertThat(server.takeMissed()).isEmpty();
        assertThat(server.takeRefused()).isEmpty();
    }

    @Test
    void readsADigestFromTheHomePageAndComesBack() {
        browser.open(server.url(""));
        reader.follow(browser.one("main .choices a[hreflang=zh-Hans]"));
        assertThat(browser.address()).isEqualTo(server.url("zh-hans/"));
        WebElement link = browser.one("main a[href*='digests/']:not([href$='digests/'])");
        browser.centre(link);
        int place = reader.scrolledTo();
        String title = link.getText();
        reader.follow(link);
        assertThat(browser.address().getPath())
                .startsWith(server.url("zh-hans/digests/").getPath());
        assertThat(browser.one("h1").getText()).isEqualTo(title);
        assertThat(browser.one("main .prose").getText()).hasSizeGreaterThan(200);
        reader.back(server.url("zh-hans/"));
        assertThat(Math.abs(reader.scrolledTo() - place)).isLessThan(3);
    }

    @Test
    void switchesTheEditionAtAClaim() {
        Page digest = digest(Edition.ZH_HANS);
        List<String> claims = digest.document().select("main .claim").eachAttr("id");
        String claim = claims.get(claims.size() - 1);
        for (Edition other : Edition.published()) {
            browser.open(server.url(""));
            browser.open(URI.create(server.url(digest.address()) + "#" + claim));
            reader.scrolledTo();
            browser.focus(browser.one("nav.editions a[hreflang='" + other.tag + "']"));
            reader.scrolledTo();
            browser.press(Keys.ENTER);
            URI there = server.url(other.folder + "/" + digest.within());
            reader.arrive(scripts ? URI.create(there + "#" + claim) : there);
            assertThat(browser.texts("return [document.documentElement.lang];")).containsExactly(other.tag);
        }
    }

    @Test
    void followsACitationToItsSourceAndComesBack() {
        for (Edition edition : Edition.published()) {
            Page digest = digest(edition);
            browser.open(server.url(digest.address()));
            WebElement mark = browser.one("main .prose .citations :is(button, a)");
            browser.click(mark);
            WebElement headline = reader.shown(":popover-open a[href*='sources/']");
            browser.centre(headline);
            int place = reader.scrolledTo();
            String segment = String.valueOf(headline.getDomAttribute("href")).replaceFirst(".*#", "");
            reader.follow(headline);
            assertThat(browser.address().getPath())
                    .startsWith(server.url(edition.folder + "/sources/").getPath());
            assertThat(browser.address().getFragment()).isEqualTo(segment);
            reader.scrolledTo();
            assertThat(browser.texts(PLACE)).isEmpty();
            reader.back(server.url(digest.address()));
            assertThat(Math.abs(reader.scrolledTo() - place)).isLessThan(3);
        }
    }

    @Test
    void opensATermAndItsGlossaryEntry() {
        Page digest = PublishedSite.pages(Edition.ZH_HANS).stream()
                .filter(page -> page.kind().equals("digests/*/"))
                .filter(page -> !page.document().select("main .prose a.gloss").isEmpty())
                .findFirst()
                .orElseThrow();
        browser.open(server.url(digest.address()));
        browser.click(browser.one("main .prose a.gloss"));
        WebElement more = reader.shown(":is(:popover-open, :target) a[href*='glossary/#']");
        reader.follow(more);
        assertThat(browser.address().getPath())
                .isEqualTo(server.url("zh-hans/glossary/").getPath());
        reader.scrolledTo();
        assertThat(browser.texts(PLACE)).isEmpty();
    }

    @Test
    void narrowsATimelineAndGoesToAYear() {
        browser.open(server.url("zh-hans/timeline/"));
        int all = browser.all("main .event").size();
        WebElement narrower = browser.one("main a[href^='topics/'], main a[href^='sides/']");
        reader.open(narrower);
        reader.follow(narrower);
        assertThat(browser.address().getPath())
                .startsWith(server.url("zh-hans/timeline/").getPath());
        assertThat(browser.all("main .event")).hasSizeBetween(1, all - 1);
        browser.open(server.url("zh-hans/timeline/"));
        List<WebElement> years = browser.all("main .on-this-page a[href^='#']");
        reader.follow(years.get(years.size() / 2));
        reader.scrolledTo();
        assertThat(browser.texts(PLACE)).isEmpty();
    }

    @Test
    void readsTwoLanguagesSideBySide() {
        browser.width(DESK);
        Page digest = digest(Edition.ZH_HANS);
        browser.open(server.url(digest.address()));
        reader.follow(browser.one("main a[href='parallel/']"));
        assertThat(browser.all(".pair-other[lang=en]")).isNotEmpty();
        assertThat(browser.texts(APART)).isEmpty();
        browser.width(PHONE);
        assertThat(browser.texts(APART)).isNotEmpty();
        assertThat(browser.number("return document.documentElement.scrollWidth;"))
                .isEqualTo(PHONE);
    }

    @Test
    void readsInTheDark() {
        browser.scheme("dark");
        browser.open(server.url("zh-hans/"));
        assertThat(browser.number("""
                const colour = getComputedStyle(document.documentElement).backgroundColor;
                return Math.max(...colour.match(/\\d+/g).slice(0, 3).map(Number));
                """)).isLessThan(60);
    }

    private static Page digest(Edition edition) {
        return PublishedSite.pages(edition).stream()
                .filter(page -> page.kind().equals("digests/*/"))
                .findFirst()
                .orElseThrow();
    }
}
