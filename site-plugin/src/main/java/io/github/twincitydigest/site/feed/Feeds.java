package io.github.twincitydigest.site.feed;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the feeds of a site's editions. Stateless. */
public final class Feeds {

    private static final int NEWEST = 30;

    private Feeds() {}

    /**
     * One Atom feed (RFC 4287) an edition, of its newest digests.
     *
     * @return the files by path
     */
    public static SortedMap<String, Bytes> write(List<EditionView> editions) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        for (EditionView edition : editions) {
            files.put(Address.file(edition.edition(), "feed.xml").file(), feed(edition));
        }
        return files;
    }

    private static Bytes feed(EditionView view) {
        SiteSettings settings = view.site().settings();
        Edition edition = view.edition();
        URI base = settings.address();
        String self = Address.file(edition, "feed.xml").absolute(base);
        List<Digest> digests = view.site().digests().stream()
                .filter(view::shows)
                // Those of one day stay in the site's order, newest matter first.
                .sorted(Comparator.comparing(Digest::lastChange).reversed())
                .limit(NEWEST)
                .toList();
        XmlDocument xml = new XmlDocument()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", edition.tag())
                .text("title", view.text(settings.title()).text())
                .text("subtitle", view.text(settings.description()).text())
                .text("id", self)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/html",
                        "hreflang",
                        edition.tag(),
                        "href",
                        Address.home(edition).absolute(base))
                // Without digests there is nothing to date the feed by; the epoch says "not yet".
                .text(
                        "updated",
                        digests.isEmpty()
                                ? "1970-01-01T00:00:00Z"
                                : time(digests.get(0).lastChange()))
                .open("author")
                .text("name", view.text(settings.title()).text())
                .close();
        digests.forEach(digest -> entry(xml, view, digest, base));
        return xml.close().bytes();
    }

    private static void entry(XmlDocument xml, EditionView view, Digest digest, URI base) {
        String address = Address.of(view.edition(), digest).absolute(base);
        xml.open("entry")
                .text("title", view.title(digest).text())
                .text("id", address)
                .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .text("published", time(digest.meta().published()))
                .text("updated", time(digest.lastChange()))
                .text("summary", view.summary(digest).text())
                .close();
    }

    /** RFC 3339 wants a time; a digest has a date, which begins at midnight UTC. */
    private static String time(PartialDate date) {
        return date + "T00:00:00Z";
    }
}
