package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseWalk;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what prose refers to, and that the languages of a text have the same claims. */
final class ProseCheck {

    private static final List<String> OUTSIDE = List.of("https:", "http:", "mailto:", "tel:");

    private final Content content;
    private final Set<String> assets;
    private final ContentMemory memory;
    private final CitationCheck citations;
    private final Problems problems;

    ProseCheck(Content content, Set<String> assets, ContentMemory memory, CitationCheck citations, Problems problems) {
        this.content = content;
        this.assets = assets;
        this.memory = memory;
        this.citations = citations;
        this.problems = problems;
    }

    /** Checks what corrections are about. */
    void corrections() {
        content.all(Correction.class)
                .forEach(it -> link(it.about().location(), it.about().value()));
    }

    /** Checks one text in all its languages. */
    void check(Map<Language, Prose> prose) {
        prose.values().forEach(text -> {
            references(text);
            reserved(text);
        });
        claims(prose);
    }

    /** Pages have anchors of their own, which must stay theirs. */
    private void reserved(Prose prose) {
        ProseWalk.blocks(prose, (Block block) -> {
            // Of a block that holds others, only its own id: theirs are theirs.
            boolean holdsOthers = block instanceof Block.Quote || block instanceof Block.Listing;
            @Nullable String own = block.attributes().id();
            Set<String> ids = !holdsOthers
                    ? Anchors.of(new Prose(List.of(block), List.of()))
                    : own == null ? Set.of() : Set.of(own);
            for (String id : ids) {
                if (!Anchors.isReserved(id)) {
                    continue;
                }
                problems.error(
                        block.location(),
                        Words.of("id.reserved", id),
                        Hint.of("id.reserved.hint", Words.list(Anchors.RESERVED)));
            }
        });
    }

