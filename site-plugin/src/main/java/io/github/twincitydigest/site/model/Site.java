package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole site in which every reference leads somewhere. Immutable.
 *
 * @param settings of the site as a whole
 * @param sources by id
 * @param digests newest matter first, then by id
 * @param topics in their order, then by id
 * @param pages by id
 * @param figures in the order in which they are written
 * @param charts in the order in which they are written
 * @param events by date, then by id
 * @param meetings by series and number
 * @param places by id
 * @param organizations by id
 * @param people by id
 * @param projects by id
 * @param documents by id
 * @param indicators by id
 * @param diagrams in the order in which they are written
 * @param corrections the newest first
 * @param glossary in the order in which it is written
 * @param units that figures are counted in
 * @param acceptedConversions the ledger of conversions, in the order in which it is written
 * @param acceptedTranslations the ledger of translations, in the order in which it is written
 */
public record Site(
        SiteSettings settings,
        List<SourceDocument> sources,
        List<Digest> digests,
        List<Topic> topics,
        List<TextPage> pages,
        List<Figure> figures,
        List<Chart> charts,
        List<Event> events,
        List<Meeting> meetings,
        List<Place> places,
        List<Organization> organizations,
        List<Person> people,
        List<Project> projects,
        List<Document> documents,
        List<Indicator> indicators,
        List<Diagram> diagrams,
        List<Correction> corrections,
        List<GlossaryEntry> glossary,
        Units units,
        List<AcceptedConversion> acceptedConversions,
        List<AcceptedTranslation> acceptedTranslations) {

    public Site {
        sources = List.copyOf(sources);
        digests = List.copyOf(digests);
        topics = List.copyOf(topics);
        pages = List.copyOf(pages);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        events = List.copyOf(events);
        meetings = List.copyOf(meetings);
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        projects = List.copyOf(projects);
        documents = List.copyOf(documents);
        indicators = List.copyOf(indicators);
        diagrams = List.copyOf(diagrams);
        corrections = List.copyOf(corrections);
        glossary = List.copyOf(glossary);
        acceptedConversions = List.copyOf(acceptedConversions);
        acceptedTranslations = List.copyOf(acceptedTranslations);
    }

    /** The thing of an id among its like. */
    public static <T extends Identified> Optional<T> find(Collection<T> things, Slug id) {
        // Asked so often that a stream would be felt.
        for (T thing : things) {
            if (thing.id().value().equals(id.value())) {
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }

    /**
     * The thing of an id that the assembler has found before.
     *
     * @throws IllegalStateException if there is none, which is a fault of the engine
     */
    public static <T extends Identified> T get(Collection<T> things, Slug id) {
        return find(things, id).orElseThrow(() -> new IllegalStateException("unresolved reference: " + id));
    }

    /** The marks of a place: its own, else those of the nearest place around it that has any. */
    public List<Slug> marks(Slug placeId) {
        Place place = get(places, placeId);
        Located<Slug> within = place.within();
        return place.marks().isEmpty() && within != null ? marks(within.value()) : place.marks();
    }

    /** The marks of all places, in the order in which the places name them. */
    public List<Slug> marks() {
        return places.stream()
                .flatMap(place -> place.marks().stream())
                .distinct()
                .toList();
    }

    /** Everything that has a name: the term base, and all names of what texts name. */
    public Stream<LocalText> names() {
        return Names.of(glossary, people, places, organizations, projects, documents);
    }

    /** Everything that texts name. */
    public Stream<Named> named() {
        return Stream.<List<? extends Named>>of(places, organizations, people, projects, documents)
                .flatMap(List::stream);
    }

    /** Every text that editors write as prose. */
    public Stream<Written> written() {
        return Stream.<List<? extends Written>>of(digests, topics, pages).flatMap(List::stream);
    }

    /** Whether the site has anything to show under a section. */
    public boolean has(Section section) {
        return switch (section) {
            case DIGESTS -> !digests.isEmpty();
            case TOPICS -> !topics.isEmpty();
            case SOURCES -> !sources.isEmpty();
            case MEETINGS -> !meetings.isEmpty();
            case TIMELINE -> !events.isEmpty();
            case FIGURES -> !figures.isEmpty();
            case CHARTS -> !charts.isEmpty();
            case GLOSSARY -> glossary.stream().anyMatch(GlossaryEntry::isForReaders);
            case PLACES -> !places.isEmpty();
            case ORGANIZATIONS -> !organizations.isEmpty();
            case PEOPLE -> !people.isEmpty();
            case PROJECTS -> !projects.isEmpty();
            case DOCUMENTS -> !documents.isEmpty();
            case NAMES -> named().findAny().isPresent();
            case CHANGES -> Changes.any(figures, projects);
            case COVERAGE -> !sources.isEmpty();
            // Readers who can report a mistake want to know what became of others.
            case CORRECTIONS -> settings.repository() != null || !corrections.isEmpty();
        };
    }
}
