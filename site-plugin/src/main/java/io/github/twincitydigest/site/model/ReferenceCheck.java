package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.Arrays;
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
    private final ContentMemory memory;
    private final Problems problems;
    private final CitationCheck citations;
    private final Referrer referrer;

    ReferenceCheck(Content content, ContentMemory memory, Problems problems) {
        this.content = content;
        this.memory = memory;
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
        new ProseChecks(content, assets, memory, problems).check();
    }

    private void unique(Collection<? extends Identified> things) {
        Map<Slug, Location> first = new HashMap<>();
        for (Identified thing : things) {
            if (Anchors.isReserved(thing.id().value())) {
                problems.error(
                        thing.location(),
                        Words.of("id.reserved", thing.id()),
                        Hint.of("id.reserved.hint", Words.list(Anchors.RESERVED)));
            }
            Location earlier = first.putIfAbsent(thing.id(), thing.location());
            if (earlier != null) {
                problems.error(thing.location(), Words.of("id.taken", thing.id()), Hint.of("id.taken.hint", earlier));
            }
        }
    }

    private void uniqueUnits() {
        Map<String, Location> first = new HashMap<>();
        for (BaseUnit unit : content.all(BaseUnit.class)) {
            Location earlier = first.putIfAbsent(unit.unit(), unit.location());
            if (earlier != null) {
                problems.error(
                        unit.location(), Words.of("unit.twice", unit.unit()), Hint.of("unit.twice.hint", earlier));
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
                    Words.of("unit.unknown", of.value()),
                    Suggestion.hint(of.value(), units.keySet(), Hint.of("unit.unknown.hint")));
        }
        Set<String> seen = new TreeSet<>();
        for (Located<String> next = of; next != null && seen.add(next.value()); next = of(units, next.value())) {
            if (next.value().equals(unit.unit())) {
                problems.error(of.location(), Words.of("unit.circle", unit.unit()), Hint.of("unit.circle.hint"));
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
        for (Located<PageName> entry : Stream.concat(settings.navigation().stream(), settings.footer().stream())
                .toList()) {
            String name = entry.value().toString();
            if (Section.of(name).isEmpty() && !pages.contains(name)) {
                problems.error(
                        entry.location(),
                        Words.of("config.navigation", name),
                        Suggestion.hint(
                                name,
                                PageNames.with(pages),
                                Hint.of("config.navigation.hint", Words.list(PageNames.with(pages)))));
            }
        }
        referrer.refer(Words.of("thing.figure"), Figure.class, settings.highlights());
        referrer.refer(Words.of("thing.chart"), Chart.class, settings.highlightCharts());
        String address = settings.address().toString();
        if (!address.endsWith("/")) {
            problems.error(
                    settings.baseUrl().location(),
                    Words.of("config.base-url"),
                    Hint.of("config.base-url.hint", address).replacing(address, address + "/"));
        }
    }

    private void sources() {
        for (SourceDocument source : content.all(SourceDocument.class)) {
            referrer.kind(Words.of("thing.source-kind"), source.meta().kind(), SiteSettings::sourceKinds);
            source.meta()
                    .segments()
                    .forEach(segment ->
                            referrer.kind(Words.of("thing.segment-kind"), segment.kind(), SiteSettings::segmentKinds));
            unique(source.meta().segments());
            for (SourceDocument.Segment segment : source.meta().segments()) {
                segment.lines().stream()
                        .filter(range -> range.value().last() > source.meta().lines())
                        .forEach(range -> problems.error(
                                range.location(),
                                Words.of("source.lines-outside", range.value()),
                                Hint.of(
                                        "source.lines-outside.hint",
                                        source.meta().lines())));
            }
        }
    }

    private void digest(Digest digest) {
        referrer.refer(Words.of("thing.topic"), Topic.class, digest.meta().topics());
        referrer.refer(Words.of("thing.place"), Place.class, digest.meta().places());
        digest.meta().segments().forEach(citations::check);
    }

    private void topic(Topic topic) {
        referrer.kind(Words.of("thing.topic-group"), topic.meta().group(), SiteSettings::topicGroups);
        referrer.refer(Words.of("thing.topic"), Topic.class, topic.meta().related());
    }

    private void page(TextPage page) {
        String first = page.id().steps().get(0);
        if (Section.of(first).isPresent() || (page.hasChooser() && isTaken(first))) {
            problems.error(page.location(), Words.of("page.name-taken", first), Hint.of("page.name-taken.hint"));
        }
    }

    /** Whether something else is published under a name at the root of the site. */
    private static boolean isTaken(String name) {
        return name.equals("assets")
                || Arrays.stream(Edition.values())
                        .anyMatch(edition -> edition.path().equals(name));
    }

    private void figure(Figure figure, Units units) {
        referrer.refer(Words.of("thing.place"), Place.class, List.of(figure.place()));
        referrer.refer(Words.of("thing.topic"), Topic.class, figure.topics());
        referrer.refer(Words.of("thing.figure"), Figure.class, Referrer.listOf(figure.variantOf()));
        citations.check(figure.cite());
        String unit = figure.unit().value();
        if (units.find(unit).isEmpty() && !content.isIncomplete(BaseUnit.class)) {
            problems.error(figure.unit().location(), Words.of("unit.unknown", unit), units.hint(unit));
        }
    }

    private void event(Event event) {
        referrer.refer(Words.of("thing.topic"), Topic.class, event.topics());
        referrer.refer(Words.of("thing.place"), Place.class, event.places());
        citations.check(event.cite());
    }

    private void meeting(Meeting meeting) {
        SiteSettings settings = content.settings();
        if (settings != null) {
            referrer.refer(
                    Words.of("thing.series"),
                    meeting.series(),
                    settings.series().stream()
                            .map(series -> series.id().value())
                            .toList(),
                    false);
        }
        referrer.refer(Words.of("thing.topic"), Topic.class, meeting.topics());
        referrer.refer(Words.of("thing.place"), Place.class, Referrer.listOf(meeting.place()));
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
                        text.location(), Words.of("rule.second", text.value()), Hint.of("rule.second.hint", earlier));
            }
        });
    }
}
