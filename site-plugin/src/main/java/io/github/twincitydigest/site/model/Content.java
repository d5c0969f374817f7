package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that could be read, before references are followed. What could not be read is missing here but known by
 * name, so that a slip in one file does not make every reference to it look wrong. Immutable.
 */
final class Content {

    private final @Nullable SiteSettings settings;
    private final Map<Class<? extends Record>, List<? extends Record>> lists;
    private final Set<Class<?>> unreadable;
    private final List<Map<Language, Prose>> loose;
    private final Map<Class<?>, Set<String>> known;

    /** Of everything of a type, including what could not be read whole: a large site is asked for them often. */
    private final Map<Class<?>, Set<String>> ids = new HashMap<>();

    private final Map<InternalLink, Written> written = new HashMap<>();

    /**
     * @param settings null if {@code site.yaml} could not be read
     * @param lists the things of each type, in the order of their files
     * @param unreadable the types of which some things could not be read
     * @param loose the prose of digests, topics and pages whose metadata could not be read
     * @param known for digests, topics, pages and sources: the names of all, readable or not
     */
    Content(
            @Nullable SiteSettings settings,
            Map<Class<? extends Record>, List<? extends Record>> lists,
            Set<Class<?>> unreadable,
            List<Map<Language, Prose>> loose,
            Map<Class<?>, Set<String>> known) {
        this.settings = settings;
        this.lists = Map.copyOf(lists);
        this.unreadable = Set.copyOf(unreadable);
        this.loose = List.copyOf(loose);
        this.known = Map.copyOf(known);
        lists.forEach((type, things) -> {
            Set<String> all = new TreeSet<>(known.getOrDefault(type, Set.of()));
            things.forEach(thing -> {
                if (thing instanceof Identified identified) {
                    all.add(identified.id().value());
                }
                if (thing instanceof Written text) {
                    written.putIfAbsent(InternalLink.to(text), text);
                }
            });
            ids.put(type, Collections.unmodifiableSet(all));
        });
    }

    @Nullable SiteSettings settings() {
        return settings;
    }

    List<Map<Language, Prose>> loose() {
        return loose;
    }

    Map<Class<?>, Set<String>> known() {
        return known;
    }

    Set<Class<?>> unreadable() {
        return unreadable;
    }

    /** The types of things that there can be. */
    Set<Class<? extends Record>> types() {
        return lists.keySet();
    }

    <T extends Record> List<T> all(Class<T> type) {
        // The reader has put them there by this very type.
        @SuppressWarnings("unchecked")
        List<T> things = (List<T>) lists.getOrDefault(type, List.of());
        return things;
    }

    /** Every text whose metadata could be read. */
    Stream<Written> written() {
        return Stream.<List<? extends Written>>of(all(Digest.class), all(Topic.class), all(TextPage.class))
                .flatMap(List::stream);
    }

    /** The text that a link leads to, whatever its anchor. */
    Optional<Written> written(InternalLink link) {
        return Optional.ofNullable(written.get(link.whole()));
    }

    /** The ids of everything of a type, including what could not be read whole. */
    Set<String> ids(Class<?> type) {
        return ids.getOrDefault(type, Set.of());
    }

    /** Whether something of a type could not be read, so that a missing id may be one of those. */
    boolean isIncomplete(Class<?> type) {
        return unreadable.contains(type);
    }
}
