package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Prose;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How an edition writes Chinese: as it is written, or converted. Thread-safe. */
final class Voice {

    private static final int MANY = 100_000;

    private final Edition edition;
    private final @Nullable Scribe scribe;

    /** A name or label stands on many pages, and is the same on all of them. */
    private final Map<LocalText, String> said = new ConcurrentHashMap<>();

    private final Map<Located<String>, String> words = new ConcurrentHashMap<>();

    Voice(Edition edition, @Nullable Scribe scribe) {
        this.edition = edition;
        this.scribe = scribe;
    }

    Edition edition() {
        return edition;
    }

    /** What decides how prose is written, for who remembers it: this voice, unless it writes as it is written. */
    Object key() {
        return scribe == null ? edition : this;
    }

    /** @param text with where it is written */
    String say(Located<String> text) {
        if (scribe == null) {
            return text.value();
        }
        forgetIfMany(words);
        return words.computeIfAbsent(text, it -> scribe.write(it.value(), it.location()));
    }

    /** A preview that is left on for days reads many texts that are gone. */
    private static void forgetIfMany(Map<?, String> said) {
        if (said.size() > MANY) {
            said.clear();
        }
    }

    /** What an editor has prescribed for this edition comes before what the converter would write. */
    String say(LocalText text) {
        if (!edition.isConverted()) {
            return text.zh();
        }
        forgetIfMany(said);
        return said.computeIfAbsent(text, it -> {
            String own = prescribed(it);
            return own != null ? own : scribe == null ? it.zh() : scribe.write(it.zh(), it.location());
        });
    }

    Prose say(Prose prose) {
        return edition.language() == Language.ZH ? new ProseConverter(edition, scribe).convert(prose) : prose;
    }

    private @Nullable String prescribed(LocalText text) {
        String regional = edition == Edition.ZH_HANT_TW ? text.zhHantTw() : text.zhHantHk();
        return regional == null ? text.zhHant() : regional;
    }
}
