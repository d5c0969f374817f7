package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.source.Location;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A short text in the languages that editors write: {@code {zh: …, en: …}}. Immutable.
 *
 * @param location where it is written
 * @param zh in Simplified Chinese
 * @param en in English, or null
 * @param zhHant in Traditional Chinese where conversion needs help, or null
 * @param zhHantTw in the forms of Taiwan, where they differ from {@code zhHant}, or null
 * @param zhHantHk in the forms of Hong Kong, where they differ from {@code zhHant}, or null
 */
public record LocalText(
        Location location,
        String zh,
        @Nullable String en,
        @Key("zh-Hant") @Nullable String zhHant,
        @Key("zh-Hant-TW") @Nullable String zhHantTw,
        @Key("zh-Hant-HK") @Nullable String zhHantHk) {

    /** Whether an editor has written how it looks in Traditional script. */
    public boolean prescribesScript() {
        return zhHant != null || zhHantTw != null || zhHantHk != null;
    }

    /** Whether both have the same Traditional forms. */
    boolean hasSameScriptAs(LocalText other) {
        return Objects.equals(zhHant, other.zhHant)
                && Objects.equals(zhHantTw, other.zhHantTw)
                && Objects.equals(zhHantHk, other.zhHantHk);
    }

    /** Whether there is a text of this language. */
    public boolean has(Language language) {
        return language == Language.ZH || en != null;
    }
}
