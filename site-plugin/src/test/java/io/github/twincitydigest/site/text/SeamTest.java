package io.github.twincitydigest.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeamTest {

    /** The bars show the earliest and the latest place, and where the line is to be cut. */
    @ParameterizedTest
    @CsvSource({
        // The last sentence that is in no quotation, with what closes behind it.
        "一二[。三四。五六]七八, 一二。三四。/五六七八",
        "一二[。“三？”四五六]七八, 一二。“三？”/四五六七八",
        "一二[。“三？四”五六]七八, 一二。/“三？四”五六七八",
        "一“二[三。”四“五。六]七。”, 一“二三。”/四“五。六七。”",
        "一二[。）三……四五]六, 一二。）三……/四五六",
        "一二三[四。五六]。, 一二三四。/五六。",
        // A quotation that began before the earliest place, or never ends.
        "“一二[三。四五]六, “一二三。/四五六",
        "”一二[三。四五]六, ”一二三。/四五六",
        // No sentence: behind punctuation; none at all: as late as can be.
        "一二[，三、四五]六, 一二，三、/四五六",
        "'{\"a\"[:\"bc\",\"d]e\"}', '{\"a\":\"bc\",\"/de\"}'",
        "一二[三四五]六, 一二三四五/六",
        "ab[cd𠮷]𠮷, abcd𠮷/𠮷",
        // Never before what belongs to the character in front.
        "一二[三四五]\uFE0F六, 一二三四/五\uFE0F六",
        "一二[三四五]！, 一二三四五/！"
    })
    void isWhereItHarmsLeast(String range, String expected) {
        String marked = range.translateEscapes();
        int earliest = marked.indexOf('[');
        int latest = marked.indexOf(']') - 1;
        String line = marked.replace("[", "").replace("]", "");

        int cut = Seam.in(line, earliest, latest);

        assertThat(line.substring(0, cut) + "/" + line.substring(cut)).isEqualTo(expected.translateEscapes());
    }

    /** Half a pair would be written as a question mark. */
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 4", "0, 4", "1, 5"})
    void isNeverWithinACodePoint(int earliest, int latest) {
        // Variation selectors beyond the BMP: every place is a bad one.
        String line = Character.toString(0xE0100).repeat(8);
        int cut = Seam.in(line, earliest, latest);
        assertThat(cut).isBetween(1, latest);
        assertThat(Character.isLowSurrogate(line.charAt(cut))).isFalse();
    }
}
