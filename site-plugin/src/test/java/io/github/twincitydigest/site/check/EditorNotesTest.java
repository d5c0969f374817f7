package io.github.twincitydigest.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code site:check} says of a sound site, besides what has tests of its own. */
class EditorNotesTest {

    private static final String FIGURE = """
            - id: %s
              indicator: %s
              label: {zh: 河流长度}
              value: 100
              unit: 公里
              asOf: %s
              place: town
              cite: [paper/front l.3]
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void anArticleWithoutADigest() throws IOException {
        assertThat(TinySite.in(folder).accepted().checked())
                .containsExactly("content/sources/paper.yaml:12:5: the article \"back\" is not yet digested;"
                        + " name paper/back among the segments of a digest");
    }

    @Test
    void aSeriesWithoutAName() throws IOException {
        TinySite site = TinySite.in(folder)
                .put(
                        "content/data/figures/more.yaml",
                        (FIGURE.formatted("length-2024", "length", "2024")
                                        + FIGURE.formatted("length-2025", "length", "2025")
                                        + FIGURE.formatted("width", "width", "2025"))
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(notes(site))
                .containsExactly("content/data/figures/more.yaml:1:3: the series \"length\" has 3 figures and no name;"
                        + " name it in data/indicators.yaml: readers see the first figure's label for all of them");

        site.put("content/data/indicators.yaml", "- {id: length, name: {zh: 长度}}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(notes(site)).isEmpty();
    }

    @Test
    void aTextThatEnglishReadersCannotHave() throws IOException {
        TinySite site = TinySite.in(folder)
                .without("content/pages/about/en.md")
                .replace("content/topics/rivers/topic.yaml", ", en: On rivers.", "");
        assertThat(notes(site))
                .containsExactly(
                        "content/pages/about/page.yaml:1:1: \"about\" is not in the English edition; write en.md,"
                                + " and \"en\" of the title and summary",
                        "content/topics/rivers/topic.yaml:1:1: \"rivers\" is not in the English edition; write en.md,"
                                + " and \"en\" of the title and summary");

        site.replace("content/site.yaml", "zh-Hant-HK, en]", "zh-Hant-HK]");
        assertThat(notes(site)).isEmpty();
    }

    private static List<String> notes(TinySite site) throws IOException {
        return site.accepted().checked().stream()
                .filter(problem -> !problem.contains("is not yet digested"))
                .toList();
    }
}
