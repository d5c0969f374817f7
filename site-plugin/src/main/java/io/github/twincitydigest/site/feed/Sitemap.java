package io.github.twincitydigest.site.feed;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what crawlers look for. Stateless. */
public final class Sitemap {

    private Sitemap() {}

    /**
     * The sitemap (sitemaps.org 0.9) with the alternates of every page, and robots.txt (RFC 9309).
     *
     * @param base the site's address
     * @return the files by path
     */
    public static SortedMap<String, Bytes> write(URI base, List<RenderedSite.Page> pages) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        Address sitemap = Address.file("sitemap.xml");
        files.put(sitemap.file(), sitemap(pages));
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + sitemap.absolute(base) + "\n";
        files.put("robots.txt", Bytes.copyOf(robots.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Bytes sitemap(List<RenderedSite.Page> pages) {
        XmlDocument xml = new XmlDocument()
                .open(
                        "urlset",
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml");
        for (RenderedSite.Page page : pages) {
            xml.open("url").text("loc", page.url());
            for (RenderedSite.Alternate alternate : page.alternates()) {
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", alternate.hreflang(), "href", alternate.href());
            }
            xml.close();
        }
        return xml.close().bytes();
    }
}
