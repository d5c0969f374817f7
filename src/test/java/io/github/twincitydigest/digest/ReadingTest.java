package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do, on one page of each kind and edition. */
@ExtendWith(SiteInBrowser.class)
class ReadingTest {

    private static final int PHONE = 390;

    private final SiteServer server;
    private final Browser browser;

    ReadingTest(Stage stage) {
        server = stage.server();
        browser = stage.browser();
    }

    @BeforeEach
    void begin() {
        browser.width(PHONE);
        browser.scheme("light");
    }

    @AfterEach
    void end() {
        browser.scripts(true);
        browser.scheme("light");
        browser.takeConsole();
        server.takeMissed();
    }

    @Test
    void readsWithoutScripts() {
        browser.scripts(false);
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            browser.open(server.url(page.address()));
            String shown = squeezed(browser.all("main").get(0).getText());
            // Not all the text: a reader may have folded some of it away. Notes are closed.
            String heading = squeezed(page.document().expectFirst("h1").text());
            Element main = page.document().expectFirst("main").clone();
            main.select("[popover]").remove();
            // Made to those of whom the script knows which edition they want.
            main.select(".offers").remove();
            main.select("details > :not(summary)").remove();
            // A drawing is there in two forms, and repeats what the list beside it says.
            main.select("svg").remove();
            int there = squeezed(main.text()).length();
            if (!shown.contains(heading) || shown.length() < there * 9 / 10) {
                faults.add(page + ": shows " + shown.length() + " of " + there + " characters");
            }
            if (page.edition() != null) {
                for (String part : List.of("header nav.site-nav", "header nav.editions")) {
                    if (browser.all(part + " a").stream()
                                    .filter(WebElement::isDisplayed)
                                    .count()
                            < 2) {
                        faults.add(page + ": hides " + part);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void leadsFromTheRootToEachEditionWithoutScripts() {
        browser.scripts(false);
        for (Edition edition : Edition.published()) {
            browser.open(server.url(""));
            // By keyboard, as smooth scrolling may not have brought it into view yet.
            browser.all("main .choices a[hreflang='" + edition.tag + "']")
                    .get(0)
                    .sendKeys(Keys.ENTER);
            assertThat(browser.address()).isEqualTo(server.url(edition.folder + "/"));
        }
        assertThat(server.takeMissed()).isEmpty();
    }

    @Test
    void switchesTheEditionWithoutScripts() {
        browser.scripts(false);
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            if (page.edition() == null) {
                continue;
            }
            for (Edition other : Edition.published()) {
                browser.open(server.url(page.address()));
                List<WebElement> links = browser.all("nav.editions a[hreflang='" + other.tag + "']");
                if (links.isEmpty()) {
                    continue; // whether it may be absent is not told by the browser
                }
                links.get(0).click();
                URI expected = server.url(other.folder + "/" + page.within());
                if (!browser.address().equals(expected)) {
                    faults.add(page + ": leads to " + browser.address() + " and not to " + expected);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(server.takeMissed()).isEmpty();
    }

    @Test
    void switchesTheEditionAtTheSameParagraph() {
        Page page = PublishedSite.pages(Edition.ZH_HANS).stream()
                .filter(digest -> digest.kind().equals("digests/*/"))
                .findFirst()
                .orElseThrow();
        List<String> claims = page.document().select("main .claim").eachAttr("id");
        String last = claims.get(claims.size() - 1);
        for (Edition other : Edition.published()) {
            String expected = server.url(other.folder + "/" + page.within()).toString();
            browser.open(server.url(""));
            browser.open(URI.create(server.url(page.address()) + "#" + last));
            assertThat(switchTo(other)).isEqualTo(expected + "#" + last);

            browser.open(server.url(page.address()));
            assertThat(switchTo(other)).isEqualTo(expected);
        }
    }

    /** Where the switch leads. It is activated by keyboard, as it may have been scrolled out of view. */
    private String switchTo(Edition edition) {
        browser.all("nav.editions a[hreflang='" + edition.tag + "']").get(0).sendKeys(Keys.ENTER);
        return browser.address().toString();
    }

    @Test
    void skipsTheNavigation() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            browser.open(server.url(page.address()));
            browser.press(Keys.TAB);
            browser.press(Keys.ENTER);
            browser.press(Keys.TAB);
            faults.addAll(browser.texts("""
                    const stop = document.activeElement;
                    const within = stop === document.body || stop.closest('main, footer') !== null;
                    return within ? [] : [arguments[0] + ': the second stop is ' + stop.outerHTML.slice(0, 80)];
                    """, page.toString()));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void helpsWhereNothingIs() throws Exception {
        List<String> unknown = new ArrayList<>(List.of("nowhere", "nowhere/deeper/still.html"));
        for (Edition edition : Edition.published()) {
            unknown.add(edition.folder + "/nowhere/");
            unknown.add(edition.folder + "/digests/nowhere/page.html?from=elsewhere");
        }
        Set<String> links = new TreeSet<>();
        for (String address : unknown) {
            Visit visit = Visit.to(address, server, browser);
            assertThat(visit.status()).as(address).isEqualTo(404);
            // The page itself, and nothing that belongs to it.
            assertThat(visit.missed())
                    .as(address)
                    .containsExactly(server.url(address).getPath());
            assertThat(visit.overflow()).as(address).isEmpty();
            List<String> leads = browser.texts("return [...document.links].map(link => link.href.split('#')[0]);");
            for (Edition edition : Edition.published()) {
                assertThat(leads)
                        .as(address)
                        .contains(server.url(edition.folder + "/").toString());
            }
            links.addAll(leads);
        }
        links.removeIf(link -> unknown.stream()
                .anyMatch(address -> link.equals(server.url(address).toString())));
        for (String link : links) {
            assertThat(status(URI.create(link))).as(link).isEqualTo(200);
        }
    }

    @Test
    void followsTheSchemeOfTheSystem() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            List<String> light = colours(page, "light");
            List<String> dark = colours(page, "dark");
            if (light.get(0).equals(dark.get(0)) || light.get(1).equals(dark.get(1))) {
                faults.add(page + ": " + light + " in light, " + dark + " in dark");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void isLegible() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            for (String scheme : List.of("light", "dark")) {
                browser.scheme(scheme);
                browser.open(server.url(page.address()));
                Contrast.faults(browser).forEach(fault -> faults.add(page + " " + scheme + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<String> colours(Page page, String scheme) {
        browser.scheme(scheme);
        browser.open(server.url(page.address()));
        return browser.texts("""
                const style = getComputedStyle(document.documentElement);
                return [style.backgroundColor, getComputedStyle(document.querySelector('main')).color];
                """);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int status(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
