package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Location;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How an edition writes Chinese: as it is written, or converted. Thread-safe. */
final class Voice {

    private final Edition edition;
    private final @Nullable Scribe scribe;

    /** A name or label stands on many pages, and is the same on all of them. */
    private final Map<LocalText, String> said = new ConcurrentHashMap<>();

    Voice(Edition edition, @Nullable Scribe scribe) {
        this.edition = edition;
        this.scribe = scribe;
    }

    Edition edition() {
        return edition;
    }

    /** @param location where the text is written */
    String say(String simplified, Location location) {
        return scribe == null ? simplified : scribe.write(simplified, location);
    }

    /** What an editor has prescribed for this edition comes before what the converter would write. */
    String say(LocalText text) {
        if (!edition.isConverted()) {
            return text.zh();
        }
        return said.computeIfAbsent(text, it -> {
            String own = prescribed(it);
            return own == null ? say(it.zh(), it.location()) : own;
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
