package io.github.twincitydigest.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {

    @Test
    void ticksAreRound() {
        assertThat(Scale.ofPlaces(numbers("50", "62", "90")).ticks()).isEqualTo(numbers("0", "50", "100"));
        assertThat(Scale.ofPlaces(numbers("7.4", "8.198667")).ticks()).isEqualTo(numbers("0", "5", "10"));
        assertThat(Scale.ofPlaces(numbers("0.03")).ticks()).isEqualTo(numbers("0", "0.01", "0.02", "0.03"));
        assertThat(Scale.ofPlaces(numbers("-3", "4")).ticks()).isEqualTo(numbers("-4", "-2", "0", "2", "4"));
        assertThat(Scale.ofPlaces(numbers("160", "300")).ticks()).isEqualTo(numbers("0", "100", "200", "300"));
        assertThat(Scale.ofPlaces(numbers("0")).ticks()).startsWith(BigDecimal.ZERO);
    }

    @Test
    void numbersCloseToEachOtherLoseTheirZero() {
        Scale scale = Scale.ofPlaces(numbers("79.1", "79.72"));

        assertThat(scale.hasZero()).isFalse();
        assertThat(scale.ticks()).isEqualTo(numbers("79", "79.2", "79.4", "79.6", "79.8"));
    }

    @Test
    void barsBeginAtZero() {
        assertThat(Scale.ofLengths(numbers("1081.4", "629.5")).from()).isEqualByComparingTo("0");
        assertThat(Scale.ofLengths(numbers("-3", "4")).from()).isEqualByComparingTo("-3");
        assertThat(Scale.ofLengths(numbers("-3")).to()).isEqualByComparingTo("0");
        assertThat(Scale.ofLengths(numbers("0")).at(BigDecimal.ZERO)).isEqualByComparingTo("0");
    }

    @Test
    void aScaleHasALength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(BigDecimal.ONE, BigDecimal.ONE, List.of()));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ticksAreFewEvenRoundAndCoverTheData(long seed) {
        List<BigDecimal> values = random(new Random(seed));
        Scale scale = Scale.ofPlaces(values);
        List<BigDecimal> ticks = scale.ticks();

        assertThat(ticks).hasSizeBetween(2, 7);
        assertThat(ticks.get(0)).isEqualByComparingTo(scale.from()).isLessThanOrEqualTo(Collections.min(values));
        assertThat(ticks.get(ticks.size() - 1))
                .isEqualByComparingTo(scale.to())
                .isGreaterThanOrEqualTo(Collections.max(values));
        BigDecimal step = ticks.get(1).subtract(ticks.get(0));
        assertThat(step.stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).subtract(ticks.get(i - 1))).isEqualByComparingTo(step);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void placesLieOnTheChartInTheOrderOfTheNumbers(long seed) {
        List<BigDecimal> values = random(new Random(seed));
        Collections.sort(values);
        for (Scale scale : List.of(Scale.ofPlaces(values), Scale.ofLengths(values))) {
            List<BigDecimal> places = values.stream().map(scale::at).toList();
            assertThat(places).isSorted();
            assertThat(places.get(0)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(places.get(places.size() - 1)).isLessThanOrEqualTo(BigDecimal.valueOf(100));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void barsLieOnTheChartAndAreAsLongAsTheirNumbers(long seed) {
        List<BigDecimal> values = random(new Random(seed));
        Scale scale = Scale.ofLengths(values);
        BigDecimal longest = Collections.max(
                values.stream().map(value -> bar(scale, value).size()).toList());
        for (BigDecimal value : values) {
            Length bar = bar(scale, value);
            assertThat(bar.start()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(bar.size()).isBetween(BigDecimal.ZERO, longest);
            assertThat(bar.end()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
        }
    }

    @Test
    void numbersAreWrittenAsSvgTakesThem() {
        assertThat(Scale.plain(new BigDecimal("1.0E+2"))).hasToString("100");
        assertThat(Scale.plain(new BigDecimal("12.50"))).hasToString("12.5");
        assertThat(Scale.plain(new BigDecimal("0.00"))).hasToString("0");
    }

    private static Length bar(Scale scale, BigDecimal value) {
        return Length.between(scale, BigDecimal.ZERO, value);
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }

    /** One to eight numbers of any size, a few of them negative. */
    private static List<BigDecimal> random(Random random) {
        int scale = random.nextInt(12) - 6;
        boolean signed = random.nextInt(4) == 0;
        return new ArrayList<>(IntStream.rangeClosed(0, random.nextInt(8))
                .mapToObj(i -> BigDecimal.valueOf(random.nextInt(100_000) - (signed ? 50_000 : 0), scale))
                .toList());
    }
}
