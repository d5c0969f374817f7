package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows every reference from one thing to another, and makes sure that ids are unique. */
final class ReferenceCheck {

    private final Content content;
    private final Problems problems;
    private final CitationCheck citations;

    ReferenceCheck(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.citations = new CitationCheck(content, problems);
    }

    void check(Set<String> assets) {
        unique(content.all(SourceDocument.class));
        unique(content.all(Figure.class));
        unique(content.all(Event.class));
        unique(content.all(Meeting.class));
        unique(content.all(Place.class));
        unique(content.all(Organization.class));
        unique(content.all(Person.class));
        unique(content.all(GlossaryEntry.class));
        uniqueUnits();
        settings();
        sources();
        content.all(Digest.class).forEach(this::digest);
        content.all(Topic.class)
                .forEach(topic -> refer("topic", Topic.class, topic.meta().related()));
        content.all(TextPage.class).forEach(this::page);
        Units units = new Units(content.all(BaseUnit.class));
        content.all(Figure.class).forEach(figure -> figure(figure, units));
        new FigureCheck(units, problems).check(content.all(Figure.class));
        content.all(Event.class).forEach(this::event);
        content.all(Meeting.class).forEach(this::meeting);
        places();
        content.all(GlossaryEntry.class).forEach(entry -> citations.check(entry.cite()));
        names();
        rules();
        new ProseCheck(content, assets, citations, problems).check();
    }

    private void unique(Collection<? extends Identified> things) {
        Map<Slug, Location> first = new HashMap<>();
        for (Identified thing : things) {
            if (Anchors.isReserved(thing.id().value())) {
                problems.error(
                        thing.location(),
                        "the id \"" + thing.id() + "\" begins with a word that the site uses itself",
                        "begin it with another word than " + String.join(", ", Anchors.RESERVED));
            }
            Location earlier = first.putIfAbsent(thing.id(), thing.location());
            if (earlier != null) {
                problems.error(
                        thing.location(),
                        "the id \"" + thing.id() + "\" is taken",
                        "choose another; it stands first at " + earlier);
            }
        }
    }

    private void uniqueUnits() {
        Map<String, Location> first = new HashMap<>();
        for (BaseUnit unit : content.all(BaseUnit.class)) {
            Location earlier = first.putIfAbsent(unit.unit(), unit.location());
            if (earlier != null) {
                problems.error(
                        unit.location(),
                        "the unit \"" + unit.unit() + "\" is listed twice",
                        "delete this line; it stands first at " + earlier);
            }
        }
    }

    private void settings() {
        SiteSettings settings = content.settings();
        if (settings == null) {
            return;
        }
        unique(settings.series());
        unique(settings.segmentKinds());
        unique(settings.sourceKinds());
        Set<String> pages = content.ids(TextPage.class);
        for (Located<Slug> entry : settings.navigation()) {
            String name = entry.value().value();
            if (Section.of(name).isEmpty() && !pages.contains(name)) {
                problems.error(
                        entry.location(),
                        "no section or page \"" + name + "\"",
                        Suggestion.hint(
                                name,
                                PageNames.with(pages),
                                "write one of " + String.join(", ", PageNames.with(pages))));
            }
        }
        refer("figure", Figure.class, settings.highlights());
        String address = settings.address().toString();
        if (!address.endsWith("/")) {
            problems.error(
                    settings.baseUrl().location(),
                    "the base URL has no slash at its end",
                    "write \"" + address + "/\"");
        }
    }

    private void sources() {
        SiteSettings settings = content.settings();
        for (SourceDocument source : content.all(SourceDocument.class)) {
            if (settings != null) {
                kind("kind of source", source.meta().kind(), settings.sourceKinds());
                source.meta()
                        .segments()
                        .forEach(segment -> kind("kind of segment", segment.kind(), settings.segmentKinds()));
            }
            unique(source.meta().segments());
            for (SourceDocument.Segment segment : source.meta().segments()) {
                segment.lines().stream()
                        .filter(range -> range.value().last() > source.meta().lines())
                        .forEach(range -> problems.error(
                                range.location(),
                                "lines " + range.value() + " lie outside the text",
                                "the text has " + source.meta().lines() + " lines"));
            }
        }
    }

    private void kind(String what, Located<Slug> written, List<SiteSettings.Kind> kinds) {
        refer(what, written, kinds.stream().map(kind -> kind.id().value()).toList(), false);
    }

    private void digest(Digest digest) {
        refer("topic", Topic.class, digest.meta().topics());
        refer("place", Place.class, digest.meta().places());
        digest.meta().segments().forEach(citations::check);
    }

