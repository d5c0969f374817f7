package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told of which lines of a source are cited by what. */
class CoveragePagesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void namesWhatCitesByKindWithItsLines() throws IOException {
        TinySite.in(folder)
                .put(
                        "content/pages/about/zh.md",
                        "本站。[@paper/front l.2-3; @paper/front l.5]\n".getBytes(StandardCharsets.UTF_8))
                .put(
                        "content/pages/about/en.md",
                        "The site. [@paper/front l.2-3, 5]\n".getBytes(StandardCharsets.UTF_8))
                .published();

        Document page = page("en");
        assertThat(page.select("p").eachText())
                .anyMatch(text -> text.startsWith("Pages: About lines 2–3, 5"))
                .anyMatch(text -> text.startsWith("Digests: "))
                .anyMatch(text -> text.startsWith("Figures: "));
        assertThat(page.select("a[href$=/about/]")).isNotEmpty();
        assertThat(page("zh-hant-tw").select("p").eachText()).anyMatch(text -> text.startsWith("頁面: "));
    }

    private Document page(String edition) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/site/" + edition + "/coverage/paper/index.html")));
    }
}
