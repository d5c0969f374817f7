package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the term base. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param zh in Simplified Chinese
 * @param zhHant in Traditional Chinese where conversion needs help, or null
 * @param zhHantTw in the forms of Taiwan, where they differ from {@code zhHant}, or null
 * @param zhHantHk in the forms of Hong Kong, where they differ from {@code zhHant}, or null
 * @param en in English, or null for an entry that only guides conversion
 * @param definition what it means, or null
 * @param cite where it is explained
 */
public record GlossaryEntry(
        Location location,
        Slug id,
        String zh,
        @Key("zh-Hant") @Nullable String zhHant,
        @Key("zh-Hant-TW") @Nullable String zhHantTw,
        @Key("zh-Hant-HK") @Nullable String zhHantHk,
        @Nullable String en,
        @Nullable LocalText definition,
        List<Citation> cite)
        implements Identified {

    /** Whether it tells readers anything, and does not only guide conversion. */
    public boolean isForReaders() {
        return en != null || definition != null;
    }

    /** The term as a text in several languages. */
    public LocalText term() {
        return new LocalText(location, zh, en, zhHant, zhHantTw, zhHantHk);
    }
}