    private void page(TextPage page) {
        if (Section.of(page.id().value()).isPresent()) {
            problems.error(
                    page.location(),
                    "the name \"" + page.id() + "\" belongs to a page that the site makes itself",
                    "rename the folder");
        }
    }

    private void figure(Figure figure, Units units) {
        refer("place", Place.class, List.of(figure.place()));
        refer("topic", Topic.class, figure.topics());
        citations.check(figure.cite());
        String unit = figure.unit().value();
        if (units.find(unit).isEmpty() && !content.isIncomplete(BaseUnit.class)) {
            problems.error(
                    figure.unit().location(),
                    "no unit \"" + unit + "\"",
                    Suggestion.hint(unit, units.names(), "add its base unit to data/units.yaml"));
        }
    }

    private void event(Event event) {
        refer("topic", Topic.class, event.topics());
        refer("place", Place.class, event.places());
        citations.check(event.cite());
    }

    private void meeting(Meeting meeting) {
        SiteSettings settings = content.settings();
        if (settings != null) {
            refer(
                    "series of meetings",
                    meeting.series(),
                    settings.series().stream()
                            .map(series -> series.id().value())
                            .toList(),
                    false);
        }
        refer("topic", Topic.class, meeting.topics());
        refer("place", Place.class, listOf(meeting.place()));
        citations.check(meeting.cite());
        meeting.results().forEach(result -> citations.check(result.cite()));
        meeting.documents().forEach(paper -> citations.check(paper.cite()));
    }

    private void places() {
        List<Place> places = content.all(Place.class);
        places.forEach(place -> refer("place", Place.class, listOf(place.within())));
        content.all(Organization.class).forEach(it -> refer("place", Place.class, listOf(it.place())));
        for (Place place : places) {
            // A circle is told once, at the first of its places by id.
            Optional<Place> up = around(places, place);
            boolean first = true;
            for (int steps = 0; up.isPresent() && !up.get().equals(place) && steps <= places.size(); steps++) {
                first &= place.id().compareTo(up.get().id()) < 0;
                up = around(places, up.get());
            }
            if (first && up.filter(place::equals).isPresent()) {
                problems.error(
                        place.location(),
                        "the place \"" + place.id() + "\" lies within itself",
                        "follow its \"within\" upwards and break the circle");
            }
        }
    }

    /** A name has one form in each script, wherever it is listed. */
    private void names() {
        Map<String, LocalText> first = new HashMap<>();
        Names.of(
                        content.all(GlossaryEntry.class),
                        content.all(Person.class),
                        content.all(Place.class),
                        content.all(Organization.class))
                .filter(LocalText::prescribesScript)
                .forEach(name -> {
                    LocalText earlier = first.putIfAbsent(name.zh(), name);
                    if (earlier != null && !earlier.hasSameScriptAs(name)) {
                        problems.error(
                                name.location(),
                                "\"" + name.zh() + "\" has other Traditional forms at " + earlier.location(),
                                "give both the same, or take one away");
                    }
                });
    }

    /** A text has one rule in each place; a nearer place may have another. */
    private void rules() {
        SiteSettings settings = content.settings();
        if (settings != null) {
            rules(Conversion.orNone(settings.conversion()));
        }
        Stream.of(content.all(Digest.class), content.all(Topic.class), content.all(TextPage.class))
                .flatMap(List::stream)
                .forEach((Written written) -> rules(written.conversion()));
    }

    private void rules(Conversion conversion) {
        Map<String, Location> first = new HashMap<>();
        conversion.texts().forEach(text -> {
            Location earlier = first.putIfAbsent(text.value(), text.location());
            if (earlier != null) {
                problems.error(
                        text.location(),
                        "a second rule for \"" + text.value() + "\"",
                        "make one of the two; the first stands at " + earlier);
            }
        });
    }

    private static Optional<Place> around(List<Place> places, Place place) {
        Located<Slug> within = place.within();
        return within == null ? Optional.empty() : Site.find(places, within.value());
    }

    private static List<Located<Slug>> listOf(@Nullable Located<Slug> one) {
        return one == null ? List.of() : List.of(one);
    }

    private <T extends Record & Identified> void refer(String what, Class<T> type, List<Located<Slug>> references) {
        Set<String> ids = content.ids(type);
        references.forEach(reference -> refer(what, reference, ids, content.isIncomplete(type)));
    }

    private void refer(String what, Located<Slug> reference, Collection<String> ids, boolean incomplete) {
        String name = reference.value().value();
        if (!ids.contains(name) && !incomplete) {
            problems.error(
                    reference.location(),
                    "no " + what + " \"" + name + "\"",
                    Suggestion.hint(name, ids, "add it, or name one that is there"));
        }
    }
}
