package io.github.twincitydigest.digest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A piece of text for readers, and the language that its place on the page gives it.
 *
 * @param language a BCP 47 tag; empty if none is marked
 */
record Wording(String text, String language) {

    private static final List<String> ATTRIBUTES = List.of("alt", "title", "aria-label");

    /** All of a page, the names that only a screen reader says included. Code is nobody's language. */
    static List<Wording> of(Page page) {
        List<Wording> all = new ArrayList<>();
        for (Element element : page.document().getAllElements()) {
            String language = Page.language(element);
            if (element.closest("code") != null) {
                continue;
            }
            for (TextNode text : element.textNodes()) {
                all.add(new Wording(text.getWholeText(), language));
            }
            for (String attribute : ATTRIBUTES) {
                all.add(new Wording(element.attr(attribute), language));
            }
        }
        return all.stream().filter(wording -> !wording.text().isBlank()).toList();
    }

    /** The page in a sentence, for search engines. No part of it can be marked as of another language. */
    static Wording description(Page page) {
        Element description = page.document().expectFirst("meta[name=description]");
        return new Wording(description.attr("content"), Page.language(description));
    }
}
