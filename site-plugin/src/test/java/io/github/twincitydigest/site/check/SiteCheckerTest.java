package io.github.twincitydigest.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckerTest {

    private static final URI BASE = URI.create("https://example.org/tiny/");

    private final SortedMap<String, Bytes> files = new TreeMap<>();

    @Test
    void aSoundSiteHasNoProblems() {
        page("index.html", "<a href=\"a/#here\">a</a> <a href=\"./\">self</a> <a href=\"#top\">up</a><p id=\"top\">");
        page("a/index.html", "<p id=\"here\"><a href=\"../\">up</a> <img src=\"../dot.svg\" alt=\"\">");
        file("dot.svg", "<svg/>");

        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "http://elsewhere.example/no-such-page/",
                "//elsewhere.example/",
                "https://example.org/another-site/",
                "mailto:editor@example.org",
                "tel:+123",
                "/tiny/",
                "/tiny/index.html",
                "https://example.org/tiny/",
                "https://example.org/tiny/#top",
                "?query#top",
                "#top"
            })
    void aLinkThatLeadsSomewhereIsSound(String href) {
        page("index.html", "<p id=\"top\"><a href=\"" + href + "\">a</a>");

        assertThat(problems()).isEmpty();
    }

    @Test
    void deadLinks() {
        page("index.html", "<a href=\"b/\">b</a>");
        page(
                "a/index.html",
                "<a href=\"../b.html\">b</a> <a href=\"/tiny/c/\">c</a> <a href=\"https://example.org/tiny/d\">d</a>");

        assertThat(problems())
                .containsExactly(
                        "a/index.html:2:1: dead link: \"../b.html\" would be the file b.html; mend the template that writes it",
                        "a/index.html:2:27: dead link: \"/tiny/c/\" would be the file c/index.html; mend the template that writes it",
                        "a/index.html:2:52: dead link: \"https://example.org/tiny/d\" would be the file d; mend the template that writes it",
                        "index.html:2:1: dead link: \"b/\" would be the file b/index.html; mend the template that writes it");
    }

    @Test
    void aButtonThatOpensNothing() {
        page(
                "index.html",
                "<button popovertarget=\"a\">a</button> <button popovertarget=\"b\">b</button> "
                        + "<button popovertarget=\"c\">c</button><p popover id=\"a\">a<p id=\"b\">b");

        assertThat(problems())
                .containsExactly(
                        "index.html:2:38: the button opens \"#b\", which is no popover of this page;"
                                + " write an element with this id and the attribute popover in the template",
                        "index.html:2:75: the button opens \"#c\", which is no popover of this page;"
                                + " write an element with this id and the attribute popover in the template");
    }

    /** A folder's page is found without its slash by some servers and not by others. */
    @Test
    void aFolderWithoutItsSlashIsADeadLink() {
        page("index.html", "<a href=\"a\">a</a>");
        page("a/index.html", "");

        assertThat(problems())
                .containsExactly(
                        "index.html:2:1: dead link: \"a\" would be the file a; mend the template that writes it");
    }

    @Test
    void deadAnchors() {
        page("index.html", "<a href=\"#none\">a</a> <a href=\"a/#none\">b</a>");
        page("a/index.html", "<p id=\"nonesuch\">");

        assertThat(problems())
                .containsExactly(
                        "index.html:2:1: dead anchor: \"#none\" has no \"#none\" to lead to; mend the template that writes it",
                        "index.html:2:23: dead anchor: \"a/#none\" has no \"#none\" to lead to; mend the template that writes it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://elsewhere.example/a.png\" alt=\"\">",
                "<img src=\"//elsewhere.example/a.png\" alt=\"\">",
                "<script src=\"https://elsewhere.example/a.js\"></script>",
                "<iframe src=\"https://elsewhere.example/\"></iframe>",
                "<link rel=\"stylesheet\" href=\"https://elsewhere.example/a.css\">",
                "<link rel=\"icon\" href=\"https://elsewhere.example/a.ico\">",
                "<link rel=\"preload\" as=\"font\" href=\"https://elsewhere.example/a.woff2\">"
            })
    void nothingIsLoadedFromElsewhere(String element) {
        page("index.html", element);

        assertThat(problems()).singleElement().asString().contains("from another site; put the file among the assets");
    }

    @Test
    void whatIsNoUrl() {
        page("index.html", "<a href=\"https://example.org/a|b\">a</a>");

        assertThat(problems())
                .containsExactly("index.html:2:1: \"https://example.org/a|b\" is no URL; "
                        + "write special characters as percent and two digits");
    }

    @Test
    void percentEncodedAndChineseNamesAreFound() {
        page("index.html", "<a href=\"%E5%9B%BE%20a+b.svg\">a</a> <a href=\"图.svg\">b</a>");
        file("图 a+b.svg", "<svg/>");
        file("图.svg", "<svg/>");

        assertThat(problems()).isEmpty();
    }

    @Test
    void alternatesNameEachOther() {
        alternates("a/index.html", "https://example.org/tiny/a/", "https://example.org/tiny/b/");
        alternates("b/index.html", "https://example.org/tiny/b/", "https://example.org/tiny/c/");
        alternates("c/index.html", "https://example.org/tiny/c/", "https://example.org/tiny/b/");

        assertThat(problems())
                .containsExactly(
                        "a/index.html:5:1: the alternate \"https://example.org/tiny/b/\" does not name this page"
                                + " in return; mend the template that writes it");
    }

    @Test
    void anAlternateThatIsNotThereIsADeadLink() {
        alternates("a/index.html", "https://example.org/tiny/a/", "https://example.org/tiny/b/");

        assertThat(problems())
                .containsExactly("a/index.html:5:1: dead link: \"https://example.org/tiny/b/\" would be the file"
                        + " b/index.html; mend the template that writes it");
    }

    @Test
    void eachPageIsSoundByItself() {
        file("a.html", "<!doctype html>\n<html><head><title> </title></head><body><h2>a</h2></body></html>");
        page("b.html", "<h1>second</h1><p id=\"x\"><b id=\"x\">b</b>");
        page("c.html", "<p style=\"color: red\">c</p><script>alert(1)</script>");
        page("d.html", "<script type=\"application/ld+json\">{}</script>");
        page("e.html", "</div>");

        assertThat(problems())
                .containsExactly(
                        "a.html:1:1: the page has 0 main headings; write <h1> exactly once",
                        "a.html:1:1: the page has no title; write <title> in the template",
                        "a.html:2:1: the page names no language; write <html lang=…> in the template",
                        "b.html:1:1: the page has 2 main headings; write <h1> exactly once",
                        "b.html:2:26: the id \"x\" stands twice on the page; rename one",
                        "c.html:2:1: <p> carries style or script in the page; "
                                + "move it into an asset: the security policy forbids it here",
                        "c.html:2:28: <script> carries style or script in the page; "
                                + "move it into an asset: the security policy forbids it here",
                        "e.html:2:7: invalid HTML: Unexpected EndTag token [</div>] when in state [InBody]; "
                                + "mend the template that writes it");
    }

    @Test
    void linksAreCounted() {
        page(
                "index.html",
                "<a href=\"./\">a</a> <a href=\"#b\" id=\"b\">b</a> <a href=\"https://elsewhere.example/\">c</a>");

        assertThat(SiteChecker.check(new RenderedSite(files, List.of()), BASE, new Problems())
                        .links())
                .isEqualTo(2);
    }

    @Test
    void pagesThatNoOtherLinksToAreToldToEditors() {
        page("index.html", "<a href=\"a/\">a</a> <a href=\"404.html\">none</a>");
        page("404.html", "");
        page("a/404.html", "");
        page("a/index.html", "<a href=\"./\">self</a> <a href=\"../b/#x\">b</a>");
        page("b/index.html", "<p id=\"x\"><a href=\"../c/\" hreflang=\"en\">c in English</a>");
        page("c/index.html", "<a href=\"./#y\">self</a><p id=\"y\">");
        file("d.svg", "<svg/>");

        Problems problems = new Problems();
        SiteChecker.Result checked = SiteChecker.check(new RenderedSite(files, List.of()), BASE, problems);
        assertThat(problems.list()).isEmpty();
        checked.note(problems);
        assertThat(problems.list())
                .singleElement()
                .hasToString("c/index.html:1:1: no page links to this one; link it in a text, or list it under"
                        + " navigation or footer in site.yaml");
    }

    private void page(String path, String body) {
        file(
                path,
                "<!doctype html><html lang=\"en\"><head><title>t</title></head><body><h1>t</h1>\n" + body
                        + "\n</body></html>");
    }

    private void alternates(String path, String own, String other) {
        file(path, """
                <!doctype html>
                <html lang="en"><head><title>t</title>
                <link rel="canonical" href="%1$s">
                <link rel="alternate" hreflang="en" href="%1$s">
                <link rel="alternate" hreflang="zh" href="%2$s">
                </head><body><h1>t</h1></body></html>
                """.formatted(own, other));
    }

    private void file(String path, String content) {
        files.put(path, Bytes.copyOf(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> problems() {
        Problems problems = new Problems();
        SiteChecker.check(new RenderedSite(files, List.of()), BASE, problems);
        return problems.list().stream().map(Problem::toString).toList();
    }
}
