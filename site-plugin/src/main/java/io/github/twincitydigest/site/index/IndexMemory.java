package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Latest;
import io.github.twincitydigest.site.source.Memory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an index was made of, for the next one of the same site. Thread-safe. */
public final class IndexMemory {

    private final Map<Language, Latest<NameTable>> names = new EnumMap<>(Language.class);
    private final Memory<InternalLink, List<Mentions.Named>> mentions = new Memory<>();
    private final Memory<InternalLink, List<Uses.Lines>> uses = new Memory<>();
    private final Memory<TextKey, Prose> linked;

    /** A text in one language. */
    record TextKey(InternalLink text, Language language) {}

    private IndexMemory(int texts) {
        for (Language language : Language.values()) {
            names.put(language, new Latest<>(new NameTable(Map.of())));
        }
        linked = new Memory<>(texts);
    }

    /** For a single build. */
    public static IndexMemory unlimited() {
        return new IndexMemory(Integer.MAX_VALUE);
    }

    /** @param texts how many of them to keep with their names linked */
    public static IndexMemory limited(int texts) {
        return new IndexMemory(texts);
    }

    NameTable latest(Language language, NameTable now) {
        Latest<NameTable> latest = names.get(language);
        return latest == null ? now : latest.of(now);
    }

    Memory<InternalLink, List<Mentions.Named>> mentions() {
        return mentions;
    }

    Memory<InternalLink, List<Uses.Lines>> uses() {
        return uses;
    }

    Memory<TextKey, Prose> linked() {
        return linked;
    }
}
