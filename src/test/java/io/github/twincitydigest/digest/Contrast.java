package io.github.twincitydigest.digest;

import java.util.List;

/** The contrast of all text that is shown, after WCAG 2.2, 1.4.3. */
final class Contrast {

    /** Of small text; larger text could do with less, but here it has no reason to. */
    private static final double LEAST = 4.5;

    private static final String SCRIPT = """
            const channels = colour => {
                const parts = /^rgba?\\((\\d+), (\\d+), (\\d+)(?:, ([\\d.]+))?\\)$/.exec(colour);
                if (!parts) {
                    throw new Error('cannot read the colour ' + colour);
                }
                return [+parts[1], +parts[2], +parts[3], parts[4] === undefined ? 1 : +parts[4]];
            };
            const over = (top, ground) => top.slice(0, 3).map((c, i) => c * top[3] + ground[i] * (1 - top[3]));
            const luminance = rgb => rgb
                .map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = element => {
                if (getComputedStyle(element).opacity !== '1') {
                    throw new Error('cannot reckon with the opacity of ' + element.outerHTML.slice(0, 80));
                }
                const below = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
                return over(channels(getComputedStyle(element).backgroundColor), below);
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const seen = new Set();
            const faults = new Set();
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                // What words of a drawing stand on is drawn, too: axe looks at that.
                if (element instanceof SVGElement || texts.currentNode.data.trim() === '' || seen.has(element)) {
                    continue;
                }
                seen.add(element);
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                const hidden = style.visibility !== 'visible' || box.width <= 1 || box.height <= 1;
                if (hidden) {
                    continue;
                }
                const below = ground(element);
                const colour = style.color;
                const [one, other] = [over(channels(colour), below), below].map(luminance);
                const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                if (ratio < arguments[0]) {
                    faults.add(`${ratio.toFixed(2)} <${element.localName} class="${element.className}"> ${colour} on ${below}`);
                }
            }
            return seen.size === 0 ? ['no text'] : [...faults];
            """;

    private Contrast() {}

    /** The elements of the page shown whose own text stands out too little. */
    static List<String> faults(Browser browser) {
        return browser.texts(SCRIPT, LEAST);
    }
}
