package io.github.twincitydigest.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures as a table for other programs. */
class FigureTableTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void hasALineForEachFigureInTheWordsOfTheEdition() throws IOException {
        figures("""
                - id: river-length
                  indicator: output
                  label: {zh: 产值, en: Output}
                  value: 8.19
                  unit: 万亿元
                  precision: over
                  status: target
                  period: 2023
                  place: town
                  topics: [rivers]
                  cite: [paper/front l.3-4]
                  note: {zh: "“约”数，两行", en: 'said to be "about", on two lines'}
                """);

        assertThat(lines("zh-hant-tw").get(1))
                .isEqualTo("river-length,output,產值,8.19,,万亿元,8190000000000,元,over,target,2023,,town,小鎮,rivers,,"
                        + "@paper/front l.3-4,「約」數，兩行");
        assertThat(lines("en").get(1))
                .startsWith("river-length,output,Output,8.19,,")
                .endsWith(",\"said to be \"\"about\"\", on two lines\"");
    }

    @Test
    void beginsWithAMarkAndEndsEachLineAsTheStandardSays() throws IOException {
        TinySite.in(folder).published();
        String text = Files.readString(folder.resolve("target/site/en/figures.csv"), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFid,indicator,label,value,").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void isNotThereWithoutFigures() throws IOException {
        TinySite.in(folder)
                .without("content/data/figures.yaml")
                .replace("content/site.yaml", "highlights: [river-length]\n", "")
                .published();

        assertThat(folder.resolve("target/site/en/figures.csv")).doesNotExist();
    }

    private void figures(String yaml) throws IOException {
        TinySite.in(folder)
                .put("content/data/figures.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .published();
    }

    private List<String> lines(String edition) throws IOException {
        return Files.readString(folder.resolve("target/site/" + edition + "/figures.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
