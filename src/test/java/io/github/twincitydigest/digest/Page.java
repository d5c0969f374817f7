package io.github.twincitydigest.digest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A published page.
 *
 * @param edition null for a page that belongs to none
 * @param address below the site's root, without {@code index.html}
 */
record Page(@Nullable Edition edition, String address, Document document) {

    /** The address without the edition's folder: the same for the same page in another edition. */
    String within() {
        return edition == null ? address : address.substring(edition.folder.length() + 1);
    }

    /** Pages of one kind are made by one template: all digests, say. */
    String kind() {
        String page = within();
        return page.startsWith("docs/")
                ? page.replaceAll("(?<=/)[^/]+/", "*/")
                : page.replaceFirst("^([^/]+/(?:(?:topics|sides|stages|kinds)/)?)[^/]+/", "$1*/");
    }

    /** The language of an element by its markup. */
    static String language(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    /** The address, for a reader of a failed test. */
    @Override
    public String toString() {
        return "/" + address;
    }
}
