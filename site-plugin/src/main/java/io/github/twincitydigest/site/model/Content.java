package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that could be read, before references are followed. What could not be read is missing here but known by
 * name, so that a slip in one file does not make every reference to it look wrong. Immutable.
 *
 * @param settings null if {@code site.yaml} could not be read
 * @param lists the things of each type, in the order of their files
 * @param unreadable the types of which some things could not be read
 * @param loose the prose of digests, topics and pages whose metadata could not be read
 * @param known for digests, topics, pages and sources: the names of all, readable or not
 */
record Content(
        @Nullable SiteSettings settings,
        Map<Class<? extends Record>, List<? extends Record>> lists,
        Set<Class<?>> unreadable,
        List<Map<Language, Prose>> loose,
        Map<Class<?>, Set<String>> known) {

    Content {
        lists = Map.copyOf(lists);
        unreadable = Set.copyOf(unreadable);
        loose = List.copyOf(loose);
        known = Map.copyOf(known);
    }

    <T extends Record> List<T> all(Class<T> type) {
        return lists.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** The ids of everything of a type, including what could not be read whole. */
    <T extends Record & Identified> Set<String> ids(Class<T> type) {
        Set<String> ids = new TreeSet<>(known.getOrDefault(type, Set.of()));
        all(type).forEach(thing -> ids.add(thing.id().value()));
        return ids;
    }

    /** Whether something of a type could not be read, so that a missing id may be one of those. */
    boolean isIncomplete(Class<?> type) {
        return unreadable.contains(type);
    }
}
