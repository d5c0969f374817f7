package io.github.twincitydigest.site.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The unit of a figure: a power of ten as Chinese counts them, and what is counted. Immutable.
 *
 * @param scale the power of ten
 * @param base what is counted
 */
public record Unit(Scale scale, BaseUnit base) {

    /** A power of ten that Chinese writes before a unit. Longer names first, since 万亿 begins with 万. */
    public enum Scale {
        TRILLION("万亿", 12),
        TEN_MILLION("千万", 7),
        MILLION("百万", 6),
        HUNDRED_MILLION("亿", 8),
        TEN_THOUSAND("万", 4),
        THOUSAND("千", 3),
        HUNDRED("百", 2),
        ONE("", 0);

        private final String chinese;
        private final int power;

        Scale(String chinese, int power) {
            this.chinese = chinese;
            this.power = power;
        }

        /** The word in Simplified Chinese, empty for one. */
        public String chinese() {
            return chinese;
        }

        /** The plain number that a value of this scale stands for. */
        public BigDecimal toOnes(BigDecimal value) {
            return value.scaleByPowerOfTen(power);
        }

        /** The value of this scale that stands for a plain number. */
        public BigDecimal fromOnes(BigDecimal ones) {
            return ones.scaleByPowerOfTen(-power);
        }

        /** Whether a unit's text begins with this scale. */
        boolean begins(String text) {
            return text.startsWith(chinese);
        }

        static Stream<Scale> longestFirst() {
            return Arrays.stream(values());
        }
    }
}
