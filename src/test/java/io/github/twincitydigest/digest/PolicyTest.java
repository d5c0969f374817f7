package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.Stages.Scene;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** That the policy on the pages does what it says, in each browser, whatever got into a page. */
@ExtendWith(SiteInBrowser.class)
@ParameterizedClass
@EnumSource(BrowserKind.class)
class PolicyTest {

    /** What a hostile text might bring, had the engine let it through; each ends by itself, for good or ill. */
    private static final String HOSTILE = """
            const [foreign, own] = [arguments[0], arguments[1]];
            const done = arguments[arguments.length - 1];
            const refused = new Set();
            document.addEventListener('securitypolicyviolation', event => refused.add(event.effectiveDirective));
            const add = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
            add('script', {textContent: "document.title = 'inline'"});
            add('script', {src: foreign + 'a.js'});
            add('link', {rel: 'stylesheet', href: foreign + 'a.css'});
            add('style', {textContent: ':root { --inline: yes }'});
            add('img', {src: foreign + 'a.png', alt: ''});
            add('img', {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'allowed'});
            add('iframe', {src: own});
            add('object', {data: own});
            add('video', {src: foreign + 'a.mp4'});
            add('base', {href: foreign});
            document.body.setAttribute('style', '--attribute: yes');
            document.body.setAttribute('onclick', "document.title = 'handler'");
            document.body.click();
            const form = Object.assign(document.createElement('form'), {action: own});
            document.body.append(form);
            form.submit();
            fetch(foreign).then(() => 'fetched', () => 'not fetched').then(fetched => setTimeout(() => done([
                fetched,
                'title: ' + document.title,
                'base: ' + (document.baseURI === location.href),
                'styles: ' + getComputedStyle(document.documentElement).getPropertyValue('--inline')
                    + getComputedStyle(document.body).getPropertyValue('--attribute'),
                ...[...refused].sort()]), 500));
            """;

    private static final Duration REPORTED = Duration.ofSeconds(10);

    @TempDir
    private Path elsewhere;

    private final SiteServer server;
    private final Browser browser;

    PolicyTest(BrowserKind kind, Stages stages) {
        Scene scene = stages.scene(kind);
        server = scene.server();
        browser = scene.browser();
    }

    @Test
    void refusesAllThatIsNotTheSites() throws InterruptedException {
        Page page = PublishedSite.samples().get(0);
        browser.open(server.url(page.address()));
        server.takeRefused();
        try (SiteServer foreign = new SiteServer(elsewhere)) {
            List<String> outcome = browser.textsLater(
                    HOSTILE,
                    foreign.url("").toString(),
                    server.url(page.address()).toString());
            assertThat(outcome)
                    .startsWith("not fetched", "title: " + page.document().title(), "base: true", "styles: ")
                    .contains(
                            "base-uri",
                            "connect-src",
                            "form-action",
                            "frame-src",
                            "img-src",
                            "media-src",
                            "object-src",
                            "script-src-attr",
                            "script-src-elem",
                            "style-src-attr",
                            "style-src-elem");
            assertThat(foreign.takeMissed()).isEmpty();
        }
        assertThat(browser.address()).isEqualTo(server.url(page.address()));
        assertThat(reports()).anyMatch(report -> report.contains("script-src"));
        // Complaints come late, and are not to be taken for those of the next page.
        browser.open(server.url(""));
        browser.takeConsole();
        server.takeMissed();
    }

    /** The browser sends them when it has time. */
    private List<String> reports() throws InterruptedException {
        List<String> reports = new ArrayList<>();
        long end = System.nanoTime() + REPORTED.toNanos();
        while (reports.stream().noneMatch(report -> report.contains("script-src")) && System.nanoTime() < end) {
            Thread.sleep(50);
            reports.addAll(server.takeRefused());
        }
        return reports;
    }
}
