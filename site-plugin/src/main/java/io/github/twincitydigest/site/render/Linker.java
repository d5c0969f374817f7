package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Citation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links from one page to others of its edition. Immutable. */
final class Linker {

    private final EditionView edition;
    private final Address page;
    private final boolean rooted;

    /**
     * @param page that the links stand on
     * @param rooted whether links begin at the server's root, for a page that is shown under any address
     */
    Linker(EditionView edition, Address page, boolean rooted) {
        this.edition = edition;
        this.page = page;
        this.rooted = rooted;
    }

    Address page() {
        return page;
    }

    String to(Address target) {
        return rooted ? target.rooted(edition.site().settings().address()) : target.relativeTo(page);
    }

    String to(Written written) {
        return to(Address.of(edition.edition(), written));
    }

    /** A paragraph of a text, or its page. */
    String to(Written written, @Nullable String claim) {
        Address address = Address.of(edition.edition(), written);
        return to(claim == null ? address : address.at(claim));
    }

    /** The page, or the place in a list, of something that texts name. */
    String to(Named thing) {
        return to(InternalLink.to(thing)).orElseThrow();
    }

    String to(Section section) {
        return to(Address.of(edition.edition(), section));
    }

    String to(Section section, Identified thing) {
        return to(Address.of(edition.edition(), section).at(thing.id().value()));
    }

    /** The page of a source, or the article on it. */
    String toSource(String source, @Nullable String segment) {
        Address address = Address.below(edition.edition(), Section.SOURCES, new Slug(source));
        return to(segment == null ? address : address.at(segment));
    }

    String to(Citation citation) {
        return toSource(citation.source(), citation.segment());
    }

    /** The same as an absolute URL, for paper. */
    String absolute(Citation citation) {
        return Address.below(edition.edition(), Section.SOURCES, new Slug(citation.source()))
                .at(citation.segment())
                .absolute(edition.site().settings().address());
    }

    /** What a destination in prose becomes; empty where this edition has no such page. */
    Optional<String> to(String destination) {
        Optional<InternalLink> link = InternalLink.of(destination);
        return link.isPresent() ? link.flatMap(this::to) : Optional.of(destination);
    }

    /** What a link within the site becomes; empty where this edition has no such page. */
    Optional<String> to(InternalLink link) {
        Site site = edition.site();
        Edition own = edition.edition();
        return switch (link.type()) {
            case DIGEST, TOPIC -> written(link);
            case PAGE ->
                Section.of(link.name())
                        .map(section -> to(Address.of(own, section)))
                        .or(() -> written(link));
            case SOURCE -> {
                String[] parts = link.name().split("/", 2);
                yield Optional.of(toSource(parts[0], parts.length > 1 ? parts[1] : null));
            }
            case FIGURE -> Optional.of(to(Address.of(own, Section.FIGURES).at(link.name())));
            case CHART -> Optional.of(to(Address.of(own, Section.CHARTS).at(link.name())));
            case EVENT -> Optional.of(to(Address.of(own, Section.TIMELINE).at(link.name())));
            case MEETING -> Optional.of(to(Address.of(own, Section.MEETINGS).at(link.name())));
            case TERM -> Optional.of(to(Address.of(own, Section.GLOSSARY).at(link.name())));
            case PLACE -> Optional.of(to(Address.below(own, Section.PLACES, new Slug(link.name()))));
            case ORGANIZATION -> Optional.of(to(Address.below(own, Section.ORGANIZATIONS, new Slug(link.name()))));
            case PROJECT -> Optional.of(to(Address.below(own, Section.PROJECTS, new Slug(link.name()))));
            case PERSON -> Optional.of(to(Address.of(own, Section.PEOPLE).at(link.name())));
            case DOCUMENT -> Optional.of(to(Address.of(own, Section.DOCUMENTS).at(link.name())));
            case DIAGRAM -> Site.find(site.diagrams(), new Slug(link.name())).flatMap(this::to);
            case ASSET -> Optional.of(to(Address.asset(link.name())));
        };
    }

    /** A diagram on the first of its topics that this edition has. */
    Optional<String> to(Diagram diagram) {
        return diagram.topics().stream()
                .map(id -> Site.get(edition.site().topics(), id.value()))
                .filter(edition::shows)
                .findFirst()
                .map(topic -> to(topic, diagramAnchor(diagram)));
    }

    /** The anchor of a diagram on any page. */
    static String diagramAnchor(Diagram diagram) {
        return "site-diagram-" + diagram.id();
    }

    private Optional<String> written(InternalLink link) {
        return edition.index().written(link).filter(edition::shows).map(written -> {
            Address address = Address.of(edition.edition(), written);
            String anchor = link.anchor();
            return to(anchor == null ? address : address.at(anchor));
        });
    }

    /** Whether the edition has a page that a section's list could show. */
    boolean shows(Section section) {
        Site site = edition.site();
        return switch (section) {
            case DIGESTS -> site.digests().stream().anyMatch((Digest it) -> edition.shows(it));
            case TOPICS -> site.topics().stream().anyMatch((Topic it) -> edition.shows(it));
            default -> site.has(section);
        };
    }

    /** The page of prose of a name, if this edition has it. */
    Optional<TextPage> page(Slug id) {
        return Site.find(edition.site().pages(), id).filter(edition::shows);
    }
}
