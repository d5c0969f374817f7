package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.index.Mentions;
import io.github.twincitydigest.site.model.Document;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Organization;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Project;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings.Kind;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what texts name under headings: places by what they lie in, the rest by kind, and everything in an index. */
final class NamedGroups {

    /** From how many names on a list needs headings. */
    private static final int HEADED = 20;

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

    /** The places that lie in no other, with all that lie in them; first what holds most. */
    List<Part.PlaceNode> places() {
        return placesIn(null);
    }

    private List<Part.PlaceNode> placesIn(@Nullable Place around) {
        return site.places().stream()
                .filter(place -> isIn(around, place.within()))
                .map(this::node)
                .sorted(Comparator.comparing(NamedGroups::size).reversed())
                .toList();
    }

    private Part.PlaceNode node(Place place) {
        Part.Mentions mentions = named.mentions(place);
        return new Part.PlaceNode(
                named.item(place),
                items.where(List.of(new Located<>(place.id(), place.location()))),
                mentions.topics().size() + mentions.digests().size(),
                placesIn(place));
    }

    /** How many places lie in a place, itself included. */
    private static int size(Part.PlaceNode node) {
        return 1 + node.parts().stream().mapToInt(NamedGroups::size).sum();
    }

    private static boolean isIn(@Nullable Place around, @Nullable Located<Slug> within) {
        return around == null
                ? within == null
                : within != null && within.value().equals(around.id());
    }

    /** The places that most texts name, those first. */
    List<Part.MentionedPlace> mostNamedPlaces(int limit) {
        Mentions mentions = edition.index().mentions();
        return site.places().stream()
                .filter(place -> !mentions.of(place).isEmpty())
                .sorted(Comparator.comparing((Place place) -> mentions.of(place).size())
                        .reversed())
                .limit(limit)
                .map(place -> new Part.MentionedPlace(
                        items.where(List.of(new Located<>(place.id(), place.location()))),
                        mentions.of(place).size()))
                .toList();
    }

    List<Part.NamedGroup> organizations(List<Organization> organizations) {
        return byKind(
                organizations,
                Organization::kind,
                site.settings().organizationKinds(),
                (kind, own) -> new Part.NamedGroup(
                        kind.id(), kind.title(), own.stream().map(named::item).toList()));
    }

    List<Part.PersonGroup> people() {
        return byKind(
                site.people(),
                person -> person.kind(),
                site.settings().personKinds(),
                (kind, own) -> new Part.PersonGroup(
                        kind.id(), kind.title(), own.stream().map(named::person).toList()));
    }

    List<Part.ProjectGroup> projects(List<Project> projects) {
        return byKind(
                projects,
                project -> project.kind(),
                site.settings().projectKinds(),
                (kind, own) -> new Part.ProjectGroup(
                        kind.id(),
                        kind.title(),
                        own.stream().map(named::project).toList()));
    }

    /** Projects of one kind under the stage that they had reached last, the furthest from done first. */
    List<Part.ProjectGroup> byStage(Facets.Facet<Project> stages) {
        return stages.values().stream()
                .map(stage -> new Part.ProjectGroup(
                        "site-stage-" + stage.id(),
                        stage.name(),
                        stage.entries().stream().map(named::project).toList()))
                .toList();
    }

    List<Part.DocumentGroup> documents(List<Document> documents) {
        return byKind(
                documents,
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

    /** Every name of the site, by type: topics and meetings in their own order, the rest as readers look them up. */
    List<Part.IndexGroup> index() {
        List<Part.IndexGroup> groups = new ArrayList<>();
        NameOrder order = NameOrder.of(edition.edition());
        List<Part.Link> topics =
                site.topics().stream().filter(edition::shows).map(items::link).toList();
        add(groups, Section.TOPICS, List.of(new Part.IndexLetter(null, topics)));
        add(groups, Section.PLACES, letters(order, site.places(), named::brief));
        add(groups, Section.ORGANIZATIONS, letters(order, site.organizations(), named::link));
        add(groups, Section.PEOPLE, letters(order, site.people(), named::link));
        add(groups, Section.PROJECTS, letters(order, site.projects(), named::link));
        add(groups, Section.DOCUMENTS, letters(order, site.documents(), named::link));
        List<Part.Link> meetings = site.meetings().stream().map(items::link).toList();
        add(groups, Section.MEETINGS, List.of(new Part.IndexLetter(null, meetings)));
        List<GlossaryEntry> terms =
                site.glossary().stream().filter(GlossaryEntry::isForReaders).toList();
        add(groups, Section.GLOSSARY, letters(order, terms, items::link));
        return groups;
    }

    private <T> List<Part.IndexLetter> letters(NameOrder order, List<T> things, Function<T, Part.Link> link) {
        List<Part.Link> links = things.stream().map(link).toList();
        List<NameOrder.Under<Part.Link>> sorted =
                order.sort(links, it -> it.text().text());
        if (things.size() < HEADED) {
            return List.of(new Part.IndexLetter(
                    null,
                    sorted.stream()
                            .flatMap((NameOrder.Under<Part.Link> under) -> under.names().stream())
                            .toList()));
        }
        return sorted.stream()
                .map(under -> new Part.IndexLetter(
                        Character.isDigit(under.heading().charAt(0))
                                        && under.heading().length() < 3
                                ? words.say("names.strokes", under.heading())
                                : under.heading(),
                        under.names()))
                .toList();
    }

    private void add(List<Part.IndexGroup> groups, Section section, List<Part.IndexLetter> letters) {
        int count = letters.stream().mapToInt(letter -> letter.links().size()).sum();
        if (count > 0) {
            groups.add(new Part.IndexGroup(
                    "site-" + section.slug(), own("section." + section.slug()), linker.to(section), count, letters));
        }
    }

    /** The lists of what texts name. */
    List<Part.Register> registers() {
        List<Part.Register> registers = new ArrayList<>();
        register(registers, Section.PLACES, site.places().size());
        register(registers, Section.ORGANIZATIONS, site.organizations().size());
        register(registers, Section.PEOPLE, site.people().size());
        register(registers, Section.PROJECTS, site.projects().size());
        register(registers, Section.DOCUMENTS, site.documents().size());
        register(registers, Section.GLOSSARY, (int)
                site.glossary().stream().filter(GlossaryEntry::isForReaders).count());
        return registers;
    }

    private void register(List<Part.Register> registers, Section section, int count) {
        if (count > 0) {
            registers.add(
                    new Part.Register(new Part.Link(own("section." + section.slug()), linker.to(section)), count));
        }
    }

    private Localized own(String key) {
        return new Localized(words.say(key), edition.edition().tag());
    }
}
