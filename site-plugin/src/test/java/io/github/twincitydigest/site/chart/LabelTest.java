package io.github.twincitydigest.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelTest {

    @Test
    void hanIsAsWideAsHighAndLatinIsNot() {
        assertThat(TextWidth.of("亿元")).isEqualTo(200);
        assertThat(TextWidth.of("1081.4")).isBetween(300, 350);
        assertThat(TextWidth.of("km/h")).isLessThan(250);
        assertThat(TextWidth.of("𠮷")).isEqualTo(100);
        assertThat(TextWidth.of("")).isZero();
    }

    @Test
    void aNumberStandsBehindItsBarOrInItOrAboveIt() {
        assertThat(Fit.of(bar(0, 40), 500)).isEqualTo(Fit.OUTSIDE);
        assertThat(Fit.of(bar(0, 60), 500)).isEqualTo(Fit.INSIDE);
        assertThat(Fit.of(bar(0, 100), 500)).isEqualTo(Fit.INSIDE);
        assertThat(Fit.of(bar(0, 50), 900)).isEqualTo(Fit.ABOVE);
        assertThat(Fit.of(bar(80, 20), 500)).isEqualTo(Fit.ABOVE);
    }

    /** Whatever its length, a bar has room for a number of the usual width. */
    @Test
    void fiveDigitsNeedNoLineOfTheirOwn() {
        for (int size = 0; size <= 100; size++) {
            assertThat(Fit.of(bar(0, size), TextWidth.of("1081.4")))
                    .as("%s %%", size)
                    .isNotEqualTo(Fit.ABOVE);
        }
    }

    @Test
    void textsAtTheEdgeLeanInwards() {
        assertThat(Label.of(BigDecimal.ZERO, "2021").anchor()).isEqualTo(Label.Anchor.START);
        assertThat(Label.of(BigDecimal.valueOf(50), "2021").anchor()).isEqualTo(Label.Anchor.MIDDLE);
        assertThat(Label.of(BigDecimal.valueOf(20), "2021").anchor()).isEqualTo(Label.Anchor.MIDDLE);
        assertThat(Label.of(BigDecimal.valueOf(94), "2021").anchor().word()).isEqualTo("end");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoTextsOfALineTouch(long seed) {
        Random random = new Random(seed);
        List<Label> labels = IntStream.rangeClosed(0, random.nextInt(8))
                .mapToObj(i -> Label.of(
                        BigDecimal.valueOf(random.nextInt(10_001), 2),
                        "小时".repeat(random.nextInt(3)) + random.nextInt(5000)))
                .toList();
        List<Integer> lines = Label.lines(labels);

        assertThat(lines).hasSameSizeAs(labels);
        assertThat(lines.get(0)).isZero();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (lines.get(i).equals(lines.get(j))) {
                    assertThat(labels.get(i).touches(labels.get(j))).isFalse();
                }
            }
        }
    }

    private static Length bar(int start, int size) {
        return new Length(BigDecimal.valueOf(start), BigDecimal.valueOf(size));
    }
}
