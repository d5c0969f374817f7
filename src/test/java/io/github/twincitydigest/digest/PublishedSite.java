package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The site as `package` left it. The pages are read once and must not be changed. */
final class PublishedSite {

    static final Path FOLDER = Path.of("target", "site");

    private static final List<Page> PAGES = read();

    private PublishedSite() {}

    /** All pages, by address. */
    static List<Page> pages() {
        return PAGES;
    }

    /** The pages of one edition. */
    static List<Page> pages(Edition edition) {
        return PAGES.stream().filter(page -> page.edition() == edition).toList();
    }

    /** The page of an edition, given its address without the edition's folder; null if the edition lacks it. */
    static @Nullable Page page(Edition edition, String within) {
        return pages(edition).stream()
                .filter(page -> page.within().equals(within))
                .findFirst()
                .orElse(null);
    }

    /**
     * Every page once, in one of its editions: the editions take turns, page by page, so that each kind of page is
     * among them in each edition that has a few. A browser needs a second a page, and the editions of a page differ in
     * words only.
     */
    static List<Page> inTurns() {
        Map<String, List<Page>> byAddress =
                PAGES.stream().collect(Collectors.groupingBy(Page::within, TreeMap::new, Collectors.toList()));
        List<Page> turns = new ArrayList<>();
        for (List<Page> editions : byAddress.values()) {
            turns.add(editions.get(turns.size() % editions.size()));
        }
        return turns;
    }

    /**
     * Pages in which everything occurs that occurs on any page: each element that differs from others in its name, its
     * classes, the kinds of its attributes or what it stands in. Chosen from {@link #inTurns()}, for tests that a
     * browser needs long for: what they find depends on markup and style sheets, of which the other pages have no more.
     */
    static List<Page> covering() {
        List<Page> richest = inTurns().stream()
                .sorted(Comparator.comparing((Page page) -> -Structure.of(page).size()))
                .toList();
        Set<String> seen = new HashSet<>();
        return richest.stream().filter(page -> seen.addAll(Structure.of(page))).toList();
    }

    /**
     * One page of each kind, the longest, since it has most to go wrong; the editions take turns, so that each is among
     * them.
     */
    static List<Page> samples() {
        Map<String, List<Page>> kinds = PAGES.stream()
                .filter(page -> page.edition() != null)
                .sorted(Comparator.comparingInt(page -> -page.document().text().length()))
                .collect(Collectors.groupingBy(Page::kind, TreeMap::new, Collectors.toList()));
        List<Edition> editions = Edition.published();
        List<Page> samples = new ArrayList<>();
        for (List<Page> pages : kinds.values()) {
            Edition turn = editions.get(samples.size() % editions.size());
            samples.add(pages.stream()
                    .filter(page -> page.edition() == turn)
                    .findFirst()
                    .orElse(pages.get(0)));
        }
        PAGES.stream().filter(page -> page.edition() == null).forEach(samples::add);
        return samples;
    }

    /** One page of each kind in each edition, of middling length: the longest take a browser long to judge. */
    static List<Page> typical() {
        List<Page> typical = new ArrayList<>();
        for (Edition edition : Edition.published()) {
            Map<String, List<Page>> kinds = pages(edition).stream()
                    .sorted(Comparator.comparingInt(
                            page -> page.document().text().length()))
                    .collect(Collectors.groupingBy(Page::kind, TreeMap::new, Collectors.toList()));
            kinds.values().forEach(pages -> typical.add(pages.get(pages.size() / 2)));
        }
        PAGES.stream().filter(page -> page.edition() == null).forEach(typical::add);
        return typical;
    }

    private static List<Page> read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(PublishedSite::page)
                    .sorted(Comparator.comparing(Page::address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no published site: run `mvn -Pengine verify`, which makes it first", e);
        }
    }

    private static Page page(Path file) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        @Nullable Edition edition = null;
        for (Edition candidate : Edition.values()) {
            if (path.startsWith(candidate.folder + "/")) {
                edition = candidate;
            }
        }
        try {
            return new Page(edition, path.replaceFirst("(^|/)index\\.html$", "$1"), Jsoup.parse(file, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
