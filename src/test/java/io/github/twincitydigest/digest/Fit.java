package io.github.twincitydigest.digest;

import java.util.List;

/** Whether text still fits its place after a reader has made it larger or wider. */
final class Fit {

    /** WCAG 2.2, 1.4.12: what a reader's own style may set. */
    static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }
            """;

    /** Text alone at twice its size, as browsers do that leave the view as wide as it is. */
    static final String TWICE = ":root { font-size: 200% !important }";

    /** Given to the page by the driver as a sheet of the reader's own: the page's policy has no say in that. */
    private static final String STYLE = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];
            """;

    private static final String FAULTS = """
            const root = document.documentElement;
            const faults = new Set();
            const name = element => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> `
                + element.textContent.trim().slice(0, 24);
            if (root.scrollWidth > root.clientWidth) {
                const outside = [...document.body.querySelectorAll('*')]
                    .filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5)
                    .slice(0, 3).map(name);
                faults.add(`the page is ${root.scrollWidth} wide and the view ${root.clientWidth}: ${outside.join('; ')}`);
            }
            const clips = style => [style.overflowX, style.overflowY].some(way => way === 'hidden' || way === 'clip');
            // Squeezed into a pixel: only a screen reader comes by.
            const forEars = element => element !== null && (getComputedStyle(element).position === 'absolute'
                && element.offsetHeight <= 1 && element.offsetWidth <= 1 || forEars(element.parentElement));
            const shown = element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
                && !element.closest('.visually-hidden, [popover], svg') && !forEars(element);
            for (const element of document.body.querySelectorAll('*')) {
                if (!shown(element)) {
                    continue;
                }
                const style = getComputedStyle(element);
                if (clips(style) && (element.scrollWidth > element.clientWidth + 1
                        || element.scrollHeight > element.clientHeight + 1)) {
                    faults.add('cut off: ' + name(element));
                }
            }
            // Lines of text that lie upon each other: each text's boxes against those of texts that come soon after.
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const texts = [];
            const range = document.createRange();
            while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (walker.currentNode.data.trim() === '' || !shown(element) || element.closest('sup, sub, ruby')) {
                    continue;
                }
                range.selectNodeContents(walker.currentNode);
                const size = parseFloat(getComputedStyle(element).fontSize);
                for (const box of range.getClientRects()) {
                    if (box.width > 1 && box.height > 1) {
                        // Only where the glyphs are: lines may share the space between them.
                        const spare = Math.max(0, (box.height - size * 0.7) / 2);
                        texts.push({element, left: box.left + 1, right: box.right - 1,
                            top: box.top + spare, bottom: box.bottom - spare});
                    }
                }
            }
            for (let at = 0; at < texts.length; at++) {
                for (let next = at + 1; next < Math.min(texts.length, at + 60); next++) {
                    const [one, other] = [texts[at], texts[next]];
                    const over = one.left < other.right && other.left < one.right
                        && one.top < other.bottom && other.top < one.bottom;
                    if (over && one.element !== other.element) {
                        faults.add(`upon each other: ${name(one.element)} and ${name(other.element)}`);
                    }
                }
            }
            return [...faults].slice(0, 5);
            """;

    private Fit() {}

    /** What does not fit on the page that is shown, once a reader's own style is added to it. */
    static List<String> faults(Browser browser, String style) {
        browser.driver().executeScript(STYLE, style);
        List<String> faults = browser.texts(FAULTS);
        browser.driver().executeScript(STYLE, "");
        return faults;
    }
}
