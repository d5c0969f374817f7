package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows references by id, and notes those that lead nowhere. */
final class Referrer {

    private final Content content;
    private final Problems problems;

    Referrer(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /** Follows references to things of one type. */
    <T extends Record & Identified> void refer(Words what, Class<T> type, List<Located<Slug>> references) {
        Set<String> ids = content.ids(type);
        references.forEach(reference -> refer(what, reference, ids, content.isIncomplete(type)));
    }

    /** Follows a reference to one of the kinds that the settings list; if those cannot be read, it may be any. */
    void kind(Words what, @Nullable Located<Slug> reference, Function<SiteSettings, List<SiteSettings.Kind>> kinds) {
        SiteSettings settings = content.settings();
        if (reference != null && settings != null) {
            List<String> ids = kinds.apply(settings).stream()
                    .map(kind -> kind.id().value())
                    .toList();
            refer(what, reference, ids, false);
        }
    }

    /** Follows a reference to one of these; unless they are incomplete, so that it may be one of the rest. */
    void refer(Words what, Located<Slug> reference, Collection<String> ids, boolean incomplete) {
        String name = reference.value().value();
        if (!ids.contains(name) && !incomplete) {
            problems.error(
                    reference.location(),
                    Words.of("reference.unknown", what, name),
                    Suggestion.hint(name, ids, Hint.of("reference.unknown.hint")));
        }
    }

    static List<Located<Slug>> listOf(@Nullable Located<Slug> one) {
        return one == null ? List.of() : List.of(one);
    }
}
