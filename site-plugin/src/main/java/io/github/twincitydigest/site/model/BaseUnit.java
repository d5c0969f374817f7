package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Choice;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that figures count. Immutable.
 *
 * @param location where it is written
 * @param unit in Simplified Chinese, as figures name it
 * @param en in English, for one; null where a figure's label already names what is counted
 * @param plural in English, for other numbers than one; null if it is the same word
 * @param times how many of another unit it is, or null
 * @param of that other unit, in Simplified Chinese, or null
 */
@Choice(
        keys = {"times", "of"},
        howMany = Choice.HowMany.ALL_OR_NONE)
public record BaseUnit(
        Location location,
        String unit,
        @Nullable String en,
        @Nullable String plural,
        @Narrowed(above = 0) @Nullable BigDecimal times,
        @Nullable Located<String> of) {

    /** @throws BrokenRuleException if it is not clear how many of what it is */
    public BaseUnit {
        if ((times == null) != (of == null)) {
            throw new BrokenRuleException(
                    times == null ? "of" : "times", Words.of("unit.times-and-of"), Hint.of("unit.times-and-of.hint"));
        }
        if (times != null && times.signum() <= 0) {
            throw new BrokenRuleException("times", Words.of("unit.times"), Hint.of("unit.times.hint"));
        }
    }

    /** Whether the unit is set close to its number. */
    public boolean isPercent() {
        return unit.equals("%");
    }

    /** The English word for a number, or null if there is none. */
    public @Nullable String english(boolean singular) {
        return singular || plural == null ? en : plural;
    }
}
