package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Unit;
import io.github.twincitydigest.site.model.Units;
import io.github.twincitydigest.site.render.QuantityWords.EnglishScale;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words for quantities that stand together. Where all count alike, the unit is said once and the numbers stand
 * alone, but for one that counts by another word (69万名 among 万人); where not, each has its own unit beside it, as the
 * sources print it. Immutable.
 */
final class TogetherWords {

    private final QuantityWords quantities;
    private final Language language;
    private final Unit axis;
    private final @Nullable EnglishScale shared;
    private final EnglishScale axisScale;
    private final boolean uniform;

    TogetherWords(QuantityWords quantities, Units units, Language language, List<Figure> figures, Unit axis) {
        this.quantities = quantities;
        this.language = language;
        this.axis = axis;
        boolean scaled =
                figures.stream().allMatch(figure -> quantities.unit(figure).scale() != Unit.Scale.ONE);
        BigDecimal largest = figures.stream()
                .map(figure ->
                        quantities.unit(figure).scale().toOnes(figure.value().abs()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        this.shared = scaled ? EnglishScale.of(largest, true) : null;
        this.axisScale = EnglishScale.of(largest, axis.scale() != Unit.Scale.ONE);
        this.uniform = figures.stream().allMatch(figure -> isAlike(figure, units));
    }

    /** Whether a figure's unit is the axis's, by its words or by what it counts. */
    private boolean isAlike(Figure figure, Units units) {
        Unit unit = quantities.unit(figure);
        return quantities.spoken(figure, shared).unit().equals(unitWords())
                || units.inRoots(BigDecimal.ONE, unit).compareTo(units.inRoots(BigDecimal.ONE, axis)) == 0;
    }

    /** The number; with its unit where that is not the axis's. */
    String say(Figure figure) {
        QuantityWords.Spoken spoken = quantities.spoken(figure, shared);
        boolean isNamed =
                language == Language.ZH || quantities.unit(figure).base().english(false) != null;
        boolean same = spoken.unit().equals(unitWords()) || !isNamed;
        return uniform && same ? spoken.withoutUnit() : spoken.whole();
    }

    /** The number with its unit. */
    String sayWhole(Figure figure) {
        return quantities.spoken(figure, shared).whole();
    }

    /** What the axis counts in; empty where English has no word for it. */
    String unit() {
        return unitWords().strip();
    }

    private String unitWords() {
        return language == Language.ZH ? quantities.chinese(axis) : QuantityWords.english(axis, axisScale, false);
    }

    /** A number of the axis, which counts in its unit. */
    String tick(BigDecimal value) {
        return language == Language.ZH
                ? value.toPlainString().replace('-', '\u2212')
                : axisScale.write(axis.scale().toOnes(value), BigDecimal.ONE);
    }
}
