package io.github.twincitydigest.site.model;

import static io.github.twincitydigest.site.model.Referrer.listOf;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what texts name: places, organizations, people, projects and documents. */
final class NamedCheck {

    private final Content content;
    private final Referrer referrer;
    private final CitationCheck citations;
    private final Problems problems;

    NamedCheck(Content content, Referrer referrer, CitationCheck citations, Problems problems) {
        this.content = content;
        this.referrer = referrer;
        this.citations = citations;
        this.problems = problems;
    }

    void check() {
        content.all(Place.class).forEach(this::place);
        content.all(Organization.class).forEach(this::organization);
        content.all(Person.class).forEach(this::person);
        content.all(Project.class).forEach(this::project);
        content.all(Document.class).forEach(this::document);
        circles(content.all(Place.class));
        names();
    }

    private void place(Place place) {
        referrer.kind(Words.of("thing.place-kind"), place.kind(), SiteSettings::placeKinds);
        referrer.refer(Words.of("thing.place"), Place.class, listOf(place.within()));
        citations.check(place.cite());
    }

    private void organization(Organization organization) {
        referrer.kind(Words.of("thing.organization-kind"), organization.kind(), SiteSettings::organizationKinds);
        referrer.refer(Words.of("thing.place"), Place.class, listOf(organization.place()));
        citations.check(organization.cite());
    }

    private void person(Person person) {
        referrer.kind(Words.of("thing.person-kind"), person.kind(), SiteSettings::personKinds);
        citations.check(person.cite());
    }

    private void project(Project project) {
        referrer.kind(Words.of("thing.project-kind"), project.kind(), SiteSettings::projectKinds);
        referrer.refer(Words.of("thing.topic"), Topic.class, project.topics());
        referrer.refer(Words.of("thing.place"), Place.class, project.places());
        referrer.refer(Words.of("thing.organization"), Organization.class, project.organizations());
        citations.check(project.cite());
        project.states().forEach(state -> citations.check(state.cite()));
        @Nullable PartialDate earlier = null;
        for (Project.State state : project.states()) {
            PartialDate date = state.asOf();
            if (date == null) {
                continue;
            }
            if (earlier != null && date.compareTo(earlier) < 0) {
                problems.error(state.location(), Words.of("project.order"), Hint.of("project.order.hint"));
            }
            earlier = date;
        }
    }

    private void document(Document document) {
        referrer.kind(Words.of("thing.document-kind"), document.kind(), SiteSettings::documentKinds);
        referrer.refer(Words.of("thing.organization"), Organization.class, document.issuers());
        referrer.refer(Words.of("thing.meeting"), Meeting.class, document.meetings());
        referrer.refer(Words.of("thing.topic"), Topic.class, document.topics());
        citations.check(document.cite());
    }

    private void circles(List<Place> places) {
        for (Place place : places) {
            // A circle is told once, at the first of its places by id.
            Optional<Place> up = around(places, place);
            boolean first = true;
            for (int steps = 0; up.isPresent() && !up.get().equals(place) && steps <= places.size(); steps++) {
                first &= place.id().compareTo(up.get().id()) < 0;
                up = around(places, up.get());
            }
            if (first && up.filter(place::equals).isPresent()) {
                problems.error(place.location(), Words.of("place.circle", place.id()), Hint.of("place.circle.hint"));
            }
        }
    }

    private static Optional<Place> around(List<Place> places, Place place) {
        @Nullable Located<Slug> within = place.within();
        return within == null ? Optional.empty() : Site.find(places, within.value());
    }

    /** A name has one form in each script, wherever it is listed. */
    private void names() {
        Map<String, LocalText> first = new HashMap<>();
        Names.of(
                        content.all(GlossaryEntry.class),
                        content.all(Person.class),
                        content.all(Place.class),
                        content.all(Organization.class),
                        content.all(Project.class),
                        content.all(Document.class))
                .filter(LocalText::prescribesScript)
                .forEach(name -> {
                    LocalText earlier = first.putIfAbsent(name.zh(), name);
                    if (earlier != null && !earlier.hasSameScriptAs(name)) {
                        problems.error(
                                name.location(),
                                Words.of("name.scripts-differ", name.zh(), earlier.location()),
                                Hint.of("name.scripts-differ.hint"));
                    }
                });
    }
}
