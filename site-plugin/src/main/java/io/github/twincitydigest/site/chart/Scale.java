package io.github.twincitydigest.site.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Where numbers stand between the two ends of an axis. Decimal throughout, so that every machine prints the same
 * places. Immutable.
 *
 * @param from the number at the one end
 * @param to the number at the other, which is larger
 * @param ticks round numbers from the one end to the other, evenly spaced by 1, 2 or 5 times a power of ten
 */
public record Scale(BigDecimal from, BigDecimal to, List<BigDecimal> ticks) {

    /** At most so many steps are aimed at; rounding both ends outwards may add two. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(4);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);

    /** @throws IllegalArgumentException if the scale has no length */
    public Scale {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a scale from " + from + " to " + to);
        }
        ticks = List.copyOf(ticks);
    }

    /**
     * From zero to the largest of some numbers, or from the smallest if that is below zero: for bars, whose length
     * counts.
     */
    public static Scale ofLengths(Collection<BigDecimal> values) {
        BigDecimal min = BigDecimal.ZERO.min(Collections.min(values));
        BigDecimal max = BigDecimal.ZERO.max(Collections.max(values));
        return min.compareTo(max) == 0
                ? new Scale(BigDecimal.ZERO, BigDecimal.ONE, List.of(BigDecimal.ZERO))
                : new Scale(min, max, List.of(BigDecimal.ZERO));
    }

    /**
     * From tick to tick around some numbers: for points, whose places count. Zero is within unless the numbers lie so
     * close to each other that nothing could be told apart.
     */
    public static Scale ofPlaces(Collection<BigDecimal> values) {
        BigDecimal min = Collections.min(values);
        BigDecimal max = Collections.max(values);
        if (!areClose(min, max)) {
            min = BigDecimal.ZERO.min(min);
            max = BigDecimal.ZERO.max(max);
        }
        if (min.compareTo(max) == 0) {
            max = min.add(BigDecimal.ONE);
        }
        BigDecimal step = step(max.subtract(min));
        BigDecimal first = step.multiply(min.divide(step, 0, RoundingMode.FLOOR));
        BigDecimal last = step.multiply(max.divide(step, 0, RoundingMode.CEILING));
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(plain(tick));
        }
        return new Scale(first, last, ticks);
    }

    /** Whether two numbers differ, but by less than a twentieth of the larger. */
    private static boolean areClose(BigDecimal min, BigDecimal max) {
        BigDecimal larger = min.abs().max(max.abs());
        BigDecimal distance = max.subtract(min);
        return min.signum() == max.signum()
                && distance.signum() > 0
                && distance.multiply(BigDecimal.valueOf(20)).compareTo(larger) < 0;
    }

    /** The smallest round number of which four cover a length. */
    private static BigDecimal step(BigDecimal length) {
        BigDecimal raw = length.divide(STEPS, DIGITS);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the scale begins or ends at zero, or has it within. */
    public boolean hasZero() {
        return from.signum() <= 0 && to.signum() >= 0;
    }

    /** The place of a number in percent of the way from the one end to the other. */
    public BigDecimal at(BigDecimal value) {
        return value.subtract(from).multiply(HUNDRED).divide(to.subtract(from), 2, RoundingMode.HALF_UP);
    }

    /** A number as SVG takes it: no exponent, no zeros behind the point. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
