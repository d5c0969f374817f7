package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Unit;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import java.math.BigDecimal;
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
        Unit unit = edition.site()
                .units()
                .find(figure.unit().value())
                .orElseThrow(() -> new IllegalStateException("the assembler has checked the unit of " + figure.id()));
        Part.Quantity quantity =
                edition.edition().language() == Language.ZH ? chinese(figure, unit) : english(figure, unit);
        Figure.Precision precision = figure.precision();
        if (precision == null) {
            return quantity;
        }
        String key = "precision." + Constant.word(precision);
        return new Part.Quantity(
                words.say(key + ".before"), quantity.number(), quantity.after() + words.say(key + ".after"));
    }

    private Part.Quantity chinese(Figure figure, Unit unit) {
        BigDecimal to = figure.to();
        String number = figure.value().toPlainString();
        String range = to == null ? number : words.say("number.range", number, to.toPlainString());
        return new Part.Quantity(
                "",
                range,
                edition.script(new Located<>(
                        unit.scale().chinese() + unit.base().unit(), unit.base().location())));
    }

    private Part.Quantity english(Figure figure, Unit unit) {
        BigDecimal from = unit.scale().toOnes(figure.value());
        BigDecimal to = figure.to() == null ? null : unit.scale().toOnes(figure.to());
        EnglishScale scale = EnglishScale.of(to == null ? from : to, unit.scale() != Unit.Scale.ONE);
        String number = scale.write(from, figure.value());
        BigDecimal upper = figure.to();
        if (to != null && upper != null) {
            number = words.say("number.range", number, scale.write(to, upper));
        }
        boolean singular = to == null && from.compareTo(BigDecimal.ONE) == 0;
        @Nullable String base = unit.base().english(singular);
        String space = unit.base().isPercent() ? "" : " ";
        return new Part.Quantity("", number, scale.word() + (base == null ? "" : space + base));
    }

    /** A power of a thousand with its English name. */
    private enum EnglishScale {
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
