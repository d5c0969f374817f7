package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Lazy;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a site's texts name and cite, and where; found out when it is first asked for. Immutable, thread-safe. */
public final class SiteIndex {

    private final Map<Language, NameTable> names = new EnumMap<>(Language.class);
    private final Lazy<Mentions> mentions;
    private final Lazy<Uses> uses;

    private final Map<InternalLink, Written> written = new HashMap<>();
    private final IndexMemory memory;

    private SiteIndex(Site site, IndexMemory memory) {
        this.memory = memory;
        site.written().forEach(it -> written.put(InternalLink.to(it), it));
        for (Language language : Language.values()) {
            names.put(language, memory.latest(language, NameTable.of(site, language)));
        }
        mentions = new Lazy<>(() -> Mentions.of(site, names(Language.ZH), memory));
        uses = new Lazy<>(() -> Uses.of(site, memory));
    }

    /** Reads all texts of a site. */
    public static SiteIndex of(Site site) {
        return of(site, IndexMemory.unlimited());
    }

    /** Reads those texts of a site that were not the same when its last index was made with this memory. */
    public static SiteIndex of(Site site, IndexMemory memory) {
        return new SiteIndex(site, memory);
    }

    /** The text that a link leads to, whatever its anchor; empty if there is none. */
    public Optional<Written> written(InternalLink link) {
        return Optional.ofNullable(written.get(link.whole()));
    }

    /** What is named where. */
    public Mentions mentions() {
        return mentions.get();
    }

    /** What is cited by what. */
    public Uses uses() {
        return uses.get();
    }

    /** The prose of a digest or topic with its names linked; that of a page, which is about the site, as it is. */
    public Prose link(Written written, Prose prose, Language language) {
        if (!(written instanceof Digest) && !(written instanceof Topic)) {
            return prose;
        }
        NameTable table = names(language);
        return memory.linked()
                .get(
                        new IndexMemory.TextKey(InternalLink.to(written), language),
                        () -> NameLinks.link(prose, table),
                        prose,
                        table);
    }

    private NameTable names(Language language) {
        NameTable table = names.get(language);
        if (table == null) {
            throw new IllegalStateException("no names in " + language);
        }
        return table;
    }
}
