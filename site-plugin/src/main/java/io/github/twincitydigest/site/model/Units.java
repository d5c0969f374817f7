package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Suggestion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The units that a site's figures may have. Immutable. */
public final class Units {

    private final Map<String, BaseUnit> bases = new TreeMap<>();

    Units(Collection<BaseUnit> bases) {
        bases.forEach(base -> this.bases.put(base.unit(), base));
    }

    /** The unit that a text such as {@code 亿元} names. A base unit that is listed wins over a scale before it. */
    public Optional<Unit> find(String text) {
        if (bases.containsKey(text)) {
            return Optional.of(new Unit(Unit.Scale.ONE, bases.get(text)));
        }
        return Unit.Scale.longestFirst()
                .filter(scale -> scale.begins(text))
                .flatMap(scale -> Optional.ofNullable(
                                bases.get(text.substring(scale.chinese().length())))
                        .stream()
                        .map(base -> new Unit(scale, base)))
                .findFirst();
    }

    /**
     * The unit that others are compared by: what this is so many of, and that in turn, as far as it goes. Units can be
     * compared if they have the same.
     */
    public BaseUnit root(Unit unit) {
        BaseUnit base = unit.base();
        // No chain is longer than the list; one that runs in a circle is told by the assembler.
        for (int i = 0; i < bases.size() && base.of() != null; i++) {
            BaseUnit next = bases.get(base.of().value());
            base = next == null ? base : next;
        }
        return base;
    }

    /** How many of {@link #root} a value of a unit is. */
    public BigDecimal inRoots(BigDecimal value, Unit unit) {
        BigDecimal amount = unit.scale().toOnes(value);
        BaseUnit base = unit.base();
        for (int i = 0; i < bases.size() && base.of() != null; i++) {
            BaseUnit next = bases.get(base.of().value());
            if (next == null || base.times() == null) {
                return amount;
            }
            amount = amount.multiply(base.times());
            base = next;
        }
        return amount;
    }

    /** The base units, in the order of their names. */
    public Collection<BaseUnit> bases() {
        return Collections.unmodifiableCollection(bases.values());
    }

    /**
     * What to do about a unit that is not listed. A scale is never left out of what is suggested: the number would be
     * another.
     */
    Hint hint(String unit) {
        String simplified = unit.replace('億', '亿').replace('萬', '万');
        if (find(simplified).isPresent()) {
            return Suggestion.instead(unit, simplified);
        }
        Hint otherwise = Hint.of("unit.unknown.hint.base");
        return Unit.Scale.longestFirst()
                .filter(scale -> !scale.chinese().isEmpty() && simplified.startsWith(scale.chinese()))
                .findFirst()
                .map(scale -> Suggestion.hint(
                        unit,
                        bases.keySet().stream()
                                .map(base -> scale.chinese() + base)
                                .toList(),
                        otherwise))
                .orElseGet(() -> Suggestion.hint(unit, bases.keySet(), otherwise));
    }
}
