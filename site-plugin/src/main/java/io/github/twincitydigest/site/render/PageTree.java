package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.TextPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of prose of one edition lie below one another. Where the edition lacks a page, those below it lie below
 * the next one up, so that each is led to. Immutable.
 */
final class PageTree {

    private final EditionView edition;
    /** Of those that lie below no other, under null. */
    private final Map<@Nullable Slug, List<TextPage>> below = new HashMap<>();

    private final Map<Slug, TextPage> pages = new HashMap<>();

    PageTree(EditionView edition) {
        this.edition = edition;
        edition.site().pages().stream().filter(edition::shows).forEach(page -> pages.put(page.id(), page));
        edition.site().pages().stream()
                .filter(edition::shows)
                .sorted(Comparator.comparingInt(TextPage::order).thenComparing(TextPage::id))
                .forEach(page -> below.computeIfAbsent(above(page), it -> new ArrayList<>())
                        .add(page));
    }

    /** The pages below one, in order. */
    List<Part.PageItem> pages(TextPage page, Linker linker) {
        return below(page.id()).stream()
                .map(it -> new Part.PageItem(link(it, linker), edition.summary(it)))
                .toList();
    }

    /** The whole tree that a page stands in, opened where it stands; null for a page that stands alone. */
    Part.@Nullable PageNode around(TextPage page, Linker linker) {
        List<TextPage> way = way(page);
        TextPage top = way.get(0);
        return below(top.id()).isEmpty() ? null : node(top, page, way, linker);
    }

    /** The page before one among those beside it. */
    Part.@Nullable Link previous(TextPage page, Linker linker) {
        return beside(page, -1, linker);
    }

    /** The page after one among those beside it. */
    Part.@Nullable Link next(TextPage page, Linker linker) {
        return beside(page, 1, linker);
    }

    private Part.@Nullable Link beside(TextPage page, int step, Linker linker) {
        Slug above = above(page);
        if (above == null) {
            return null;
        }
        List<TextPage> all = below(above);
        int index = all.stream().map(TextPage::id).toList().indexOf(page.id()) + step;
        return index < 0 || index >= all.size() ? null : link(all.get(index), linker);
    }

    private Part.PageNode node(TextPage page, TextPage current, List<TextPage> way, Linker linker) {
        boolean open = way.stream().anyMatch(it -> it.id().equals(page.id()));
        return new Part.PageNode(
                link(page, linker),
                page.id().equals(current.id()),
                open,
                open
                        ? below(page.id()).stream()
                                .map(it -> node(it, current, way, linker))
                                .toList()
                        : List.of());
    }

    /** The pages above one and itself, the outermost first. */
    private List<TextPage> way(TextPage page) {
        List<TextPage> way = new ArrayList<>();
        page.id().above().forEach(id -> {
            TextPage above = pages.get(id);
            if (above != null) {
                way.add(above);
            }
        });
        way.add(page);
        return way;
    }

    private @Nullable Slug above(TextPage page) {
        List<TextPage> way = way(page);
        return way.size() < 2 ? null : way.get(way.size() - 2).id();
    }

    private List<TextPage> below(Slug id) {
        return below.getOrDefault(id, List.of());
    }

    private Part.Link link(TextPage page, Linker linker) {
        return new Part.Link(edition.title(page), linker.to(page));
    }
}
