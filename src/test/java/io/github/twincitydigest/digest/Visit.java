package io.github.twincitydigest.digest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/**
 * What a browser met on one page. An empty list is a sound page.
 *
 * @param address of the page below the site's root
 * @param status of the answer
 * @param console what the browser complained of
 * @param foreign requests to another origin
 * @param missed requests, of the page's own files too, that found nothing
 * @param overflow widths at which the page scrolls sideways, and what sticks out
 * @param skipLink what is wrong with the first stop of the Tab key
 */
record Visit(
        String address,
        int status,
        List<String> console,
        List<String> foreign,
        List<String> missed,
        List<String> overflow,
        List<String> skipLink) {

    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

    private static final String STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus;";

    private static final String FOREIGN = """
            return performance.getEntriesByType('resource')
                .map(entry => entry.name)
                .filter(name => new URL(name).origin !== location.origin);
            """;

    private static final String OVERFLOW = """
            const width = arguments[0];
            const root = document.documentElement;
            if (innerWidth !== width) {
                return [`${width}px: the view is ${innerWidth} wide`];
            }
            if (root.scrollWidth <= root.clientWidth) {
                return [];
            }
            const outside = [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5)
                .slice(0, 3)
                .map(element => `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`);
            return [`${width}px: the page is ${root.scrollWidth} wide: ${outside.join('; ')}`];
            """;

    private static final String SKIP_LINK = """
            const link = document.activeElement;
            const target = link.localName === 'a' ? link.getAttribute('href') : '';
            if (!/^#./.test(target) || !document.getElementById(target.slice(1))?.matches('main')) {
                return [`the first stop is <${link.localName}> "${link.textContent.trim().slice(0, 30)}" to "${target}"`];
            }
            const box = link.getBoundingClientRect();
            const shown = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            const seen = shown !== null && link.contains(shown) && box.width >= 10 && box.height >= 10
                && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
            return seen ? [] : [`the link is not to be seen: ${Math.round(box.width)} × ${Math.round(box.height)}`];
            """;

    /** Visits a page once and looks at all of it. */
    static Visit to(String address, SiteServer server, Browser browser) {
        URI url = server.url(address);
        browser.open(url);
        List<String> overflow = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.width(width);
            overflow.addAll(browser.texts(OVERFLOW, width));
        }
        browser.press(Keys.TAB);
        return new Visit(
                address,
                browser.number(STATUS),
                browser.takeConsole(),
                browser.texts(FOREIGN),
                server.takeMissed(),
                overflow,
                browser.texts(SKIP_LINK));
    }

    /** The address, for a reader of a failed test. */
    @Override
    public String toString() {
        return "/" + address;
    }
}
