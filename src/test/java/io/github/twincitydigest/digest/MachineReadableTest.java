package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** What other programs are told of the pages is what readers see on them. */
class MachineReadableTest {

    @Test
    void saysOfEveryPageWhatItIsCalledAndWhereItStands() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            Element canonical = page.document().selectFirst("link[rel=canonical]");
            Element url = page.document().selectFirst("meta[property=og:url]");
            String address = url == null ? "" : url.attr("content");
            if (!address.equals(canonical == null ? "" : canonical.attr("href"))) {
                faults.add(page + ": og:url is " + address);
            }
            String title = content(page, "og:title");
            if (title.isBlank() || !page.document().title().startsWith(title)) {
                faults.add(page + ": og:title is " + title);
            }
            if (!content(page, "og:description")
                    .equals(page.document()
                            .expectFirst("meta[name=description]")
                            .attr("content"))) {
                faults.add(page + ": og:description is another than the page's");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void describesEveryDigestAsSchemaOrgDoes() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            if (!page.kind().equals("digests/*/")) {
                continue;
            }
            Map<String, Object> article = new Json()
                    .toType(
                            page.document()
                                    .expectFirst("script[type=application/ld+json]")
                                    .data(),
                            Json.MAP_TYPE);
            if (!"Article".equals(article.get("@type"))
                    || !page.document().expectFirst("h1").text().equals(article.get("headline"))
                    || !Page.language(page.document().expectFirst("main")).equals(article.get("inLanguage"))) {
                faults.add(page + ": " + article);
            }
            int cited = page.document().select(".references .reference").size();
            if (!(article.get("citation") instanceof List<?> citations) || citations.size() != cited) {
                faults.add(page + ": cites " + cited + " articles, and says " + article.get("citation"));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String content(Page page, String property) {
        Element meta = page.document().selectFirst("meta[property=" + property + "]");
        return meta == null ? "" : meta.attr("content");
    }
}
