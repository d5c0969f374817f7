package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.index.Mentions;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Document;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.Organization;
import io.github.twincitydigest.site.model.Person;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Project;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the parts of views that show what texts name: places, organizations, people, projects, documents. */
final class NamedItems {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;

    NamedItems(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.items = items;
    }

    Part.Link link(Named thing) {
        return new Part.Link(edition.text(thing.name()), linker.to(thing));
    }

    /** The same, called as in passing. */
    Part.Link brief(Named thing) {
        return new Part.Link(edition.text(thing.briefly()), linker.to(thing));
    }

    Part.NamedItem item(Place place) {
        return new Part.NamedItem(link(place), kindOrNull(place), edition.textOrNull(place.about()));
    }

    Part.NamedItem item(Organization organization) {
        return new Part.NamedItem(
                link(organization), kindOrNull(organization), edition.textOrNull(organization.about()));
    }

    @Nullable Localized kindOrNull(Place place) {
        return kindOrNull(place.kind(), site.settings().placeKinds());
    }

    @Nullable Localized kindOrNull(Organization organization) {
        return kindOrNull(organization.kind(), site.settings().organizationKinds());
    }

    Localized kind(Project project) {
        return items.kind(project.kind(), site.settings().projectKinds());
    }

    private @Nullable Localized kindOrNull(@Nullable Located<Slug> kind, List<SiteSettings.Kind> kinds) {
        return kind == null ? null : items.kind(kind, kinds);
    }

    /** The places around a place, the widest first. */
    List<Part.Link> around(Place place) {
        List<Part.Link> around = new ArrayList<>();
        @Nullable Located<Slug> within = place.within();
        while (within != null) {
            Place next = Site.get(site.places(), within.value());
            around.add(brief(next));
            within = next.within();
        }
        Collections.reverse(around);
        return around;
    }

    Part.@Nullable Cited cited(@Nullable LocalText text, List<Citation> cite) {
        return text == null
                ? null
                : new Part.Cited(edition.text(text), items.citations().references(cite));
    }

    Part.ProjectItem project(Project project) {
        List<Project.State> states = project.states();
        return new Part.ProjectItem(
                link(project),
                kind(project),
                edition.textOrNull(project.about()),
                items.where(project.places()),
                states.isEmpty() ? null : state(states.get(states.size() - 1)));
    }

    Part.StateItem state(Project.State state) {
        return new Part.StateItem(
                items.whenOrNull(state.asOf()),
                words.say("stage." + Constant.word(state.stage())),
                Constant.word(state.stage()),
                edition.textOrNull(state.text()),
                items.citations().references(state.cite()));
    }

    Part.DocumentItem document(Document document) {
        return new Part.DocumentItem(
                document.id().value(),
                link(document),
                items.kind(document.kind(), site.settings().documentKinds()),
                items.whenOrNull(document.date()),
                document.issuers().stream()
                        .map(id -> brief(Site.get(site.organizations(), id.value())))
                        .toList(),
                document.meetings().stream()
                        .map(id -> items.link(Site.get(site.meetings(), id.value())))
                        .toList(),
                items.topics(document.topics()),
                edition.textOrNull(document.about()),
                items.citations().references(document.cite()),
                mentions(document));
    }

    Part.PersonItem person(Person person) {
        return new Part.PersonItem(
                person.id().value(),
                link(person),
                edition.textOrNull(person.role()),
                items.citations().references(person.cite()),
                mentions(person));
    }

    /** The topics and digests that name or link something, each at its first paragraph that does. */
    Part.Mentions mentions(Identified thing) {
        return mentions(thing, by -> false);
    }

    /** The same without those that the page shows anyway. */
    Part.Mentions mentions(Identified thing, Predicate<Written> isListed) {
        List<Part.Link> topics = new ArrayList<>();
        List<Part.Link> digests = new ArrayList<>();
        for (Mentions.Mention mention : edition.index().mentions().of(thing)) {
            Written by = mention.by();
            if (!edition.shows(by) || by == thing || isListed.test(by)) {
                continue;
            }
            Part.Link link = new Part.Link(edition.title(by), linker.to(by, mention.claim()));
            if (by instanceof Topic) {
                topics.add(link);
            } else if (by instanceof Digest) {
                digests.add(link);
            }
        }
        return new Part.Mentions(topics, digests);
    }
}