    private void references(Prose prose) {
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Citations cited) {
                citations.check(cited.citations());
            } else if (inline instanceof Inline.Link link) {
                link(prose, link.location(), link.destination());
            } else if (inline instanceof Inline.Image image) {
                image(image);
            }
        });
    }

    private void link(Prose prose, Location location, String destination) {
        if (OUTSIDE.stream().anyMatch(destination::startsWith)) {
            outside(location, destination);
            return;
        }
        if (destination.startsWith("#")) {
            anchor(location, destination.substring(1), Anchors.of(prose), "");
            return;
        }
        Optional<InternalLink> link = InternalLink.of(destination);
        if (link.isPresent()) {
            link(location, link.get());
            return;
        }
        String plain = Normalizer.normalize(destination, Normalizer.Form.NFKC);
        if (InternalLink.of(plain).isPresent()) {
            problems.error(location, Words.of("link.nowhere", destination), Suggestion.form(destination, plain));
            return;
        }
        int colon = destination.indexOf(':');
        Hint hint = Suggestion.hint(
                destination.substring(0, Math.max(colon, 0)),
                InternalLink.Type.words(),
                word -> word + destination.substring(Math.max(colon, 0)),
                Hint.of("link.nowhere.hint"));
        problems.error(location, Words.of("link.nowhere", destination), hint);
    }

    private void outside(Location location, String destination) {
        try {
            URI unused = new URI(destination);
        } catch (URISyntaxException e) {
            problems.error(location, Words.of("link.address", destination), Hint.of("link.address.hint"));
        }
    }

    private void link(Location location, InternalLink link) {
        switch (link.type()) {
            case DIGEST -> written(location, link, Digest.class);
            case TOPIC -> written(location, link, Topic.class);
            case PAGE -> {
                Optional<Section> section = Section.of(link.name());
                if (section.isEmpty()) {
                    written(location, link, TextPage.class);
                } else if (isEmpty(section.get())) {
                    problems.error(
                            location, Words.of("link.empty-section", link.name()), Hint.of("link.empty-section.hint"));
                }
            }
            case SOURCE -> source(location, link);
            case FIGURE -> listed(location, link, Figure.class);
            case CHART -> listed(location, link, Chart.class);
            case EVENT -> listed(location, link, Event.class);
            case MEETING -> listed(location, link, Meeting.class);
            case TERM -> listed(location, link, GlossaryEntry.class);
            case PLACE -> listed(location, link, Place.class);
            case ORGANIZATION -> listed(location, link, Organization.class);
            case PERSON -> listed(location, link, Person.class);
            case PROJECT -> listed(location, link, Project.class);
            case DOCUMENT -> listed(location, link, Document.class);
            case DIAGRAM -> listed(location, link, Diagram.class);
            case ASSET -> target(location, link, assets, false);
        }
    }

    /** Whether a section has no page, since nothing belongs there; in doubt, it has one. */
    private boolean isEmpty(Section section) {
        return switch (section) {
            case DIGESTS -> isEmpty(Digest.class);
            case TOPICS -> isEmpty(Topic.class);
            case SOURCES, COVERAGE -> isEmpty(SourceDocument.class);
            case MEETINGS -> isEmpty(Meeting.class);
            case TIMELINE -> isEmpty(Event.class);
            case FIGURES -> isEmpty(Figure.class);
            case CHARTS -> isEmpty(Chart.class);
            case GLOSSARY -> isEmpty(GlossaryEntry.class);
            case PLACES -> isEmpty(Place.class);
            case ORGANIZATIONS -> isEmpty(Organization.class);
            case PEOPLE -> isEmpty(Person.class);
            case PROJECTS -> isEmpty(Project.class);
            case DOCUMENTS -> isEmpty(Document.class);
            case NAMES ->
                Stream.of(Place.class, Organization.class, Person.class, Project.class, Document.class)
                        .allMatch(this::isEmpty);
            case CHANGES ->
                !content.isIncomplete(Figure.class)
                        && !content.isIncomplete(Project.class)
                        && !Changes.any(content.all(Figure.class), content.all(Project.class));
            case CORRECTIONS ->
                isEmpty(Correction.class)
                        && content.settings() != null
                        && content.settings().repository() == null;
        };
    }

    private boolean isEmpty(Class<? extends Record> type) {
        return content.all(type).isEmpty()
                && !content.isIncomplete(type)
                && content.known().getOrDefault(type, Set.of()).isEmpty();
    }

    private <T extends Record & Written> void written(Location location, InternalLink link, Class<T> type) {
        Collection<String> names = content.ids(type);
        if (type == TextPage.class) {
            names = PageNames.with(names);
        }
        target(location, link, names, content.isIncomplete(type));
        String anchor = link.anchor();
        if (anchor != null) {
            content.written(link)
                    .ifPresent(it -> anchor(
                            location, anchor, memory.anchors(it), link.type().word() + ":" + link.name()));
        }
    }

    private <T extends Record & Identified> void listed(Location location, InternalLink link, Class<T> type) {
        target(location, link, content.ids(type), content.isIncomplete(type));
    }

    private void source(Location location, InternalLink link) {
        int slash = link.name().indexOf('/');
        String name = slash < 0 ? link.name() : link.name().substring(0, slash);
        target(location, new InternalLink(link.type(), name, null), content.ids(SourceDocument.class), false);
        content.all(SourceDocument.class).stream()
                .filter(source -> slash >= 0 && source.id().value().equals(name))
                .forEach(source -> {
                    String segment = link.name().substring(slash + 1);
                    List<String> segments = source.meta().segments().stream()
                            .map(it -> it.id().value())
                            .toList();
                    if (!segments.contains(segment)) {
                        problems.error(
                                location,
                                Words.of("citation.unknown-segment", segment, name),
                                Suggestion.hint(
                                        segment,
                                        segments,
                                        it -> "source:" + name + "/" + it,
                                        Hint.of("citation.unknown-segment.hint", Words.list(segments))));
                    }
                });
    }

    private void target(Location location, InternalLink link, Collection<String> known, boolean incomplete) {
        if (!known.contains(link.name()) && !incomplete) {
            String written = link.type().word() + ":" + link.name();
            problems.error(
                    location,
                    Words.of("link.dead", link.type().word(), link.name()),
                    Suggestion.hint(
                            link.name(),
                            known,
                            name -> link.type().word() + ":" + name,
                            Hint.of("link.dead.hint", written)));
        }
    }

    /** @param page as it is linked, or empty for the text with the link */
    private void anchor(Location location, String anchor, Set<String> known, String page) {
        if (!known.contains(anchor)) {
            problems.error(
                    location,
                    Words.of(
                            "link.anchor",
                            anchor,
                            page.isEmpty() ? Words.of("link.anchor.this-text") : Words.verbatim(page)),
                    Suggestion.hint(anchor, known, name -> page + "#" + name, Hint.of("link.anchor.hint", anchor)));
        }
    }

    private void image(Inline.Image image) {
        Optional<InternalLink> link = InternalLink.of(image.destination());
        if (link.isEmpty() || link.get().type() != InternalLink.Type.ASSET) {
            problems.error(
                    image.place(), Words.of("picture.foreign", image.destination()), Hint.of("picture.foreign.hint"));
        } else {
            target(image.place(), link.get(), assets, false);
        }
        if (image.alternative().isBlank()) {
            problems.error(image.location(), Words.of("picture.no-text"), Hint.of("picture.no-text.hint"));
        }
    }

    /** Claims are what aligns the languages, so each must be in both. */
    private void claims(Map<Language, Prose> prose) {
        Prose zh = prose.get(Language.ZH);
        Prose en = prose.get(Language.EN);
        if (zh != null && en != null) {
            missing(zh, en, Language.EN);
            missing(en, zh, Language.ZH);
        }
    }

    private void missing(Prose from, Prose in, Language language) {
        Set<String> there = Anchors.ofBlocks(in);
        ProseWalk.blocks(from, (Block block) -> {
            @Nullable String id = block.attributes().id();
            if (id != null && !there.contains(id)) {
                problems.error(
                        block.location(),
                        Words.of("translation.counterpart", id, language.proseFile()),
                        Suggestion.nearest(id, there)
                                .filter(name -> !Anchors.ofBlocks(from).contains(name))
                                .map(name -> Hint.of("translation.counterpart.hint.near", name))
                                .orElseGet(() -> Hint.of("translation.counterpart.hint", id)));
            }
        });
    }
}
