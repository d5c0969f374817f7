package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the sections that can be narrowed: the page of the whole list, and one for each value of each facet. */
final class FacetPages {

    private final Book book;
    private final Site site;

    FacetPages(Book book) {
        this.book = book;
        this.site = book.site();
    }

    void make() {
        Facets facets = new Facets(book.edition(), book.words());
        make(
                Section.TIMELINE,
                site.events(),
                facets.events(),
                page -> new PageView.Timeline(
                        page.title,
                        page.description,
                        page.entries.size(),
                        page.filters,
                        page.items.overviews().events(page.entries),
                        page.items.grouped().years(page.entries)));
        make(
                Section.ORGANIZATIONS,
                site.organizations(),
                facets.organizations(),
                page -> new PageView.Organizations(
                        page.title,
                        page.description,
                        page.entries.size(),
                        page.filters,
                        page.items.namedGroups().organizations(page.entries)));
        make(
                Section.PROJECTS,
                site.projects(),
                facets.projects(),
                page -> new PageView.Projects(
                        page.title,
                        page.description,
                        page.entries.size(),
                        page.items.changesLink(),
                        page.filters,
                        page.isOf("kinds")
                                ? page.items.namedGroups().byStage(facets.stages(page.entries))
                                : page.items.namedGroups().projects(page.entries)));
        make(
                Section.DOCUMENTS,
                site.documents(),
                facets.documents(),
                page -> new PageView.Documents(
                        page.title,
                        page.description,
                        page.entries.size(),
                        page.filters,
                        page.items.namedGroups().documents(page.entries)));
    }

    /**
     * A page to be made.
     *
     * @param facet that it is narrowed by, or null
     * @param title of the page
     * @param description of the page
     * @param filters that it offers
     * @param entries that it shows
     * @param items that make them
     */
    private record Page<T>(
            @Nullable String facet,
            Localized title,
            Localized description,
            Part.Filters filters,
            List<T> entries,
            Items items) {

        boolean isOf(String id) {
            return id.equals(facet);
        }
    }

    private interface View<T> {
        PageView of(Page<T> page);
    }

    private <T> void make(Section section, List<T> all, List<Facets.Facet<T>> facets, View<T> view) {
        Address whole = Address.of(book.edition().edition(), section);
        Linker linker = book.linker(whole);
        if (!linker.shows(section)) {
            return;
        }
        Localized title = book.own("section." + section.slug());
        book.add(
                whole,
                () -> view.of(new Page<>(
                        null,
                        title,
                        book.description(section),
                        filters(section, all, facets, linker, null),
                        all,
                        book.items(linker))),
                section.slug());
        for (Facets.Facet<T> facet : facets) {
            for (Facets.Value<T> value : facet.values()) {
                Address address = address(section, facet, value);
                Linker own = book.linker(address);
                book.add(
                        address,
                        () -> view.of(new Page<>(
                                facet.id(),
                                book.own(
                                        "filter.title",
                                        title.text(),
                                        value.name().text()),
                                book.own(
                                        "filter." + section.slug() + "." + facet.id(),
                                        value.entries().size(),
                                        value.name().text()),
                                filters(section, all, facets, own, value),
                                value.entries(),
                                book.items(own))),
                        section.slug());
            }
        }
    }

    private <T> Address address(Section section, Facets.Facet<T> facet, Facets.Value<T> value) {
        return Address.narrowed(book.edition().edition(), section, facet.id(), value.id());
    }

    private <T> Part.Filters filters(
            Section section,
            List<T> all,
            List<Facets.Facet<T>> facets,
            Linker linker,
            Facets.@Nullable Value<T> chosen) {
        List<Part.FilterGroup> groups = new ArrayList<>();
        for (Facets.Facet<T> facet : facets) {
            groups.add(new Part.FilterGroup(
                    facet.id(),
                    book.own("filter." + facet.id()),
                    chosen != null && facet.values().contains(chosen) ? chosen.name() : null,
                    facet.values().stream()
                            .map(value -> new Part.FilterLink(
                                    new Part.Link(value.name(), linker.to(address(section, facet, value))),
                                    value.entries().size(),
                                    value.equals(chosen),
                                    value.marks()))
                            .toList()));
        }
        return new Part.Filters(
                new Part.Link(book.own("filter.all", all.size()), linker.to(section)),
                all.size(),
                chosen == null ? null : chosen.name(),
                groups);
    }
}
