package io.github.twincitydigest.site.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything besides itself that decides whether a text is sound: what it may link to and cite. While this stays equal,
 * a text that has not changed need not be checked again. Immutable.
 *
 * @param settings whether there are settings, and whether these name a repository
 * @param changes whether the site has a page of changes
 * @param assets paths of assets
 * @param ids of things of each type
 * @param unreadable types of which some things could not be read
 * @param sources with their articles
 * @param anchors of each text
 */
record Surroundings(
        List<Boolean> settings,
        boolean changes,
        Set<String> assets,
        Map<Class<?>, Set<String>> ids,
        Set<Class<?>> unreadable,
        List<SourceDocument> sources,
        Map<InternalLink, Set<String>> anchors) {

    static final Surroundings NONE =
            new Surroundings(List.of(), false, Set.of(), Map.of(), Set.of(), List.of(), Map.of());

    Surroundings {
        settings = List.copyOf(settings);
        assets = Set.copyOf(assets);
        ids = Map.copyOf(ids);
        unreadable = Set.copyOf(unreadable);
        sources = List.copyOf(sources);
        anchors = Map.copyOf(anchors);
    }

    static Surroundings of(Content content, Set<String> assets, ContentMemory memory) {
        SiteSettings settings = content.settings();
        Map<Class<?>, Set<String>> ids = new HashMap<>();
        content.types().forEach(type -> ids.put(type, content.ids(type)));
        Map<InternalLink, Set<String>> anchors = new HashMap<>();
        content.written().forEach(written -> anchors.putIfAbsent(InternalLink.to(written), memory.anchors(written)));
        return new Surroundings(
                List.of(settings != null, settings != null && settings.repository() != null),
                Changes.any(content.all(Figure.class), content.all(Project.class)),
                assets,
                ids,
                new HashSet<>(content.unreadable()),
                content.all(SourceDocument.class),
                anchors);
    }
}
