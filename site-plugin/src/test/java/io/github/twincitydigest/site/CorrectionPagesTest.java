package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected digest says so itself. */
class CorrectionPagesTest {

    private static final String CORRECTIONS = """
            - date: 2026-11-21
              about: digest:first#c-queen
              text: {zh: 原写作皇后。, en: It said queen.}
            - date: 2026-11-20
              about: digest:first
              text: {zh: 漏了一段。, en: A paragraph was missing.}
            - date: 2026-11-19
              about: project:bridge
              text: {zh: 桥名有误。, en: The bridge was misnamed.}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void showsWhatWasCorrectedInIt() throws IOException {
        TinySite site = TinySite.in(folder)
                .append("content/digests/first/zh.md", "\n河边是皇后。[@paper/front l.4] {#c-queen}\n")
                .append("content/digests/first/en.md", "\nBy the river is the queen. [@paper/front l.4] {#c-queen}\n")
                .put("content/corrections.yaml", CORRECTIONS.getBytes(StandardCharsets.UTF_8))
                .published();

        Document digest = Jsoup.parse(site.page("en/digests/first/index.html"));
        assertThat(digest.select(".correction").eachText())
                .isEqualTo(List.of("21 November 2026 ^ It said queen.", "20 November 2026 ^ A paragraph was missing."));
        assertThat(digest.select(".correction a").eachAttr("href")).isEqualTo(List.of("#c-queen", "./"));
        assertThat(Jsoup.parse(site.page("zh-hant-tw/digests/first/index.html")).select(".correction"))
                .hasSize(2);
    }

    @Test
    void showsNothingWhereNothingWas() throws IOException {
        TinySite site = TinySite.in(folder).published();

        assertThat(Jsoup.parse(site.page("en/digests/first/index.html")).select(".correction"))
                .isEmpty();
    }
}
