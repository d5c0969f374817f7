package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Period;
import io.github.twincitydigest.site.model.Unit;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quantities in an edition's words. Chinese keeps the scale that the source prints (8.19万亿元); English counts in
 * thousands (8.19 trillion yuan). No digit is rounded away or added.
 */
final class QuantityWords {

    private final EditionView edition;
    private final Messages.Words words;

    QuantityWords(EditionView edition, Messages.Words words) {
        this.edition = edition;
        this.words = words;
    }

    Part.Quantity say(Figure figure) {
        return spoken(figure, null).quantity();
    }

    /** Quantities that stand together in a chart, and so share their unit where they can. */
    TogetherWords together(List<Figure> figures, Unit axis) {
        return new TogetherWords(this, edition.site().units(), edition.edition().language(), figures, axis);
    }

    Unit unit(Figure figure) {
        return edition.site()
                .units()
                .find(figure.unit().value())
                .orElseThrow(() -> new IllegalStateException("the assembler has checked the unit of " + figure.id()));
    }

    /** A number in parts: the unit apart from what is said of the number before and behind it. */
    record Spoken(String before, String number, String unit, String after) {

        Part.Quantity quantity() {
            return new Part.Quantity(before, number, unit + after);
        }

        String whole() {
            return before + number + unit + after;
        }

        String withoutUnit() {
            return before + number + after;
        }
    }

    /** @param shared the English scale to count in, or null for the one that is nearest to the number */
    Spoken spoken(Figure figure, @Nullable EnglishScale shared) {
        Unit unit = unit(figure);
        Spoken bare = spoken(figure.value(), figure.to(), unit, shared);
        Figure.Precision precision = figure.precision();
        if (precision == null) {
            return bare;
        }
        String key = "precision." + Constant.word(precision);
        return new Spoken(words.say(key + ".before"), bare.number(), bare.unit(), words.say(key + ".after"));
    }

    /**
     * How much more or less a figure is than an earlier one, to the last digit that both are given to. Nothing where
     * that would compare what cannot be compared: an aim and a result, rounded numbers, ranges, other units, or periods
     * of another length.
     */
    Part.@Nullable Quantity difference(Figure earlier, Figure later) {
        Unit unit = unit(earlier);
        Unit laterUnit = unit(later);
        if (!isExact(earlier)
                || !isExact(later)
                || earlier.status() != later.status()
                || !unit.base().unit().equals(laterUnit.base().unit())
                || !alike(earlier.period(), later.period())) {
            return null;
        }
        BigDecimal digit = unit.scale().toOnes(earlier.value().ulp());
        BigDecimal laterDigit = laterUnit.scale().toOnes(later.value().ulp());
        boolean laterIsCoarser = laterDigit.compareTo(digit) > 0;
        Unit own = laterIsCoarser ? laterUnit : unit;
        BigDecimal printed = laterIsCoarser ? later.value() : earlier.value();
        BigDecimal ones =
                laterUnit.scale().toOnes(later.value()).subtract(unit.scale().toOnes(earlier.value()));
        BigDecimal rounded = own.scale().fromOnes(ones).setScale(Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
        Spoken size = spoken(rounded.abs(), null, own, null);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "\u2212" : "";
        String after = own.base().isPercent() ? words.say("change.points") : size.unit();
        return new Part.Quantity("", sign + size.number(), after);
    }

    private static boolean isExact(Figure figure) {
        return figure.precision() == null && figure.to() == null;
    }

    /** Whether two times are alike. What was counted at a date can be compared with what is told of any one period. */
    private static boolean alike(@Nullable Period one, @Nullable Period other) {
        if (one == null || other == null) {
            return (one == null || one.end() == null) && (other == null || other.end() == null);
        }
        return one.part() == other.part()
                && one.end() == null
                && other.end() == null
                && (one.start().month() == 0) == (other.start().month() == 0)
                && (one.start().day() == 0) == (other.start().day() == 0);
    }

    private Spoken spoken(BigDecimal value, @Nullable BigDecimal to, Unit unit, @Nullable EnglishScale shared) {
        return edition.edition().language() == Language.ZH
                ? chinese(value, to, unit)
                : english(value, to, unit, shared);
    }

    private Spoken chinese(BigDecimal value, @Nullable BigDecimal to, Unit unit) {
        String number = value.toPlainString();
        String range = to == null ? number : words.say("number.range", number, to.toPlainString());
        return new Spoken("", range, chinese(unit), "");
    }

    /** A unit in the edition's script. */
    String chinese(Unit unit) {
        return edition.script(new Located<>(
                unit.scale().chinese() + unit.base().unit(), unit.base().location()));
    }

    private Spoken english(BigDecimal value, @Nullable BigDecimal upper, Unit unit, @Nullable EnglishScale shared) {
        BigDecimal from = unit.scale().toOnes(value);
        BigDecimal to = upper == null ? null : unit.scale().toOnes(upper);
        EnglishScale scale =
                shared != null ? shared : EnglishScale.of(to == null ? from : to, unit.scale() != Unit.Scale.ONE);
        String number = scale.write(from, value);
        if (to != null && upper != null) {
            number = words.say("number.range", number, scale.write(to, upper));
        }
        boolean singular = to == null && from.compareTo(BigDecimal.ONE) == 0;
        return new Spoken("", number, english(unit, scale, singular), "");
    }

    /** A unit in English, with a space before it where it needs one. */
    static String english(Unit unit, EnglishScale scale, boolean singular) {
        @Nullable String base = unit.base().english(singular);
        String space = unit.base().isPercent() ? "" : " ";
        return scale.word() + (base == null ? "" : space + base);
    }

    /** A power of a thousand with its English name. */
    enum EnglishScale {
        TRILLION(12, " trillion"),
        BILLION(9, " billion"),
        MILLION(6, " million"),
        ONE(0, "");

        private final int power;
        private final String word;

        EnglishScale(int power, String word) {
            this.power = power;
            this.word = word;
        }

        /** A number that the source wrote out in full stays so; one with a scale gets the nearest English one. */
        static EnglishScale of(BigDecimal ones, boolean scaled) {
            for (EnglishScale scale : values()) {
                if (scaled && ones.abs().compareTo(BigDecimal.TEN.pow(scale.power)) >= 0) {
                    return scale;
                }
            }
            return ONE;
        }

        String word() {
            return word;
        }

        /**
         * Zeros behind the point stay only if the source prints them there: 8.10万亿 is 8.10 trillion, 3200万 32 million.
         */
        String write(BigDecimal ones, BigDecimal printed) {
            BigDecimal scaled = ones.scaleByPowerOfTen(-power);
            BigDecimal shortest = printed.scale() > 0 ? scaled : scaled.stripTrailingZeros();
            BigDecimal plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
            String text = plain.toPlainString();
            int point = text.indexOf('.');
            String whole = point < 0 ? text : text.substring(0, point);
            return (grouped(whole) + (point < 0 ? "" : text.substring(point))).replace('-', '\u2212');
        }

        private static String grouped(String digits) {
            int sign = digits.startsWith("-") ? 1 : 0;
            StringBuilder grouped = new StringBuilder(digits);
            for (int i = digits.length() - 3; i > sign; i -= 3) {
                grouped.insert(i, ',');
            }
            return grouped.toString();
        }
    }
}
