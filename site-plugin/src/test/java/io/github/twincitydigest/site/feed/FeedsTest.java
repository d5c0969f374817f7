package io.github.twincitydigest.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.FileTree;
import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What machines read, read by the JDK's own XML parser. */
class FeedsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> EDITIONS = List.of("zh-hans", "zh-hant-tw", "zh-hant-hk", "en");

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void publish() throws IOException {
        site = TinySite.in(folder)
                .replace("content/digests/first/digest.yaml", "en: The first}", "en: 'Rock & <roll> \"]]>'}")
                .with("""
                        -- content/digests/second/digest.yaml --
                        title: {zh: 第二篇}
                        summary: {zh: 只有中文。}
                        date: 2024
                        published: 2026-11-20
                        updated: 2026-11-25
                        topics: [rivers]
                        segments: [paper/back]
                        -- content/digests/second/zh.md --
                        只有中文。
                        """)
                .published();
    }

    /** RFC 4287, 4.1.1 and 4.1.2. */
    @Test
    void feedsHaveWhatAtomRequires() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String edition : EDITIONS) {
            Element feed = xml(edition + "/feed.xml").getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(feed.getAttribute("xml:lang")).isEqualToIgnoringCase(edition);
            assertThat(child(feed, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(child(feed, "updated"))).isNotNull();
            assertThat(child(
                            (Element)
                                    feed.getElementsByTagNameNS(ATOM, "author").item(0),
                            "name"))
                    .isNotBlank();
            assertThat(link(feed, "self")).isEqualTo("https://example.org/tiny/" + edition + "/feed.xml");
            assertThat(link(feed, "alternate")).isEqualTo("https://example.org/tiny/" + edition + "/");
            ids.add(child(feed, "id"));
            for (Element entry : elements(feed, ATOM, "entry")) {
                assertThat(child(entry, "title")).isNotBlank();
                assertThat(child(entry, "summary")).isNotBlank();
                assertThat(OffsetDateTime.parse(child(entry, "published")))
                        .isBeforeOrEqualTo(OffsetDateTime.parse(child(entry, "updated")));
                assertThat(site.output().resolve(page(link(entry, "alternate"))))
                        .exists();
                ids.add(child(entry, "id"));
            }
        }
        // Four feeds; two digests in three of them and one in English.
        assertThat(ids).hasSize(4 + 2 * 3 + 1).doesNotHaveDuplicates();
    }

    @Test
    void theLastChangedStandsFirstAndDatesTheFeed() throws Exception {
        Element feed = xml("zh-hans/feed.xml").getDocumentElement();

        assertThat(elements(feed, ATOM, "entry").stream().map(entry -> child(entry, "title")))
                .containsExactly("第二篇", "第一篇");
        assertThat(child(feed, "updated")).isEqualTo("2026-11-25T00:00:00Z");
    }

    @Test
    void textIsEscaped() throws Exception {
        assertThat(child(
                        elements(xml("en/feed.xml").getDocumentElement(), ATOM, "entry")
                                .get(0),
                        "title"))
                .isEqualTo("Rock & <roll> \"]]>");
    }

    @Test
    void theSitemapListsEveryCanonicalPageWithItsAlternates() throws Exception {
        SortedMap<String, SortedMap<String, String>> listed = new TreeMap<>();
        for (Element url : elements(xml("sitemap.xml").getDocumentElement(), SITEMAP, "url")) {
            SortedMap<String, String> alternates = new TreeMap<>();
            elements(url, XHTML, "link")
                    .forEach(link -> alternates.put(link.getAttribute("hreflang"), link.getAttribute("href")));
            listed.put(url.getElementsByTagNameNS(SITEMAP, "loc").item(0).getTextContent(), alternates);
        }
        SortedMap<String, SortedMap<String, String>> published = new TreeMap<>();
        for (Map.Entry<String, String> page : FileTree.texts(site.output()).entrySet()) {
            org.jsoup.nodes.Document document = Jsoup.parse(page.getValue());
            org.jsoup.nodes.Element canonical = document.selectFirst("link[rel=canonical]");
            if (canonical != null) {
                SortedMap<String, String> alternates = new TreeMap<>();
                document.select("link[rel=alternate][hreflang]")
                        .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
                published.put(canonical.attr("href"), alternates);
            }
        }
        assertThat(listed).isEqualTo(published);
        assertThat(listed.get("https://example.org/tiny/zh-hans/digests/second/"))
                .containsOnlyKeys("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "x-default");
        assertThat(listed.get("https://example.org/tiny/en/digests/first/"))
                .containsOnlyKeys("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en", "x-default");
    }

    @Test
    void robotsAreToldOfTheSitemap() throws IOException {
        assertThat(site.page("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/tiny/sitemap.xml\n");
    }

    private Document xml(String path) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(site.page(path))));
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The text of the one child of a name. */
    private static String child(Element parent, String name) {
        List<String> texts = elements(parent, ATOM, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .map(Element::getTextContent)
                .toList();
        assertThat(texts).as(name).hasSize(1);
        return texts.get(0);
    }

    private static String link(Element parent, String relation) {
        List<String> links = elements(parent, ATOM, "link").stream()
                .filter(link -> link.getParentNode() == parent
                        && link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).as(relation).hasSize(1);
        return links.get(0);
    }

    private static String page(String url) {
        return url.substring("https://example.org/tiny/".length()) + "index.html";
    }
}
