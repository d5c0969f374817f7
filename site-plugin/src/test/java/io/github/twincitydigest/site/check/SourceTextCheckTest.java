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

/** Figures against the lines of a source text. The minimal site has one figure, 100公里, and it cites line 3. */
class SourceTextCheckTest {

    private static final String FIGURES = "content/data/figures.yaml";
    private static final String PLACE = FIGURES + ":1:3: ";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void copy() throws IOException {
        site = TinySite.in(folder).replace("content/data/units.yaml", "- {unit: 人,", """
                - {unit: "%", en: "%"}
                - {unit: 小时, en: hour}
                - {unit: 人,""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    value: 100	公里	全长100公里。
                    value: 100	公里	全长１００公里。
                    value: 100	公里	全长一百公里。
                    value: 100	公里	全长10 0 公里。
                    value: 100	公里	上百公里。
                    value: 100.0	公里	全长100公里。
                    value: 13000	人	1.3万人。
                    value: 13000	人	一万三千人。
                    value: 13000	人	13,000人。
                    value: 1.3	万人	13000人。
                    value: 1.3	万人	（单位：万人）1.3
                    value: 8.19	万亿元	81900亿元
                    value: 81900	亿元	8.19万亿元
                    value: 1000	亿元	超千亿元
                    value: 60	%	百分之六十
                    value: 25	%	四分之一
                    value: 30	%	三成
                    value: 21	%	占全国２１％
                    value: -5	%	下降5%
                    value: 1.5	小时	一个半小时
                    value: 3, to: 4	小时	三四小时
                    value: 5, to: 8	万人	5至8万人
                    value: 5, to: 8	万人	50000人到8万人""")
    void aNumberMayBeWrittenInManyWays(String number, String unit, String line) throws IOException {
        figure(number, unit, "paper/front l.3");

        assertThat(compared(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    value: 100	公里	全长1000公里。	100
                    value: 100	公里	全长210公里，2100公里。	100
                    value: 100	公里	全长100.5公里。	100
                    value: 100	公里	十分漫长。	100
                    value: 3	人	三万人	3
                    value: 3	万人	三人	3
                    value: 1	人	一体化的一些人	1
                    value: 4	人	四川人	4
                    value: 60	%	六十人	60
                    value: 3, to: 5	人	3人至4人	5""")
    void aNumberThatDoesNotStandThereIsTold(String number, String unit, String line, String told) throws IOException {
        figure(number, unit, "paper/front l.3");

        assertThat(compared(line))
                .containsExactly(PLACE + "the number " + told + " does not stand in the lines cited for it;"
                        + " check the number, and the lines of its citation");
    }

    /** Columns are read with line ends within numbers, and with numbers that meet at one. */
    @Test
    void linesAreReadTogetherAndByThemselves() throws IOException {
        figure("value: 8.19", "万亿元", "paper/front l.2-4");
        assertThat(compared("达到8.\n19万\n\n亿元")).isEmpty();
        site.replace(FIGURES, "value: 8.19", "value: 2019").replace(FIGURES, "万亿元", "人");
        assertThat(compared("在2019\n8年")).isEmpty();
    }

    @Test
    void rangesOfOneCitationFollowEachOther() throws IOException {
        figure("value: 311", "人", "paper/front l.3, 5");
        assertThat(compared("已达31\n图片说明\n1人")).isEmpty();
    }

    @Test
    void numbersOfOtherLinesDoNotCount() throws IOException {
        assertThat(compared("全长\n100公里")).hasSize(1);
    }

    @Test
    void aTextOfAnotherLengthIsTold() throws IOException {
        site.put("texts/paper.txt", "100公里\n100公里\n100公里\n".getBytes(StandardCharsets.UTF_8));

        assertThat(site.compared())
                .contains("content/sources/paper.yaml:1:1: the last line of the text is 3, not 100;"
                        + " correct \"lines\", and check what is cited");
    }

    @Test
    void aTextThatIsNotThereIsTold() throws IOException {
        assertThat(site.compared())
                .contains("content/sources/paper.yaml:1:1: the text \"paper.txt\" is not in the folder of source texts;"
                        + " its figures are not compared");
    }

    @Test
    void aTextOfAnotherEncodingIsTold() throws IOException {
        site.put("texts/paper.txt", "100公里\n".getBytes(StandardCharsets.UTF_16));

        assertThat(site.compared()).anyMatch(problem -> problem.contains("paper.txt:1:1: invalid UTF-8: byte 0xFE"));
    }

    private void figure(String number, String unit, String cite) throws IOException {
        site.put(FIGURES, """
                - {id: river-length, indicator: length, label: {zh: 河流长度, en: Length}, %s, unit: "%s", asOf: 2023-02,
                   place: town, topics: [rivers], cite: ["%s"]}
                """.formatted(number, unit, cite).getBytes(StandardCharsets.UTF_8));
    }

    /** What is told when these are lines 3 and following of the text. */
    private List<String> compared(String lines) throws IOException {
        String text = "\n\n" + lines
                + "\n".repeat(98 - (int) lines.chars().filter(c -> c == '\n').count());
        return site.put("texts/paper.txt", text.getBytes(StandardCharsets.UTF_8)).compared().stream()
                .filter(problem -> problem.startsWith(FIGURES))
                .toList();
    }
}
