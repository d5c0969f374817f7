package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands around the text of every published page. */
class PublishedFrameTest {

    /** Below which a page's address is resolved; no request is made. */
    private static final URI BASE = URI.create("http://site.test" + SiteServer.ROOT);

    @Test
    void editionsHaveTheirPages() {
        assertThat(Edition.published()).isNotEmpty();
        for (Edition edition : Edition.published()) {
            assertThat(PublishedSite.pages(edition))
                    .extracting(Page::kind)
                    .as(edition.tag)
                    .contains(
                            "",
                            "404.html",
                            "about/",
                            "digests/",
                            "digests/*/",
                            "figures/",
                            "glossary/",
                            "meetings/",
                            "method/",
                            "sources/",
                            "sources/*/",
                            "timeline/",
                            "topics/",
                            "topics/*/");
        }
        assertThat(PublishedSite.pages().stream().filter(page -> page.edition() == null))
                .extracting(Page::address)
                .containsExactlyInAnyOrder("", "404.html", "docs/");
    }

    @Test
    void isInTheLanguageOfItsEdition() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            String language = page.document().expectFirst("html").attr("lang");
            String expected = Objects.requireNonNullElse(page.edition(), Edition.ZH_HANS).tag;
            if (!language.equals(expected)) {
                faults.add(page + ": lang is \"" + language + "\" and not \"" + expected + "\"");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void hasOneMainHeading() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            int headings = page.document().select("h1").size();
            if (headings != 1 || page.document().expectFirst("h1").text().isBlank()) {
                faults.add(page + ": " + headings + " main headings, or none with words");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void leadsToItselfInTheOtherEditions() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            if (page.edition() != null) {
                for (Edition edition : Edition.published()) {
                    String fault = switchFault(page, edition);
                    if (fault != null) {
                        faults.add(page + " to " + edition.tag + ": " + fault);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Of the item that stands for an edition; null if it is as it should be. */
    private static @Nullable String switchFault(Page page, Edition edition) {
        List<Element> items = page.document().select("nav.editions li").stream()
                .filter(item -> item.selectFirst("> [lang=" + edition.tag + "]") != null)
                .toList();
        if (items.size() != 1) {
            return items.size() + " items";
        }
        Element item = items.get(0);
        Element link = item.selectFirst("> a[href]");
        boolean current = link != null && link.hasAttr("aria-current");
        if (current != (edition == page.edition())) {
            return current ? "is marked as current" : "is not marked as current";
        }
        if (PublishedSite.page(edition, page.within()) == null) {
            if (link != null) {
                return "links to a page that is not there";
            }
            return item.select("> .absent-note").text().isBlank() ? "does not say that the page is not there" : null;
        }
        if (link == null) {
            return "is no link, though the page is there";
        }
        URI target = BASE.resolve(page.address()).resolve(link.attr("href"));
        URI expected = BASE.resolve(edition.folder + "/" + page.within());
        return target.equals(expected) ? null : "leads to " + target.getPath();
    }
}
