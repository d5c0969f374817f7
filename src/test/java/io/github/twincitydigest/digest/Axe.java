package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, run by the driver on the page that is shown: the page's own policy stays as it is. */
final class Axe {

    /** The rules that WCAG 2.2 has up to AA, and what is good practice. */
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** The rules whose outcome another scheme can change. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Its style sheets are not fetched again: the policy would refuse that, and only a rule on film titles asks. */
    private static final String RUN = """
            const [kind, values] = [arguments[0], arguments[1]];
            const done = arguments[arguments.length - 1];
            const short = html => html.length > 160 ? html.slice(0, 160) + '…' : html;
            axe.run(document, {
                runOnly: {type: kind, values},
                resultTypes: ['violations'],
                preload: false,
                rules: {'color-contrast': {enabled: true}},
            }).then(
                result => done(result.violations.map(rule =>
                    `${rule.id} ${rule.nodes.length} times: ${rule.help}: ${short(rule.nodes[0].html)} `
                        + rule.nodes[0].failureSummary.replace(/\\s+/g, ' '))),
                error => done(['axe failed: ' + error]));
            """;

    private static final String SOURCE = source();

    private Axe() {}

    /** What is wrong with the page that is shown, by every rule. */
    static List<String> faults(Browser browser) {
        return run(browser, "tag", ALL);
    }

    /** What is wrong with its colours alone. */
    static List<String> faultsOfColours(Browser browser) {
        return run(browser, "rule", OF_COLOURS);
    }

    private static List<String> run(Browser browser, String kind, List<String> values) {
        if (browser.number("return typeof axe === 'undefined' ? 0 : 1;") == 0) {
            browser.driver().executeScript(SOURCE);
        }
        return browser.textsLater(RUN, kind, values);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
