package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    /** The character sought is the first 后 of the text; ¶ is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "两年后举行          | 1:1 | 两年后举行 | 1:3",
                "前文¶¶两年后举行    | 3:1 | 两年后举行 | 3:3",
                "两年后¶¶两年后举行  | 3:1 | 两年后举行 | 3:3",
                "两¶年¶后举行        | 1:1 | 两年后举行 | 3:1",
                "**两年**[后](x)举行 | 1:1 | 两年后举行 | 1:8",
                "`后来`的后来        | 1:1 | 的后来     | 1:6",
                "两年`在后面的码`后举行 | 1:1 | 两年后举行 | 1:10",
                "`后`后来            | 1:1 | 后来       | 1:4",
                "# 两年后 {#a}       | 1:1 | 两年后     | 1:5",
                "\uD840\uDC00年后    | 1:1 | \uD840\uDC00年后 | 1:3",
                "两年&#21518;举行    | 1:1 | 两年后举行 | 1:1",
                "别的文字            | 1:1 | 两年后举行 | 1:1",
                "两年¶¶后            | 1:1 | 两年后     | 1:1"
            })
    void markdown(String file, String begin, String text, String expected) {
        assertThat(found("zh.md", file, begin, text, text.indexOf('后'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: {zh: 两年后, en: x}     | 1:8 | 两年后 | 1:15",
                "- id: a¶  zh: >¶    两年¶    后 | 1:3 | 两年 后 | 4:5",
                "a: 后¶b: 后                     | 2:1 | 后     | 2:4",
                "zh: '两年''后'                  | 1:1 | 两年'后 | 1:10",
                "zh: \"\\u540E\"                 | 1:1 | 后     | 1:1",
                "unit: 人                        | 1:1 | 后人   | 1:1"
            })
    void yaml(String file, String begin, String text, String expected) {
        assertThat(found("a.yaml", file, begin, text, text.indexOf('后'))).isEqualTo(expected);
    }

    @Test
    void aWordMayBeginWithADigit() {
        assertThat(found("zh.md", "计10余人", "1:1", "计10余人", 2)).isEqualTo("1:3");
        assertThat(found("zh.md", "计1**0**余人", "1:1", "计10余人", 1)).isEqualTo("1:8");
        assertThat(found("zh.md", "10", "1:1", "10", 0)).isEqualTo("1:1");
    }

    @Test
    void aPlaceBeyondTheFileIsLeftAsItIs() {
        assertThat(found("zh.md", "后", "7:9", "后", 0)).isEqualTo("7:9");
        assertThat(found("zh.md", "后", "1:9", "后", 0)).isEqualTo("1:9");
        assertThat(found("zh.md", "", "1:1", "后", 0)).isEqualTo("1:1");
    }

    private static String found(String name, String file, String begin, String text, int index) {
        String[] place = begin.split(":", -1);
        Location location = new Location(name, Integer.parseInt(place[0]), Integer.parseInt(place[1]));
        Location found = new Whereabouts(name, file.replace('¶', '\n')).locate(location, text, index);
        assertThat(found.file()).isEqualTo(name);
        return found.line() + ":" + found.column();
    }
}
