package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads from a text to a name leads back from the name's page, list or entry to the text. */
class BacklinksTest {

    private static final Set<String> NAMED =
            Set.of("places", "organizations", "people", "projects", "documents", "meetings", "topics");

    @TempDir
    Path folder = Path.of("");

    /** Every page by its address, without {@code index.html}. */
    private final Map<String, Document> pages = new TreeMap<>();

    /** From a thing's address to those of the paragraphs that name it. */
    private final Map<String, Set<String>> mentions = new TreeMap<>();

    @BeforeEach
    void publish() throws IOException {
        TinySite site = TinySite.valid("names", folder);
        assertThat(site.generate().isSound()).isTrue();
        FileTree.texts(site.output()).forEach((path, text) -> {
            if (path.endsWith("/index.html")) {
                pages.put(path.substring(0, path.length() - "index.html".length()), Jsoup.parse(text));
            }
        });
        pages.forEach((address, page) -> page.select(".mentions")
                .forEach(list -> list.select("a").forEach(link -> {
                    Element before = list.previousElementSibling();
                    String thing = before != null && before.hasAttr("id") ? address + "#" + before.id() : address;
                    mentions.computeIfAbsent(thing, it -> new LinkedHashSet<>()).add(target(address, link));
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-hans", "zh-hant-tw", "zh-hant-hk"})
    void everyNameInAChineseTextLeadsBack(String edition) {
        Set<String> kinds = new TreeSet<>();
        for (String text : texts(edition)) {
            for (Element link : page(text).select(".claim a.name, .claim a[href*=topics]")) {
                String thing = target(text, link);
                String kind = thing.replaceFirst("[^/]*/", "").replaceFirst("/.*", "");
                if (NAMED.contains(kind)) {
                    kinds.add(kind);
                    assertThat(withoutAnchors(mentions.getOrDefault(thing, Set.of())))
                            .as(thing)
                            .contains(text);
                }
            }
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder("places", "organizations", "people", "projects", "documents", "topics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-hans", "zh-hant-tw", "zh-hant-hk", "en"})
    void everyBacklinkLeadsToATextOfItsEdition(String edition) {
        Set<String> texts = texts(edition);
        Set<String> targets = new TreeSet<>();
        mentions.forEach((thing, backlinks) -> {
            if (thing.startsWith(edition + "/")) {
                targets.addAll(withoutAnchors(backlinks));
                for (String backlink : backlinks) {
                    int hash = backlink.indexOf('#');
                    if (hash >= 0) {
                        assertThat(page(backlink.substring(0, hash)).getElementById(backlink.substring(hash + 1)))
                                .as(backlink)
                                .isNotNull();
                    }
                }
            }
        });
        assertThat(texts).containsAll(targets);
        assertThat(targets).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theEnglishEditionHasTheBacklinksOfTheOthersButToTextsThatItLacks() {
        assertThat(texts("en")).hasSize(3);
        assertThat(texts("zh-hans")).hasSize(5);
        assertThat(things("zh-hant-tw")).isEqualTo(things("zh-hans"));
        assertThat(things("zh-hant-hk")).isEqualTo(things("zh-hans"));
        Map<String, Set<String>> chinese = things("zh-hans");
        chinese.values()
                .forEach(backlinks -> backlinks.removeIf(backlink -> !texts("en")
                        .contains("en/"
                                + (backlink.contains("#") ? backlink.substring(0, backlink.indexOf('#')) : backlink))));
        chinese.values().removeIf(Set::isEmpty);
        assertThat(things("en")).isEqualTo(chinese);
        assertThat(mentions.get("en/places/hechuan/"))
                .containsExactly("en/topics/roads/#c-line", "en/digests/first/#c-overlap");
        assertThat(mentions.get("zh-hans/places/hechuan/"))
                .containsExactly(
                        "zh-hans/topics/nature/",
                        "zh-hans/topics/roads/#c-line",
                        "zh-hans/digests/first/#c-overlap",
                        "zh-hans/digests/second/#c-only");
        assertThat(mentions).doesNotContainKey("zh-hans/organizations/unnamed/");
    }

    /** The mentions of an edition, without its own part of the addresses. */
    private Map<String, Set<String>> things(String edition) {
        Map<String, Set<String>> things = new TreeMap<>();
        mentions.forEach((thing, backlinks) -> {
            if (thing.startsWith(edition + "/")) {
                things.put(
                        thing.substring(edition.length() + 1),
                        backlinks.stream()
                                .map(backlink -> backlink.substring(edition.length() + 1))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return things;
    }

    private Document page(String address) {
        return Objects.requireNonNull(pages.get(address), address);
    }

    /** The digests and topics of an edition. */
    private Set<String> texts(String edition) {
        return pages.keySet().stream()
                .filter(address -> address.matches(edition + "/(digests|topics)/[^/]+/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withoutAnchors(Set<String> addresses) {
        return addresses.stream()
                .map(address -> address.contains("#") ? address.substring(0, address.indexOf('#')) : address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String target(String page, Element link) {
        return URI.create("https://example.org/" + page)
                .resolve(link.attr("href"))
                .toString()
                .substring("https://example.org/".length());
    }
}
