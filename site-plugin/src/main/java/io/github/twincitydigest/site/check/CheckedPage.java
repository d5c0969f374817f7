package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** One page, parsed. Immutable in use. */
final class CheckedPage {

    /** What an editor can do about a fault in a finished page. */
    static final String MEND = "mend the template that writes it";

    private static final int MAX_ERRORS = 20;

    private final String path;
    private final Document document;
    private final Set<String> anchors = new HashSet<>();
    private final List<Element> alternates;

    private CheckedPage(String path, Document document) {
        this.path = path;
        this.document = document;
        this.alternates = document.head().select("link[rel=alternate][hreflang]");
    }

    /** Parses a page and checks what can be told from it alone. */
    static CheckedPage of(String path, String html, Problems problems) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MAX_ERRORS);
        CheckedPage page = new CheckedPage(path, parser.parseInput(html, ""));
        for (ParseError error : parser.getErrors()) {
            Location place = Location.startOf(path);
            String[] cursor = error.getCursorPos().split(":", 2);
            if (cursor.length == 2) {
                place = new Location(path, Integer.parseInt(cursor[0]), Integer.parseInt(cursor[1]));
            }
            problems.error(place, "invalid HTML: " + error.getErrorMessage(), MEND);
        }
        page.own(problems);
        return page;
    }

    private void own(Problems problems) {
        Element html = document.expectFirst("html");
        if (html.attr("lang").isBlank()) {
            problems.error(locate(html), "the page names no language", "write <html lang=…> in the template");
        }
        if (document.title().isBlank()) {
            problems.error(Location.startOf(path), "the page has no title", "write <title> in the template");
        }
        int headings = document.select("h1").size();
        if (headings != 1) {
            problems.error(
                    Location.startOf(path), "the page has " + headings + " main headings", "write <h1> exactly once");
        }
        for (Element element : document.select("[id]")) {
            if (!anchors.add(element.id())) {
                problems.error(
                        locate(element), "the id \"" + element.id() + "\" stands twice on the page", "rename one");
            }
        }
        for (Element element : document.select("[style], style, script:not([src])")) {
            if (!element.attr("type").equals("application/ld+json")) {
                problems.error(
                        locate(element),
                        "<" + element.normalName() + "> carries style or script in the page",
                        "move it into an asset: the security policy forbids it here");
            }
        }
    }

    String path() {
        return path;
    }

    Document document() {
        return document;
    }

    /** The links to the same page in every edition. */
    List<Element> alternates() {
        return alternates;
    }

    boolean hasAnchor(String anchor) {
        return anchors.contains(anchor);
    }

    Location locate(Element element) {
        Range.Position start = element.sourceRange().start();
        return start.isTracked()
                ? new Location(path, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()))
                : Location.startOf(path);
    }
}
