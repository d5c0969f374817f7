package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What there is to know of one page. Its tree is not kept: a site has thousands of them. Immutable. */
final class CheckedPage {

    /** What an editor can do about a fault in a finished page. */
    static final Hint MEND = Hint.of("hint.template");

    private static final int MAX_ERRORS = 20;

    private final String path;
    private final Set<String> anchors;
    private final List<PageLink> links;
    private final List<PageLink> alternates;
    private final @Nullable String canonical;

    private CheckedPage(
            String path,
            Set<String> anchors,
            List<PageLink> links,
            List<PageLink> alternates,
            @Nullable String canonical) {
        this.path = path;
        this.anchors = anchors;
        this.links = links;
        this.alternates = alternates;
        this.canonical = canonical;
    }

    private CheckedPage(String path, Document document) {
        this.path = path;
        this.anchors = new HashSet<>();
        this.links = links(path, document.select("[href], [src]"));
        this.alternates = links(path, document.head().select("link[rel=alternate][hreflang]"));
        Element own = document.head().selectFirst("link[rel=canonical]");
        this.canonical = own == null ? null : own.attr("href");
    }

    private static List<PageLink> links(String path, List<Element> elements) {
        return elements.stream()
                .map(element -> PageLink.of(element, locate(path, element)))
                .toList();
    }

    /** What other pages need to know of this one: it without its links. */
    CheckedPage compact(Map<String, String> oneText) {
        Set<String> own = new HashSet<>();
        anchors.forEach(anchor -> own.add(oneText.computeIfAbsent(anchor, it -> it)));
        return new CheckedPage(path, Set.copyOf(own), List.of(), alternates, canonical);
    }

    /** Parses a page and checks what can be told from it alone. */
    static CheckedPage of(String path, String html, Problems problems) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MAX_ERRORS);
        Document document = parser.parseInput(html, "");
        CheckedPage page = new CheckedPage(path, document);
        for (ParseError error : parser.getErrors()) {
            Location place = Location.startOf(path);
            String[] cursor = error.getCursorPos().split(":", 2);
            if (cursor.length == 2) {
                place = new Location(path, Integer.parseInt(cursor[0]), Integer.parseInt(cursor[1]));
            }
            problems.error(place, Words.of("html.invalid", error.getErrorMessage()), MEND);
        }
        page.own(document, problems);
        return page;
    }

    private void own(Document document, Problems problems) {
        Element html = document.expectFirst("html");
        if (html.attr("lang").isBlank()) {
            problems.error(locate(path, html), Words.of("html.no-language"), Hint.of("html.no-language.hint"));
        }
        if (document.title().isBlank()) {
            problems.error(Location.startOf(path), Words.of("html.no-title"), Hint.of("html.no-title.hint"));
        }
        int headings = document.select("h1").size();
        if (headings != 1) {
            problems.error(Location.startOf(path), Words.of("html.headings", headings), Hint.of("html.headings.hint"));
        }
        Map<String, Element> byId = new HashMap<>();
        for (Element element : document.select("[id]")) {
            byId.putIfAbsent(element.id(), element);
            if (!anchors.add(element.id())) {
                problems.error(
                        locate(path, element), Words.of("html.id-twice", element.id()), Hint.of("html.id-twice.hint"));
            }
        }
        for (Element button : document.select("[popovertarget]")) {
            @Nullable Element opened = byId.get(button.attr("popovertarget"));
            if (opened == null || !opened.hasAttr("popover")) {
                problems.error(
                        locate(path, button),
                        Words.of("html.popover", button.attr("popovertarget")),
                        Hint.of("html.popover.hint"));
            }
        }
        for (Element element : document.select("[style], style, script:not([src])")) {
            if (!element.attr("type").equals("application/ld+json")) {
                problems.error(
                        locate(path, element),
                        Words.of("html.inline", element.normalName()),
                        Hint.of("html.inline.hint"));
            }
        }
    }

    String path() {
        return path;
    }

    /** Every link, and every file that it loads, in the page's order. */
    List<PageLink> links() {
        return links;
    }

    /** The address by which the page wants to be known, or null. */
    @Nullable String canonical() {
        return canonical;
    }

    /** The links to the same page in every edition. */
    List<PageLink> alternates() {
        return alternates;
    }

    boolean hasAnchor(String anchor) {
        return anchors.contains(anchor);
    }

    private static Location locate(String path, Element element) {
        Range.Position start = element.sourceRange().start();
        return start.isTracked()
                ? new Location(path, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()))
                : Location.startOf(path);
    }
}
