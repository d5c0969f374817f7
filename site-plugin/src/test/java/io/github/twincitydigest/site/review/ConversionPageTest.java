package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for editors, as a browser reads it. */
class ConversionPageTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void showsWhatIsOpenInItsSurroundings() throws IOException {
        Document page = page(TinySite.in(folder).accepted().with("-- content/pages/about/zh.md --\n这是小站，村里的路，村里。\n"));

        Element row = page.expectFirst("h2#open ~ .table tbody tr");
        assertThat(page.expectFirst("h2#open").text()).isEqualTo("To be reviewed: 1");
        assertThat(row.expectFirst("td").wholeText()).isEqualTo("这是小站，村里的路，村里。");
        assertThat(row.expectFirst("td").attr("lang")).isEqualTo("zh-Hans");
        assertThat(row.expectFirst("mark").text()).isEqualTo("村里");
        assertThat(row.expectFirst(".form[lang=zh-Hant-TW]").text()).isEqualTo("村裡");
        assertThat(row.expectFirst("code").text()).isEqualTo("- 村里 => 村裡");
        assertThat(row.expectFirst(".place").text()).isEqualTo("content/pages/about/zh.md:1:6 and 1 more");
    }

    @Test
    void showsWhereTheRegionsDiffer() throws IOException {
        Document page = page(TinySite.in(folder).with("-- content/pages/about/zh.md --\n村里，村里。\n"));

        Element row = page.select("h2#regions ~ .table tbody tr").stream()
                .filter(it -> it.expectFirst("td[lang=zh-Hans]").text().equals("村里"))
                .findFirst()
                .orElseThrow();
        assertThat(row.expectFirst("[lang=zh-Hant-TW]").text()).isEqualTo("村裡");
        assertThat(row.expectFirst("[lang=zh-Hant-HK]").text()).isEqualTo("村裏");
        assertThat(row.expectFirst(".number").text()).isEqualTo("2");
        assertThat(row.expectFirst(".place").text()).isEqualTo("content/pages/about/zh.md:1:1");
    }

    @Test
    void aSiteOfOneRegionHasNoDifferences() throws IOException {
        Document page = page(TinySite.in(folder)
                .replace("content/site.yaml", "[zh-Hans, zh-Hant-TW, zh-Hant-HK, en]", "[zh-Hans, zh-Hant-HK]"));

        assertThat(page.expectFirst("h2#regions + p").text()).isEqualTo("The site has the forms of one region only.");
        assertThat(page.select("[lang=zh-Hant-TW]")).isEmpty();
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String text = "<script>alert(1)</script>皇后\"><img src=x> ${1+1} <#if true>";
        Document page = page(TinySite.in(folder)
                .replace("content/site.yaml", "zh: 小站", "zh: '" + text + "'")
                .replace("content/topics/rivers/topic.yaml", "zh: 河流,", "zh: '" + text + "',"));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.expectFirst("h1").text()).startsWith(text);
        assertThat(page.select("h2#open ~ .table tbody td:first-child").eachText())
                .anyMatch(context -> context.contains("</script>皇后\"><img src=x"));
    }

    @Test
    void loadsNothingAndIsTheSameEachTime() throws IOException {
        TinySite site = TinySite.in(folder);
        Document page = page(site);

        assertThat(page.select("script, link, img, iframe, [src], [href], [style]"))
                .isEmpty();
        assertThat(page.outerHtml()).doesNotContain("url(", "@import", "://");
        assertThat(page(site).outerHtml()).isEqualTo(page.outerHtml());
    }

    private Document page(TinySite site) throws IOException {
        site.checked();
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(Files.readString(folder.resolve("target/site-review/conversion.html")), "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        return page;
    }
}
