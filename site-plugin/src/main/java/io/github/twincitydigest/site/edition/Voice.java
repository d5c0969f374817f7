package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.script.ScriptConverter;
import org.jspecify.annotations.Nullable;

/** How an edition writes Chinese: as it is written, or converted. Immutable, thread-safe. */
final class Voice {

    private final Edition edition;
    private final @Nullable ScriptConverter converter;

    Voice(Edition edition, @Nullable ScriptConverter converter) {
        this.edition = edition;
        this.converter = converter;
    }

    String say(String simplified) {
        return converter == null ? simplified : converter.convert(simplified);
    }

    /** What an editor has prescribed for this edition comes before what the converter would write. */
    String say(LocalText text) {
        String own = prescribed(text);
        return own == null ? say(text.zh()) : own;
    }

    Prose say(Prose prose) {
        return converter == null ? prose : new ProseConverter(converter).convert(prose);
    }

    private @Nullable String prescribed(LocalText text) {
        if (!edition.isConverted()) {
            return null;
        }
        String regional = edition == Edition.ZH_HANT_TW ? text.zhHantTw() : text.zhHantHk();
        return regional == null ? text.zhHant() : regional;
    }
}
