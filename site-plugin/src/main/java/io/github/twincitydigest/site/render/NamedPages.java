package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.Organization;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Project;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Located;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of places, organizations and projects: what is known of each, and where it is told. */
final class NamedPages {

    private final Book book;
    private final Site site;

    NamedPages(Book book) {
        this.book = book;
        this.site = book.site();
    }

    void make() {
        site.places().forEach(place -> add(Section.PLACES, place, () -> place(place)));
        site.organizations().forEach(it -> add(Section.ORGANIZATIONS, it, () -> organization(it)));
        site.projects().forEach(project -> add(Section.PROJECTS, project, () -> project(project)));
    }

    private PageView place(Place place) {
        Items items = items(Section.PLACES, place);
        NamedItems named = items.named();
        Localized title = title(place);
        return new PageView.PlacePage(
                title,
                description(title, place.about()),
                named.kindOrNull(place),
                named.around(place),
                items.where(List.of(new Located<>(place.id(), place.location()))),
                named.cited(place.about(), place.cite()),
                site.places().stream()
                        .filter(it -> isAt(place, it.within()))
                        .map(named::item)
                        .toList(),
                site.projects().stream()
                        .filter(it -> isOneOf(place, it.places()))
                        .map(named::project)
                        .toList(),
                site.organizations().stream()
                        .filter(it -> isAt(place, it.place()))
                        .map(named::item)
                        .toList(),
                site.meetings().stream()
                        .filter(it -> isAt(place, it.place()))
                        .map(items::meeting)
                        .toList(),
                items.grouped().series(related(site.figures(), place, (Figure it) -> isAt(place, it.place()))),
                related(site.events(), place, (Event it) -> isOneOf(place, it.places())).stream()
                        .map(items::event)
                        .toList(),
                named.mentions(place));
    }

    private PageView organization(Organization organization) {
        Items items = items(Section.ORGANIZATIONS, organization);
        NamedItems named = items.named();
        Localized title = title(organization);
        @Nullable Located<Slug> place = organization.place();
        return new PageView.OrganizationPage(
                title,
                description(title, organization.about()),
                named.kindOrNull(organization),
                place == null ? null : named.link(Site.get(site.places(), place.value())),
                named.cited(organization.about(), organization.cite()),
                related(site.projects(), organization, it -> isOneOf(organization, it.organizations())).stream()
                        .map(named::project)
                        .toList(),
                related(site.documents(), organization, it -> isOneOf(organization, it.issuers())).stream()
                        .map(named::document)
                        .toList(),
                related(site.people(), organization, it -> false).stream()
                        .map(named::person)
                        .toList(),
                items.grouped().series(related(site.figures(), organization, it -> false)),
                related(site.events(), organization, it -> false).stream()
                        .map(items::event)
                        .toList(),
                named.mentions(organization));
    }

    private PageView project(Project project) {
        Items items = items(Section.PROJECTS, project);
        NamedItems named = items.named();
        Localized title = title(project);
        return new PageView.ProjectPage(
                title,
                description(title, project.about()),
                named.kind(project),
                items.topics(project.topics()),
                items.where(project.places()),
                project.organizations().stream()
                        .map(id -> named.link(Site.get(site.organizations(), id.value())))
                        .toList(),
                book.edition().textOrNull(project.about()),
                items.citations().references(project.cite()),
                project.states().stream().map(named::state).toList(),
                items.grouped().series(related(site.figures(), project, it -> false)),
                related(site.events(), project, it -> false).stream()
                        .map(items::event)
                        .toList(),
                named.mentions(project));
    }

    private Items items(Section section, Named thing) {
        return book.items(book.linker(Address.below(book.edition().edition(), section, thing.id())));
    }

    private void add(Section section, Named thing, Supplier<PageView> view) {
        book.add(Address.below(book.edition().edition(), section, thing.id()), view, section.slug());
    }

    private Localized title(Named thing) {
        return book.edition().text(thing.name());
    }

    private Localized description(Localized title, @Nullable LocalText about) {
        return about == null
                ? book.own("named.description", title.text())
                : book.edition().text(about);
    }

    /** Those that belong to a thing by what they say of themselves, and those whose words name it, in their order. */
    private <T extends Identified> List<T> related(List<T> all, Named thing, Predicate<T> belongs) {
        Set<T> naming = book.edition().index().mentions().naming(thing, all).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> belongs.test(it) || naming.contains(it))
                .toList();
    }

    private static boolean isAt(Place place, @Nullable Located<Slug> reference) {
        return reference != null && reference.value().equals(place.id());
    }

    private static boolean isOneOf(Identified thing, Collection<Located<Slug>> references) {
        return Items.names(references, thing);
    }
}
