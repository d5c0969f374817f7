package io.github.twincitydigest.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void hanFillsSquares() {
        assertThat(Lettering.width("成渝")).isEqualTo(2);
        assertThat(Lettering.width("il")).isLessThan(Lettering.width("mW"));
    }

    @Test
    void breaksLinesEvenly() {
        assertThat(Lettering.broken("成渝中线高铁", 3))
                .containsExactly(List.of("成渝中线高铁"), List.of("成渝中", "线高铁"), List.of("成渝", "中线", "高铁"));
        assertThat(Lettering.broken("Chengdu–Chongqing High-Speed Railway", 2).get(1))
                .containsExactly("Chengdu–Chongqing", "High-Speed Railway");
    }

    @Test
    void keepsPunctuationAndWordsWhole() {
        for (List<String> way : Lettering.broken("“无水港”（成都）、ABC公路", 6)) {
            for (String line : way) {
                assertThat(line).doesNotStartWith("”").doesNotStartWith("）").doesNotStartWith("、");
                assertThat(line).doesNotEndWith("“").doesNotEndWith("（");
            }
            assertThat(String.join("", way)).isEqualTo("“无水港”（成都）、ABC公路").contains("ABC");
            assertThat(way).noneMatch(line -> line.endsWith("A") || line.endsWith("AB"));
        }
        assertThat(Lettering.broken("word", 4)).containsExactly(List.of("word"));
        assertThat(Lettering.broken("", 4)).containsExactly(List.of(""));
    }
}
