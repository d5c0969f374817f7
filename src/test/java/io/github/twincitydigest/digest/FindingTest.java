package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whether a reader who starts at the home page finds everything, by clicking alone. */
class FindingTest {

    private static final int CLICKS = 3;

    /** What readers look for on a page that lists many: each entry has an address of its own. */
    private static final String ENTRIES = "main :is(.term, .entry, .event, .meeting, .segment, tr)[id]";

    @Test
    void reachesEveryPageInThreeClicks() {
        List<String> faults = new ArrayList<>();
        for (Edition edition : Edition.published()) {
            Map<String, Integer> clicks = clicks(edition);
            PublishedSite.pages(edition).stream()
                    .filter(page -> !page.within().equals("404.html"))
                    .filter(page -> clicks.getOrDefault(page.address(), Integer.MAX_VALUE) > CLICKS)
                    .forEach(page -> faults.add(page + ": " + clicks.get(page.address()) + " clicks"));
        }
        assertThat(faults).isEmpty();
    }

    /** The pages that list everything of a kind are two clicks away at most, so that what they list is three away. */
    @Test
    void findsEveryEntryOfAListInThreeClicks() {
        for (Edition edition : Edition.published()) {
            Map<String, Integer> clicks = clicks(edition);
            List<Page> lists = PublishedSite.pages(edition).stream()
                    .filter(page -> !page.document().select(ENTRIES).isEmpty())
                    .toList();
            assertThat(lists).isNotEmpty();
            assertThat(lists).allMatch(page -> clicks.getOrDefault(page.address(), Integer.MAX_VALUE) < CLICKS);
        }
    }

    @Test
    void leadsOnFromEveryPage() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            boolean ends = page.edition() != null
                    && links(page, "main").stream().allMatch(target -> target.equals(page.address()));
            // Text pages about the site itself are read from the menu and end there.
            if (ends && !page.within().startsWith("corrections/")) {
                faults.add(page + ": leads nowhere");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void hasEveryPageInEveryEdition() {
        Map<Edition, Set<String>> addresses = Edition.published().stream()
                .collect(Collectors.toMap(
                        edition -> edition,
                        edition -> PublishedSite.pages(edition).stream()
                                .map(Page::within)
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertThat(addresses.values())
                .isNotEmpty()
                .allSatisfy(own -> assertThat(own)
                        .isEqualTo(addresses.get(Edition.published().get(0))));
    }

    /** The fewest clicks from an edition's home page to each page, without leaving the edition. */
    private static Map<String, Integer> clicks(Edition edition) {
        Map<String, Page> pages =
                PublishedSite.pages(edition).stream().collect(Collectors.toMap(Page::address, page -> page));
        Map<String, Integer> clicks = new HashMap<>();
        Deque<String> next = new ArrayDeque<>();
        clicks.put(edition.folder + "/", 0);
        next.add(edition.folder + "/");
        while (!next.isEmpty()) {
            String address = next.remove();
            int sofar = clicks.getOrDefault(address, 0);
            Page page = pages.get(address);
            if (page == null) {
                continue;
            }
            for (String target : links(page, "body")) {
                if (clicks.putIfAbsent(target, sofar + 1) == null) {
                    next.add(target);
                }
            }
        }
        return clicks;
    }

    private static Set<String> links(Page page, String within) {
        URI here = URI.create("https://example.org/" + page.address());
        Set<String> links = new TreeSet<>();
        for (Element link : page.document().select(within + " a[href]")) {
            URI target = here.resolve(link.attr("href"));
            if ("example.org".equals(target.getHost())) {
                links.add(target.getPath().substring(1));
            }
        }
        return links;
    }
}
