package io.github.twincitydigest.site.number;

import java.math.BigDecimal;

/**
 * One way to read a number. Immutable.
 *
 * @param printed its figures as they stand, any scale behind them set aside: 3.5 of 3.5万, 60 of 60%
 * @param value what it comes to: 35000, 0.6
 */
public record Reading(BigDecimal printed, BigDecimal value) {

    /** A number without a scale. */
    static Reading of(BigDecimal value) {
        return new Reading(value, value);
    }

    /** A number with a scale behind it, a power of ten. */
    static Reading scaled(BigDecimal printed, int power) {
        return new Reading(printed, printed.scaleByPowerOfTen(power));
    }
}
