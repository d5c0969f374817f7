package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseWalk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The anchors that editors have set in a prose. */
final class Anchors {

    /** What the anchors of pages themselves begin with; content's own must not. */
    static final List<String> RESERVED = List.of("site-", "ref-", "cite-", "fn-", "term-");

    private Anchors() {}

    static boolean isReserved(String anchor) {
        return RESERVED.stream().anyMatch(anchor::startsWith);
    }

    /** Every anchor, in reading order. */
    static Set<String> of(Prose prose) {
        Set<String> anchors = new LinkedHashSet<>(ofBlocks(prose));
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Span span) {
                add(anchors, span.attributes());
            }
        });
        return anchors;
    }

    /** An anchor that only one language has would be dead in the other's editions. */
    static Set<String> inAllLanguages(Written written) {
        Set<String> shared = new TreeSet<>();
        written.prose().values().forEach(prose -> shared.addAll(of(prose)));
        written.prose().values().forEach(prose -> shared.retainAll(of(prose)));
        return shared;
    }

    /** The anchors of whole blocks, which all languages of a text share, in reading order. */
    static Set<String> ofBlocks(Prose prose) {
        Set<String> anchors = new LinkedHashSet<>();
        ProseWalk.blocks(prose, (Block block) -> add(anchors, block.attributes()));
        return anchors;
    }

    private static void add(Set<String> anchors, Attributes attributes) {
        @Nullable String id = attributes.id();
        if (id != null) {
            anchors.add(id);
        }
    }
}
