package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.script.Vocabulary;
import io.github.twincitydigest.site.source.Memory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What editions were made of, for the next ones of the same site: voices that go by the same terms stay the same, with
 * all that they have said. Thread-safe.
 */
public final class EditionMemory {

    private final Map<VoiceKey, Voice> voices = new ConcurrentHashMap<>();
    private final Set<VoiceKey> asked = ConcurrentHashMap.newKeySet();
    private final Memory<TextKey, Prose> texts;

    /** How an edition writes. */
    record VoiceKey(
            Edition edition, SiteTerms terms, @Nullable Vocabulary vocabulary) {}

    /** A text of an edition, or the one beside it. */
    record TextKey(Edition edition, InternalLink text, boolean beside) {}

    private EditionMemory(int texts) {
        this.texts = new Memory<>(texts);
    }

    /** For a single build. */
    public static EditionMemory unlimited() {
        return new EditionMemory(Integer.MAX_VALUE);
    }

    /** @param texts how many of them to keep as they are converted */
    public static EditionMemory limited(int texts) {
        return new EditionMemory(texts);
    }

    Voice voice(VoiceKey key, Supplier<Voice> make) {
        asked.add(key);
        return voices.computeIfAbsent(key, it -> make.get());
    }

    Memory<TextKey, Prose> texts() {
        return texts;
    }

    void tidy() {
        voices.keySet().retainAll(asked);
        asked.clear();
    }
}
