package io.github.twincitydigest.site.chart;

import java.math.BigDecimal;

/**
 * The part of an axis that a bar covers. Immutable.
 *
 * @param start where it begins, in percent
 * @param size how long it is, in percent
 */
public record Length(BigDecimal start, BigDecimal size) {

    /** Between two numbers, whichever is the larger. */
    public static Length between(Scale scale, BigDecimal one, BigDecimal other) {
        BigDecimal from = scale.at(one.min(other));
        return new Length(from, scale.at(one.max(other)).subtract(from));
    }

    /** Where it ends, in percent. */
    public BigDecimal end() {
        return start.add(size);
    }
}
