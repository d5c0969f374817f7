package io.github.twincitydigest.site.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "后, 2",
        "a后b, 4",
        "《头发》, 8",
        "，。！：, 8",
        "“”‘’…—, 6",
        "é, 1",
        "e\u0301, 1",
        "𠮷, 2",
        "㐀, 2",
        "ａ１, 4",
        "ｱ, 1",
        "한, 2",
        "かな, 4",
        "'\u3000', 2",
        "①, 1",
        "〇, 2"
    })
    void isThatOfTheEastAsianWidth(String text, int width) {
        assertThat(DisplayWidth.of(text.translateEscapes())).isEqualTo(width);
    }

    @Test
    void columnsBeginOneBelowTheOther() {
        TextTable table = new TextTable();
        table.add(List.of("1", "头发", "x", ""));
        table.add(List.of("10", "a", "", "last"));
        table.add(List.of("", "", "", ""));
        assertThat(table.lines()).containsExactly("1   头发  x", "10  a        last", "");
    }

    /** What a hostile text could do to a terminal, and to whoever reads there. */
    @Test
    void whatMovesTheCursorIsShownAsItsCode() {
        assertThat(Visible.of("a\u001B[2J\r\n\t\u202E后\u200B\u2028\u0000\uFEFF\u009B"))
                .isEqualTo("a\\u001B[2J\\u000D\\u000A\\u0009\\u202E后\\u200B\\u2028\\u0000\\uFEFF\\u009B");
        assertThat(Visible.of("\uD842x\uDFB7 𠮷\uE000")).isEqualTo("\\uD842x\\uDFB7 𠮷\uE000");
    }
}
