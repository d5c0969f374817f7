package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Document;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Organization;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Project;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings.Kind;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which readers may narrow long lists: by topic, by the marks of places, by stage, by kind. A value that
 * nothing has leads nowhere, and one that everything has leaves the list as it is: neither is offered.
 */
final class Facets {

    private static final String UNKNOWN = "unknown";

    private final EditionView edition;
    private final Site site;
    private final Messages.Words words;
    private final Sides sides;

    /**
     * Something that entries of a list have.
     *
     * @param id its name in addresses and messages
     * @param values in the order in which readers are offered them
     */
    record Facet<T>(String id, List<Value<T>> values) {}

    /**
     * What they may have.
     *
     * @param id its name in addresses
     * @param name what readers call it
     * @param marks of places, if that is what it stands for
     * @param entries that have it, in the order of the list
     */
    record Value<T>(String id, Localized name, List<String> marks, List<T> entries) {}

    Facets(EditionView edition, Messages.Words words) {
        this.edition = edition;
        this.site = edition.site();
        this.words = words;
        this.sides = new Sides(edition, words);
    }

    List<Facet<Event>> events() {
        return offered(site.events(), List.of(sides(site.events(), Event::places), topics(site.events())));
    }

    List<Facet<Project>> projects() {
        return offered(
                site.projects(),
                List.of(
                        stages(site.projects()),
                        sides(site.projects(), Project::places),
                        kinds(site.projects(), site.settings().projectKinds(), Project::kind)));
    }

    List<Facet<Organization>> organizations() {
        return offered(
                site.organizations(),
                List.of(kinds(site.organizations(), site.settings().organizationKinds(), Organization::kind)));
    }

    List<Facet<Document>> documents() {
        return offered(
                site.documents(),
                List.of(kinds(site.documents(), site.settings().documentKinds(), Document::kind)));
    }

    private static <T> List<Facet<T>> offered(List<T> all, List<Facet<T>> facets) {
        return facets.stream()
                .map(facet -> new Facet<>(
                        facet.id(),
                        facet.values().stream()
                                .filter(value -> value.entries().size() < all.size())
                                .toList()))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** The stage that each project had reached when it was last told of. */
    Facet<Project> stages(List<Project> among) {
        List<Value<Project>> values = new ArrayList<>();
        Stream.concat(Arrays.stream(Project.Stage.values()).map(Constant::word), Stream.of(UNKNOWN))
                .forEach(stage -> add(
                        values,
                        stage,
                        () -> new Localized(
                                words.say("stage." + stage), edition.edition().tag()),
                        among,
                        project -> stage.equals(last(project))));
        return new Facet<>("stages", values);
    }

    private static String last(Project project) {
        List<Project.State> states = project.states();
        return states.isEmpty()
                ? UNKNOWN
                : Constant.word(states.get(states.size() - 1).stage());
    }

    private Facet<Event> topics(List<Event> among) {
        List<Value<Event>> values = new ArrayList<>();
        site.topics().stream()
                .filter(edition::shows)
                .forEach(topic -> add(
                        values,
                        topic.id().value(),
                        () -> edition.title(topic),
                        among,
                        event -> Items.names(event.topics(), topic)));
        return new Facet<>("topics", values);
    }

    /** What kind a thing is of. */
    private interface KindOf<T> {
        @Nullable Located<Slug> of(T thing);
    }

    private <T> Facet<T> kinds(List<T> among, List<Kind> kinds, KindOf<T> kindOf) {
        List<Value<T>> values = new ArrayList<>();
        kinds.forEach(kind -> add(values, kind.id().value(), () -> edition.text(kind.name()), among, it -> {
            @Nullable Located<Slug> its = kindOf.of(it);
            return its != null && its.value().equals(kind.id());
        }));
        return new Facet<>("kinds", values);
    }

    private static <T> void add(
            List<Value<T>> values, String id, Supplier<Localized> name, List<T> among, Predicate<T> predicate) {
        List<T> own = among.stream().filter(predicate).toList();
        if (!own.isEmpty()) {
            // A site without such things need not have words for them.
            values.add(new Value<>(id, name.get(), List.of(), own));
        }
    }

    /** Those whose places bear the same marks, all of them and no other. */
    private <T> Facet<T> sides(List<T> among, Function<T, Collection<Located<Slug>>> places) {
        List<Slug> order = marks();
        // Single marks first, then their combinations, each in the order of the marks.
        Set<List<Slug>> sets = new TreeSet<>(Comparator.<List<Slug>>comparingInt(List::size)
                .thenComparing(set -> set.stream()
                        .map(mark -> Character.toString(order.indexOf(mark)))
                        .collect(Collectors.joining())));
        IdentityHashMap<T, List<Slug>> marks = new IdentityHashMap<>();
        Map<Slug, List<Slug>> known = new HashMap<>();
        among.forEach(it -> marks.put(it, marks(places.apply(it), order, known)));
        sets.addAll(marks.values());
        List<Value<T>> values = new ArrayList<>();
        for (List<Slug> set : sets) {
            if (!set.isEmpty()) {
                values.add(new Value<>(
                        set.stream().map(Slug::value).collect(Collectors.joining("-")),
                        name(set),
                        set.stream().map(Slug::value).toList(),
                        among.stream().filter(it -> set.equals(marks.get(it))).toList()));
            }
        }
        return new Facet<>("sides", values);
    }

    /** The marks of all places, in the order in which those that bear most of them name them. */
    private List<Slug> marks() {
        return site.places().stream()
                .map(Place::marks)
                .sorted(Comparator.<List<Slug>>comparingInt(List::size).reversed())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Slug> marks(Collection<Located<Slug>> places, List<Slug> order, Map<Slug, List<Slug>> known) {
        Set<Slug> own = places.stream()
                .flatMap(place -> known.computeIfAbsent(place.value(), site::marks).stream())
                .collect(Collectors.toSet());
        return order.stream().filter(own::contains).toList();
    }

    private Localized name(List<Slug> marks) {
        List<String> names = marks.stream().map(sides::name).toList();
        String joined = names.get(0);
        for (String next : names.subList(1, names.size())) {
            joined = words.say("list.and", joined, next);
        }
        return new Localized(joined, edition.edition().tag());
    }
}
