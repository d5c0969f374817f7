package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Conversion;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an edition writes the site as a whole, and those of its texts that have rules of their own. Immutable. */
final class Voices {

    private final Voice common;
    private final Map<Conversion, Voice> own;

    Voices(Voice common, Map<Conversion, Voice> own) {
        this.common = common;
        this.own = new LinkedHashMap<>(own);
    }

    /** For everything that belongs to no text with rules of its own. */
    Voice common() {
        return common;
    }

    /** For a text that is converted so. */
    Voice of(Conversion conversion) {
        return own.getOrDefault(conversion, common);
    }
}
