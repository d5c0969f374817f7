package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows every reference from one thing to another, and makes sure that ids are unique. */
final class ReferenceCheck {

    private final Content content;
    private final Problems problems;
    private final CitationCheck citations;
    private final Referrer referrer;

    ReferenceCheck(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.citations = new CitationCheck(content, problems);
        this.referrer = new Referrer(content, problems);
    }

    void check(Set<String> assets) {
        unique(content.all(SourceDocument.class));
        unique(content.all(Figure.class));
        unique(content.all(Chart.class));
        unique(content.all(Event.class));
        unique(content.all(Meeting.class));
        unique(content.all(Place.class));
        unique(content.all(Organization.class));
        unique(content.all(Person.class));
        unique(content.all(Project.class));
        unique(content.all(Document.class));
        unique(content.all(Indicator.class));
        unique(content.all(Diagram.class));
        unique(content.all(GlossaryEntry.class));
        uniqueUnits();
        settings();
        sources();
        content.all(Digest.class).forEach(this::digest);
        content.all(Topic.class).forEach(this::topic);
        content.all(TextPage.class).forEach(this::page);
        Units units = new Units(content.all(BaseUnit.class));
        content.all(Figure.class).forEach(figure -> figure(figure, units));
        new FigureCheck(units, problems).check(content.all(Figure.class));
        new ChartCheck(content, units, referrer, problems).check();
        content.all(Event.class).forEach(this::event);
        content.all(Meeting.class).forEach(this::meeting);
        new NamedCheck(content, referrer, citations, problems).check();
        DiagramCheck diagrams = new DiagramCheck(referrer, citations, problems);
        content.all(Diagram.class).forEach(diagrams::check);
        content.all(GlossaryEntry.class).forEach(entry -> citations.check(entry.cite()));
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
            measure(unit);
        }
    }

    /** What a unit is so many of has to be there, and must not be so many of it in turn. */
    private void measure(BaseUnit unit) {
        Located<String> of = unit.of();
        if (of == null) {
            return;
        }
        Map<String, BaseUnit> units = new TreeMap<>();
        content.all(BaseUnit.class).forEach(it -> units.putIfAbsent(it.unit(), it));
        if (!units.containsKey(of.value()) && !content.isIncomplete(BaseUnit.class)) {
            problems.error(
                    of.location(),
                    "no unit \"" + of.value() + "\"",
                    Suggestion.hint(of.value(), units.keySet(), "list it by itself first"));
        }
        Set<String> seen = new TreeSet<>();
        for (Located<String> next = of; next != null && seen.add(next.value()); next = of(units, next.value())) {
            if (next.value().equals(unit.unit())) {
                problems.error(
                        of.location(),
                        "the unit \"" + unit.unit() + "\" is so many of itself",
                        "say only of the larger unit how many of the smaller it is");
            }
        }
    }

    private static @Nullable Located<String> of(Map<String, BaseUnit> units, String unit) {
        BaseUnit base = units.get(unit);
        return base == null ? null : base.of();
    }

    private void settings() {
        SiteSettings settings = content.settings();
        if (settings == null) {
            return;
        }
        unique(settings.series());
        unique(settings.segmentKinds());
        unique(settings.sourceKinds());
        unique(settings.topicGroups());
        unique(settings.placeKinds());
        unique(settings.personKinds());
        unique(settings.organizationKinds());
        unique(settings.projectKinds());
        unique(settings.documentKinds());
        Set<String> pages = content.ids(TextPage.class);
        for (Located<Slug> entry : Stream.concat(settings.navigation().stream(), settings.footer().stream())
                .toList()) {
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
        referrer.refer("figure", Figure.class, settings.highlights());
        referrer.refer("chart", Chart.class, settings.highlightCharts());
        String address = settings.address().toString();
        if (!address.endsWith("/")) {
            problems.error(
                    settings.baseUrl().location(),
                    "the base URL has no slash at its end",
                    "write \"" + address + "/\"");
        }
    }

    private void sources() {
        for (SourceDocument source : content.all(SourceDocument.class)) {
            referrer.kind("kind of source", source.meta().kind(), SiteSettings::sourceKinds);
            source.meta()
                    .segments()
                    .forEach(segment -> referrer.kind("kind of segment", segment.kind(), SiteSettings::segmentKinds));
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

    private void digest(Digest digest) {
        referrer.refer("topic", Topic.class, digest.meta().topics());
        referrer.refer("place", Place.class, digest.meta().places());
        digest.meta().segments().forEach(citations::check);
    }

    private void topic(Topic topic) {
        referrer.kind("group of topics", topic.meta().group(), SiteSettings::topicGroups);
        referrer.refer("topic", Topic.class, topic.meta().related());
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
        referrer.refer("place", Place.class, List.of(figure.place()));
        referrer.refer("topic", Topic.class, figure.topics());
        referrer.refer("figure", Figure.class, Referrer.listOf(figure.variantOf()));
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
        referrer.refer("topic", Topic.class, event.topics());
        referrer.refer("place", Place.class, event.places());
        citations.check(event.cite());
    }

    private void meeting(Meeting meeting) {
        SiteSettings settings = content.settings();
        if (settings != null) {
            referrer.refer(
                    "series of meetings",
                    meeting.series(),
                    settings.series().stream()
                            .map(series -> series.id().value())
                            .toList(),
                    false);
        }
        referrer.refer("topic", Topic.class, meeting.topics());
        referrer.refer("place", Place.class, Referrer.listOf(meeting.place()));
        citations.check(meeting.cite());
        meeting.results().forEach(result -> citations.check(result.cite()));
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
}
