package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whether the pages that show part of a list show the right part. */
class FilteredListsTest {

    /** What an entry is on the pages of each list. */
    private static final Map<String, String> ENTRIES = Map.of(
            "timeline/", "main .event",
            "projects/", "main .project",
            "organizations/", "main .entry",
            "documents/", "main .entry");

    @Test
    void areThereForEachList() {
        for (Edition edition : Edition.published()) {
            assertThat(filtered(edition))
                    .extracting(Page::within)
                    .contains("timeline/topics/railways/", "timeline/sides/sichuan-chongqing/")
                    .contains("projects/stages/planned/", "projects/sides/chongqing/", "projects/kinds/railway/")
                    .contains("organizations/kinds/company/", "documents/kinds/law/");
        }
    }

    @Test
    void haveAsManyEntriesAsTheLinkToThemSays() {
        List<String> faults = new ArrayList<>();
        for (Edition edition : Edition.published()) {
            for (Map.Entry<String, String> list : ENTRIES.entrySet()) {
                Page whole = Objects.requireNonNull(PublishedSite.page(edition, list.getKey()));
                for (Element link : whole.document().select(".filters a")) {
                    URI target = URI.create("/" + whole.address()).resolve(link.attr("href"));
                    Page part = Objects.requireNonNull(
                            PublishedSite.page(edition, target.getPath().substring(edition.folder.length() + 2)));
                    String said = link.expectFirst(".count").text();
                    int entries = part.document().select(list.getValue()).size();
                    if (!said.equals(Integer.toString(entries))) {
                        faults.add(part + ": " + entries + " entries, not " + said);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void markTheOneThatIsChosenAndLeadBackToAll() {
        for (Edition edition : Edition.published()) {
            for (Page page : filtered(edition)) {
                assertThat(page.document().select(".filters [aria-current=page]"))
                        .as(page.toString())
                        .singleElement()
                        .satisfies(link -> assertThat(link.attr("href")).isEqualTo("./"));
                assertThat(page.document().select(".filters .filter-all a"))
                        .as(page.toString())
                        .singleElement()
                        .satisfies(link -> assertThat(link.attr("href")).isEqualTo("../../"));
            }
        }
    }

    @Test
    void showNothingButWhatTheyAreNarrowedTo() {
        for (Edition edition : Edition.published()) {
            same(
                    edition,
                    "timeline/sides/",
                    "main .event",
                    entry -> entry.classNames().stream()
                            .filter(name -> name.startsWith("side-"))
                            .toList());
            same(edition, "projects/stages/", "main .project .stage", Element::classNames);
            Page railways = Objects.requireNonNull(PublishedSite.page(edition, "timeline/topics/railways/"));
            assertThat(railways.document().select("main .event"))
                    .allSatisfy(event -> assertThat(event.select("a[href$=topics/railways/]"))
                            .isNotEmpty());
        }
    }

    private interface Trait {
        Object of(Element entry);
    }

    /** All entries of a page have one trait in common, and those of each page another. */
    private static void same(Edition edition, String folder, String entries, Trait trait) {
        Map<String, Object> traits = new TreeMap<>();
        for (Page page : filtered(edition)) {
            if (page.within().startsWith(folder)) {
                List<Object> own = page.document().select(entries).stream()
                        .map(trait::of)
                        .distinct()
                        .toList();
                assertThat(own).as(page.toString()).hasSize(1);
                traits.put(page.within(), own.get(0));
            }
        }
        assertThat(traits.size()).isGreaterThan(2);
        assertThat(traits.values()).doesNotHaveDuplicates();
    }

    @Test
    void changesSayWhatTheyComeFrom() {
        for (Edition edition : Edition.published()) {
            Page changes = Objects.requireNonNull(PublishedSite.page(edition, "changes/"));
            assertThat(changes.document().select(".change .readings"))
                    .isNotEmpty()
                    .allSatisfy(readings -> {
                        assertThat(readings.select("> .reading")).hasSizeGreaterThan(1);
                        assertThat(readings.select("> .reading"))
                                .allSatisfy(
                                        reading -> assertThat(reading.select(".reading-source .pointer[popovertarget]"))
                                                .isNotEmpty());
                    });
            assertThat(changes.document().select(".change .states"))
                    .isNotEmpty()
                    .allSatisfy(states -> assertThat(states.select("> .state")).hasSizeGreaterThan(1));
        }
    }

    private static List<Page> filtered(Edition edition) {
        return PublishedSite.pages(edition).stream()
                .filter(page -> page.within().matches("[a-z]+/(topics|sides|stages|kinds)/[a-z-]+/"))
                .toList();
    }
}
