package io.github.twincitydigest.digest;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/** A walk through a page with the Tab key, from its beginning to its end. */
final class EveryStop {

    /** More than any page has; a trap would never end. */
    private static final String COUNT = """
            return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], video, audio')
                .length;
            """;

    /** Also remembers all stops, so that one which comes again, or out of turn, is noticed. */
    private static final String STOP = """
            const stop = document.activeElement;
            if (stop === document.body || stop === document.documentElement || !document.hasFocus()) {
                return ['end'];
            }
            window.stops ??= [];
            const faults = [];
            const name = `<${stop.localName}> “${stop.textContent.trim().slice(0, 30)}”`;
            const last = window.stops.at(-1);
            if (window.stops.includes(stop)) {
                return window.stops[0] === stop ? ['end'] : ['end', name + ' comes twice'];
            }
            if (last && !(last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)) {
                faults.push(name + ' comes after what follows it');
            }
            window.stops.push(stop);
            const boxes = [...stop.getClientRects()].filter(box => box.width >= 1 && box.height >= 1);
            const seen = boxes.some(box => {
                const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
                const y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1);
                const top = document.elementFromPoint(x, y);
                return top !== null && (stop.contains(top) || top.closest('label')?.control === stop);
            });
            if (!seen) {
                faults.push(`${name} is not to be seen: ${boxes.map(box => [box.x, box.y, box.width, box.height])}`);
            }
            const ringed = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                    && !/, 0\\)$|^transparent$/.test(style.outlineColor);
            };
            if (!stop.matches(':focus-visible') || !ringed(stop)) {
                faults.push(name + ' has no ring');
            }
            return faults;
            """;

    /** Else a stop would be looked for while the page still moves. */
    private static final String AT_ONCE = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(':root { scroll-behavior: auto !important }');
            document.adoptedStyleSheets = [sheet];
            """;

    private EveryStop() {}

    /** What is wrong with the stops of the page that has just been opened. */
    static List<String> faults(Browser browser) {
        List<String> faults = new ArrayList<>();
        browser.driver().executeScript(AT_ONCE);
        int most = browser.number(COUNT) + 1;
        for (int stop = 0; stop <= most; stop++) {
            browser.press(Keys.TAB);
            List<String> here = browser.texts(STOP);
            if (!here.isEmpty() && here.get(0).equals("end")) {
                faults.addAll(here.subList(1, here.size()));
                return faults;
            }
            here.stream().limit(1).forEach(faults::add);
        }
        faults.add("the Tab key finds no end");
        return faults;
    }
}
