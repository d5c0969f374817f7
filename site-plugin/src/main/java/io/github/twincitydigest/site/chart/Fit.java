package io.github.twincitydigest.site.chart;

import java.math.BigDecimal;

/**
 * Where a number is written at its bar. It is decided for the narrowest chart that a reader may have, a phone with text
 * at twice its size; on every wider one there is more room.
 */
public enum Fit {
    /** Behind the end of the bar. */
    OUTSIDE,
    /** Within the bar, at its end. */
    INSIDE,
    /** In the line above. */
    ABOVE;

    /** How wide the narrowest chart is, in hundredths of the size of its text. */
    public static final int NARROWEST = 1200;

    /** Air between a bar and its number. */
    private static final int GAP = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Where a text of some width finds room at a bar. */
    public static Fit of(Length bar, int width) {
        int needed = width + GAP;
        if (room(HUNDRED.subtract(bar.end())) >= needed) {
            return OUTSIDE;
        }
        return room(bar.size()) >= needed ? INSIDE : ABOVE;
    }

    /** What some percent of the narrowest chart are. */
    static int room(BigDecimal percent) {
        return percent.intValue() * NARROWEST / 100;
    }
}
