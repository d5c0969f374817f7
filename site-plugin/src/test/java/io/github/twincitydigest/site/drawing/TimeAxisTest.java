package io.github.twincitydigest.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static TimeAxis.Days day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new TimeAxis.Days(date, date.plusDays(1));
    }

    private static TimeAxis.Days year(int year) {
        return new TimeAxis.Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    @Test
    void daysArePointsAndYearsAreAsLongAsYears() {
        TimeAxis axis = TimeAxis.of(List.of(day(2020, 1, 1), year(2021), day(2023, 12, 31)));
        assertThat(axis.start()).isZero();
        assertThat(axis.earlier()).isEmpty();
        assertThat(axis.extent(day(2020, 1, 1))).isEqualTo(new TimeAxis.Extent(0, 0));
        TimeAxis.Extent extent = axis.extent(year(2021));
        assertThat(extent.from()).isCloseTo(25, within(0.1));
        assertThat(extent.to()).isCloseTo(50, within(0.1));
        assertThat(axis.ticks()).extracting(TimeAxis.Tick::year).containsExactly(2020, 2021, 2022, 2023);
    }

    @Test
    void aFewEarlyThingsStandBeforeABreak() {
        List<TimeAxis.Days> things = new ArrayList<>(List.of(year(1958), day(2015, 5, 1)));
        for (int i = 1; i <= 28; i++) {
            things.add(day(2020 + i % 3, 2, i));
        }
        TimeAxis axis = TimeAxis.of(things);
        assertThat(axis.earlier()).containsExactly(1958, 2015);
        assertThat(axis.first()).isEqualTo(2020);
        double first = axis.extent(year(1958)).from();
        double second = axis.extent(day(2015, 5, 1)).from();
        assertThat(first).isPositive().isLessThan(second);
        assertThat(second).isLessThan(axis.start());
        assertThat(axis.extent(day(2020, 1, 1)).from()).isEqualTo(axis.start());
        assertThat(TimeAxis.unbroken(things).first()).isEqualTo(1958);
    }

    @Test
    void oneThingMakesAnAxisAndNothingDoesNot() {
        TimeAxis axis = TimeAxis.of(List.of(day(2024, 2, 29)));
        assertThat(axis.extent(day(2024, 2, 29)).from()).isBetween(10.0, 20.0);
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAxis.of(List.of()));
    }

    @Test
    void manyYearsAreNamedNowAndThen() {
        List<TimeAxis.Tick> ticks =
                TimeAxis.unbroken(List.of(year(1900), year(1999))).ticks();
        assertThat(ticks).hasSize(100);
        assertThat(ticks.stream().filter(TimeAxis.Tick::named).map(TimeAxis.Tick::year))
                .containsExactly(1900, 1920, 1940, 1960, 1980);
    }

    @Test
    void whatStandsOnOneLevelDoesNotTouch() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<TimeAxis.Extent> things = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                double from = random.nextInt(90);
                things.add(new TimeAxis.Extent(from, random.nextBoolean() ? from : from + random.nextInt(10)));
            }
            List<Integer> levels = Levels.of(things, 2);
            for (int i = 0; i < things.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (levels.get(i).equals(levels.get(j))) {
                        double apart = Math.max(
                                things.get(i).from() - things.get(j).to(),
                                things.get(j).from() - things.get(i).to());
                        assertThat(apart).isPositive();
                    }
                }
            }
            assertThat(levels).contains(0);
        }
    }
}
