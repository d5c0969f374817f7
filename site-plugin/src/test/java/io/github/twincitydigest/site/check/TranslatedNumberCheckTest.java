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

/** Numbers of English paragraphs against the Chinese ones. */
class TranslatedNumberCheckTest {

    private static final String CITED = " [@paper/front l.3] {#c-length}\n";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void copy() throws IOException {
        site = TinySite.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    60万标箱	600,000 TEU
                    130万人	1.3 million people
                    8.19万亿元	8.19 trillion yuan
                    万亿级	1 trillion
                    21%，三成	21 per cent, 30%
                    2022年12月30日	30 December 2022
                    三批	3 batches
                    90年代	the 1990s
                    5至8万人	50,000 to 80,000 people
                    5至8万人	5–80 thousand
                    100公里	one hundred kilometres""")
    void soundNumbers(String chinese, String english) throws IOException {
        assertThat(problems(chinese + CITED, english + CITED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    60万标箱	60,000 TEU	1	60,000
                    8.19万亿元	about 8.19 billion yuan	7	8.19 billion
                    78项	**78** and 87	12	87
                    百分之五	grew by 5	9	5""")
    void otherNumbersAreTold(String chinese, String english, int column, String number) throws IOException {
        assertThat(problems(chinese + CITED, english + CITED))
                .containsExactly(
                        "content/digests/first/en.md:1:" + column + ": \"" + number
                                + "\" has no counterpart in zh.md; compare the paragraph \"#c-length\" there, and mend the wrong one");
    }

    /** Without an id, nothing says which paragraph it is the translation of. */
    @Test
    void onlyParagraphsWithIdsAreCompared() throws IOException {
        assertThat(problems("1。" + CITED + "\n2。\n", "3 [x]{lang=en}\n\n1" + CITED))
                .isEmpty();
    }

    private List<String> problems(String chinese, String english) throws IOException {
        return site
                .put("content/digests/first/zh.md", chinese.getBytes(StandardCharsets.UTF_8))
                .put("content/digests/first/en.md", english.getBytes(StandardCharsets.UTF_8))
                .checked()
                .stream()
                .filter(problem -> problem.contains("counterpart"))
                .toList();
    }
}
