package io.github.twincitydigest.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of Chinese paragraphs against their lines. The digest is of February 2023, its source of 14 February. */
class ProseNumberCheckTest {

    private static final String FILE = "content/digests/first/zh.md";
    private static final String CITED = "[@paper/front l.3] {#c-length}\n";
    private static final String HINT = " does not stand in the lines cited;"
            + " check it, cite the lines that have it, or mark what is worked out from them: ";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void copy() throws IOException {
        site = TinySite.in(folder).put("texts/paper.txt", ("""
                        2021年5月，另一处。

                        全长100公里，比去年增加一成，投资1.3万亿元，三批共七十
                        八项。
                        """ + "\n".repeat(96)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全河长100公里。",
                "河流长１００公里，即10%。",
                "投资13000亿元，即1.3 万亿元。",
                "共3批。",
                "三四座桥，四川的一些城市。",
                "2023年2月14日，同年5月，2021、2023年。",
                "第1期。",
                "[全年999项]{.computed}，也有[**999**]{.computed}项。",
                "见[第999篇](digest:first)、[999](topic:rivers)。",
            })
    void soundNumbers(String text) throws IOException {
        assertThat(problems(text + CITED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    河流长101公里。	4	101
                    投资1.3亿元。	3	1.3亿
                    100公里，增加99%。	9	99%
                    有2023项，14家。	2	2023
                    2022年，	1	2022
                    2023年8月，	6	8
                    已有5年。	3	5
                    见[101公里](figure:river-length)。	3	101""")
    void otherNumbersAreTold(String text, int column, String number) throws IOException {
        assertThat(problems(text + CITED))
                .contains(FILE + ":1:" + column + ": \"" + number + "\"" + HINT + "[" + number + "]{.computed}");
    }

    @Test
    void linesOfAllCitationsCount() throws IOException {
        assertThat(problems("全长100公里[@paper/front l.3]，共78项。[@paper/front l.3-4] {#c-length}\n"))
                .isEmpty();
    }

    @Test
    void aParagraphWithoutCitationHasNoLines() throws IOException {
        assertThat(problems("这里有999项。\n\n河流长100公里。" + CITED)).isEmpty();
    }

    /** In the second paragraph of a list, behind the same digits in markup, and behind a character of two units. */
    @Test
    void theColumnIsThatOfTheNumber() throws IOException {
        assertThat(problems("""
                河流。[@paper/front l.3] {#c-length}

                - 𠮷**100**公里，[100](https://example.org/99)，`100`，
                  1000与99，100[@paper/front l.3]
                """))
                .containsExactly(
                        FILE + ":4:3: \"1000\"" + HINT + "[1000]{.computed}",
                        FILE + ":4:8: \"99\"" + HINT + "[99]{.computed}");
    }

    @Test
    void topicsAreReadToo() throws IOException {
        site.replace("content/topics/rivers/zh.md", "河流的长度。", "河流长101公里。[@paper/front l.3]");

        assertThat(problems("全河长100公里。" + CITED))
                .containsExactly("content/topics/rivers/zh.md:3:4: \"101\"" + HINT + "[101]{.computed}");
    }

    @Test
    void withoutSourceTextsNothingIsTold() throws IOException {
        site.put(FILE, ("河流长101公里。" + CITED).getBytes(StandardCharsets.UTF_8));

        assertThat(site.checked()).noneMatch(problem -> problem.contains("stand"));
    }

    private List<String> problems(String markdown) throws IOException {
        return site.put(FILE, markdown.getBytes(StandardCharsets.UTF_8)).compared().stream()
                .filter(problem -> problem.contains("stand"))
                .toList();
    }
}
