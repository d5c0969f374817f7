package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something that figures count. Immutable.
 *
 * @param location where it is written
 * @param unit in Simplified Chinese, as figures name it
 * @param en in English, for one; null where a figure's label already names what is counted
 * @param plural in English, for other numbers than one; null if it is the same word
 */
public record BaseUnit(
        Location location,
        String unit,
        @Nullable String en,
        @Nullable String plural) {

    /** Whether the unit is set close to its number. */
    public boolean isPercent() {
        return unit.equals("%");
    }

    /** The English word for a number, or null if there is none. */
    public @Nullable String english(boolean singular) {
        return singular || plural == null ? en : plural;
    }
}
