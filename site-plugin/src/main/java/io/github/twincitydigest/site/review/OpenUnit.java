package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.source.Location;
import java.util.List;

/**
 * A unit that no editor has accepted yet. Immutable.
 *
 * @param unit what is to be reviewed
 * @param quote the same part of the text as it is written at its first place
 * @param location its first place
 * @param places how many it has
 * @param choices what could have become something else
 * @param accepted results that the ledger has for the same text
 * @param context the text around the first place
 * @param reason what decided it, in words
 */
record OpenUnit(
        ConversionUnit unit,
        String quote,
        Location location,
        int places,
        List<Choice> choices,
        List<String> accepted,
        Context context,
        String reason) {

    OpenUnit {
        choices = List.copyOf(choices);
        accepted = List.copyOf(accepted);
    }

    /**
     * Some text around a place.
     *
     * @param before cut at the left
     * @param source the place itself
     * @param after cut at the right
     */
    record Context(String before, String source, String after) {

        private static final int REACH = 12;

        static Context of(String text, int start, int end) {
            int from = start;
            for (int i = 0; i < REACH && from > 0; i++) {
                from = text.offsetByCodePoints(from, -1);
            }
            int to = end;
            for (int i = 0; i < REACH && to < text.length(); i++) {
                to = text.offsetByCodePoints(to, 1);
            }
            return new Context(text.substring(from, start), text.substring(start, end), text.substring(end, to));
        }
    }
}
