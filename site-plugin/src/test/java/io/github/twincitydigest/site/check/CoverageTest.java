package io.github.twincitydigest.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that shows editors which lines are cited, as a browser reads it. Of the lines that have a text here, the
 * minimal site cites the first three.
 */
class CoverageTest {

    private static final String HOSTILE = "第4行<script>alert(1)</script> ${1+1} <#if true> \"&amp;";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void copy() throws IOException {
        site = TinySite.in(folder)
                .put("texts/paper.txt", ("""
                        一体化的标题

                        全长100公里
                        %s
                        三批
                        """.formatted(HOSTILE) + "\n".repeat(95)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsLinesAndWhichAreCited() throws IOException {
        assertThat(rows(page()))
                .containsExactly(
                        "《河报》第1期 | | 4 | 2 | 3 | 1 | 33 %",
                        "《头版》 | yes | 4 | 2 | 3 | 1 | 33 %",
                        "《末版》 | no | 0 | 0 | 0 | 0 | 100 %",
                        "All | | 4 | 2 | 3 | 1 | 33 %");
    }

    @Test
    void showsEachLineAndWhatCitesIt() throws IOException {
        Document page = page();

        assertThat(page.select("[id=paper/front] tbody tr").eachText())
                .containsExactly(
                        "1 一体化的标题 place:town",
                        "3 全长100公里 digest:first, figure:river-length",
                        "4 第4行<script>alert(1)</script> ${1+1} <#if true> \"&amp;",
                        "5 三批");
        assertThat(page.select("details mark").eachText()).containsExactly(HOSTILE, "三批");
        for (Element link : page.select("a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void loadsNothingAndIsTheSameEachTime() throws IOException {
        Document page = page();

        assertThat(page.select("script, link, img, iframe, [src], [style]")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("url(", "@import", "://");
        assertThat(page().outerHtml()).isEqualTo(page.outerHtml());
    }

    /** More lines than the text has are cited, which is told; the page is made all the same. */
    @Test
    void aTextMayBeShorterThanItsArticles() throws IOException {
        site.put("texts/paper.txt", "一\n二\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows(page())).last().isEqualTo("All | | 2 | 2 | 1 | 1 | 100 %");
    }

    @Test
    void aSourceWithoutATextIsLeftOut() throws IOException {
        site.without("texts/paper.txt");

        assertThat(rows(page())).containsExactly("All | | 0 | 0 | 0 | 0 | 100 %");
    }

    @Test
    void withoutSourceTextsThereIsNoPage() throws IOException {
        site.checked();

        assertThat(folder.resolve("target/site-review/coverage.html")).doesNotExist();
    }

    private static List<String> rows(Document page) {
        return page.select("#counts tbody tr, #counts tfoot tr").stream()
                .map(row -> String.join(
                                " | ",
                                row.select("th, td").stream().map(Element::text).toList())
                        .replace("|  |", "| |"))
                .toList();
    }

    private Document page() throws IOException {
        site.compared();
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(Files.readString(folder.resolve("target/site-review/coverage.html")), "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        return page;
    }
}
