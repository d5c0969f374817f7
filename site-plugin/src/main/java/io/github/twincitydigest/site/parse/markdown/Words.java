package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Inline;
import java.util.List;

/** What inlines say, for places that can have no markup, such as the description of a picture. */
final class Words {

    private Words() {}

    /** The text of inlines without its markup. */
    static String of(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                words.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                words.append(code.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                words.append(of(emphasis.inlines()));
            } else if (inline instanceof Inline.Strong strong) {
                words.append(of(strong.inlines()));
            } else if (inline instanceof Inline.Span span) {
                words.append(of(span.inlines()));
            } else if (inline instanceof Inline.Link link) {
                words.append(of(link.inlines()));
            } else if (inline instanceof Inline.Image image) {
                words.append(image.alternative());
            } else if (inline instanceof Inline.HardBreak) {
                words.append(' ');
            }
        }
        return words.toString();
    }
}
