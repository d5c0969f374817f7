package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Organization;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings.Kind;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what texts name under headings: places by what they lie in, the rest by kind, and everything in an index. */
final class NamedGroups {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;
    private final NamedItems named;

    NamedGroups(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.items = items;
        this.named = items.named();
    }

    /** The places that lie in no other, with all that lie in them. */
    List<Part.PlaceNode> places() {
        return placesIn(null);
    }

    private List<Part.PlaceNode> placesIn(@Nullable Place around) {
        return site.places().stream()
                .filter(place -> isIn(around, place.within()))
                .map(place -> new Part.PlaceNode(named.item(place), placesIn(place)))
                .toList();
    }

    private static boolean isIn(@Nullable Place around, @Nullable Located<Slug> within) {
        return around == null
                ? within == null
                : within != null && within.value().equals(around.id());
    }

    List<Part.NamedGroup> organizations() {
        return byKind(
                site.organizations(),
                Organization::kind,
                site.settings().organizationKinds(),
                (kind, own) -> new Part.NamedGroup(
                        kind.id(), kind.title(), own.stream().map(named::item).toList()));
    }

    List<Part.ProjectGroup> projects() {
        return byKind(
                site.projects(),
                project -> project.kind(),
                site.settings().projectKinds(),
                (kind, own) -> new Part.ProjectGroup(
                        kind.id(),
                        kind.title(),
                        own.stream().map(named::project).toList()));
    }

    List<Part.DocumentGroup> documents() {
        return byKind(
                site.documents(),
                document -> document.kind(),
                site.settings().documentKinds(),
                (kind, own) -> new Part.DocumentGroup(
                        kind.id(),
                        kind.title(),
                        own.stream().map(named::document).toList()));
    }

    /** A heading. */
    private record Heading(String id, Localized title) {}

    /** What kind a thing is of. */
    private interface KindOf<T> {
        @Nullable Located<Slug> of(T thing);
    }

    /** Makes a group of a heading and what stands under it. */
    private interface Grouping<T, G> {
        G make(Heading heading, List<T> own);
    }

    /** A group for each kind that has any, in the settings' order; last what has no kind. */
    private <T, G> List<G> byKind(List<T> all, KindOf<T> kindOf, List<Kind> kinds, Grouping<T, G> grouping) {
        List<G> groups = new ArrayList<>();
        for (Kind kind : kinds) {
            List<T> own = all.stream()
                    .filter(it -> {
                        @Nullable Located<Slug> its = kindOf.of(it);
                        return its != null && its.value().equals(kind.id());
                    })
                    .toList();
            if (!own.isEmpty()) {
                groups.add(grouping.make(new Heading("site-kind-" + kind.id(), edition.text(kind.name())), own));
            }
        }
        List<T> others = all.stream().filter(it -> kindOf.of(it) == null).toList();
        if (!others.isEmpty()) {
            groups.add(grouping.make(new Heading("site-kind-other", own("figures.other")), others));
        }
        return groups;
    }

    /** Every name of the site, by type. */
    List<Part.IndexGroup> index() {
        List<Part.IndexGroup> groups = new ArrayList<>();
        add(
                groups,
                Section.TOPICS,
                site.topics().stream().filter(edition::shows).map(items::link).toList());
        add(groups, Section.PLACES, site.places().stream().map(named::brief).toList());
        add(
                groups,
                Section.ORGANIZATIONS,
                site.organizations().stream().map(named::link).toList());
        add(groups, Section.PEOPLE, site.people().stream().map(named::link).toList());
        add(groups, Section.PROJECTS, site.projects().stream().map(named::link).toList());
        add(
                groups,
                Section.DOCUMENTS,
                site.documents().stream().map(named::link).toList());
        add(groups, Section.MEETINGS, site.meetings().stream().map(items::link).toList());
        add(
                groups,
                Section.GLOSSARY,
                site.glossary().stream()
                        .filter(GlossaryEntry::isForReaders)
                        .map(items::link)
                        .toList());
        return groups;
    }

    private void add(List<Part.IndexGroup> groups, Section section, List<Part.Link> links) {
        if (!links.isEmpty()) {
            groups.add(new Part.IndexGroup(
                    "site-" + section.slug(), own("section." + section.slug()), linker.to(section), links));
        }
    }

    private Localized own(String key) {
        return new Localized(words.say(key), edition.edition().tag());
    }
}
