package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.index.Uses;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Meeting;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.model.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the parts of views that show what cites an article. */
final class CoverageItems {

    private final EditionView edition;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;

    CoverageItems(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.linker = linker;
        this.words = words;
        this.items = items;
    }

    Part.UsedSegment segment(SourceDocument source, SourceDocument.Segment segment) {
        SegmentRef article = new SegmentRef(source.id(), segment.id());
        Uses uses = edition.index().uses();
        Map<String, List<Part.UseItem>> byKind = new LinkedHashMap<>();
        uses.of(article)
                .forEach(use -> link(use.by())
                        .ifPresent(link -> byKind.computeIfAbsent(kind(use.by()), kind -> new ArrayList<>())
                                .add(new Part.UseItem(link, items.citations().lines(use.ranges())))));
        List<Part.UseGroup> groups = new ArrayList<>();
        byKind.forEach((kind, own) -> groups.add(new Part.UseGroup(
                new Localized(words.say(kind), edition.edition().tag()), own)));
        BitSet uncited = Uses.linesOf(segment);
        uncited.andNot(uses.lines(article));
        return new Part.UsedSegment(
                items.sources().segment(source, segment),
                new Part.Link(
                        edition.text(segment.title()),
                        linker.toSource(source.id().value(), segment.id().value())),
                uncited.isEmpty() ? null : items.citations().lines(Uses.ranges(uncited)),
                groups);
    }

    private static String kind(Identified thing) {
        if (thing instanceof Diagram) {
            return "coverage.diagrams";
        }
        return thing instanceof TextPage
                ? "coverage.pages"
                : "section." + section(thing).slug();
    }

    /** The section that lists things of a type. */
    private static Section section(Identified thing) {
        return switch (InternalLink.to(thing).type()) {
            case DIGEST -> Section.DIGESTS;
            case TOPIC -> Section.TOPICS;
            case FIGURE -> Section.FIGURES;
            case CHART -> Section.CHARTS;
            case EVENT -> Section.TIMELINE;
            case MEETING -> Section.MEETINGS;
            case TERM -> Section.GLOSSARY;
            case PLACE -> Section.PLACES;
            case ORGANIZATION -> Section.ORGANIZATIONS;
            case PERSON -> Section.PEOPLE;
            case PROJECT -> Section.PROJECTS;
            case DOCUMENT -> Section.DOCUMENTS;
            case SOURCE, PAGE, DIAGRAM, ASSET -> throw new IllegalArgumentException("no section lists " + thing.id());
        };
    }

    /** The way to something that cites; empty for a text that this edition does not have. */
    private Optional<Part.Link> link(Identified thing) {
        if (thing instanceof Written written) {
            return edition.shows(written)
                    ? Optional.of(new Part.Link(edition.title(written), linker.to(written)))
                    : Optional.empty();
        }
        if (thing instanceof Named named) {
            return Optional.of(items.named().link(named));
        }
        if (thing instanceof Meeting meeting) {
            return Optional.of(items.link(meeting));
        }
        if (thing instanceof Diagram diagram) {
            return linker.to(diagram).map(href -> new Part.Link(edition.text(diagram.title()), href));
        }
        if (thing instanceof Figure figure) {
            return Optional.of(new Part.Link(edition.text(figure.label()), linker.to(Section.FIGURES, figure)));
        }
        if (thing instanceof Event event) {
            return Optional.of(new Part.Link(edition.text(event.title()), linker.to(Section.TIMELINE, event)));
        }
        return thing instanceof GlossaryEntry entry && entry.isForReaders()
                ? Optional.of(items.link(entry))
                : Optional.empty();
    }
}
