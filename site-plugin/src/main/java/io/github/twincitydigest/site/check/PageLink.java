package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.source.Location;
import org.jsoup.nodes.Element;

/**
 * A link of a page, or a file that it loads. Immutable.
 *
 * @param location where it stands in the page
 * @param target as written
 * @param loads whether the browser fetches it with the page
 * @param forReaders whether a reader can follow it to another page; a switch between editions does not count, as all
 *     pages have it
 */
record PageLink(Location location, String target, boolean loads, boolean forReaders) {

    static PageLink of(Element element, Location location) {
        String attribute = element.hasAttr("href") ? "href" : "src";
        return new PageLink(
                location,
                element.attr(attribute),
                attribute.equals("src") || isLoaded(element),
                element.normalName().equals("a") && !element.hasAttr("hreflang"));
    }

    private static boolean isLoaded(Element element) {
        String relation = element.attr("rel");
        return element.normalName().equals("link")
                && (relation.contains("stylesheet") || relation.contains("icon") || relation.contains("preload"));
    }
}
