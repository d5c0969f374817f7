package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Meeting;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Period;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.render.PageView.When;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the parts of views: single things of the model as one page of one edition shows them. */
final class Items {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final DateWords dates;
    private final QuantityWords quantities;

    Items(EditionView edition, Linker linker, Messages.Words words) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.dates = new DateWords(words);
        this.quantities = new QuantityWords(edition, words);
    }

    /** The same things under headings. */
    Groups grouped() {
        return new Groups(edition, linker, words, this);
    }

    When when(PartialDate date) {
        return new When(date.toString(), dates.say(date), dates.year(date), dates.day(date));
    }

    @Nullable When whenOrNull(@Nullable PartialDate date) {
        return date == null ? null : when(date);
    }

    PageView.Link link(Digest digest) {
        return new PageView.Link(edition.title(digest), linker.to(digest));
    }

    PageView.Link link(Topic topic) {
        return new PageView.Link(edition.title(topic), linker.to(topic));
    }

    List<PageView.Link> topics(Collection<Located<Slug>> ids) {
        return ids.stream()
                .map(id -> Site.get(site.topics(), id.value()))
                .filter(edition::shows)
                .map(this::link)
                .toList();
    }

    PageView.DigestItem digest(Digest digest) {
        return new PageView.DigestItem(
                link(digest),
                edition.summary(digest),
                when(digest.meta().date()),
                publishers(digest),
                where(digest.meta().places()),
                topics(digest.meta().topics()));
    }

    List<PageView.DigestItem> digests(Collection<Digest> digests) {
        return digests.stream().filter(edition::shows).map(this::digest).toList();
    }

    private List<Localized> publishers(Digest digest) {
        return digest.meta().segments().stream()
                .map(ref -> publisher(Site.get(site.sources(), ref.value().source())))
                .distinct()
                .toList();
    }

    /** A publication as citations call it. */
    private Localized publisher(SourceDocument source) {
        LocalText shortName = source.meta().shortName();
        return edition.text(shortName == null ? source.meta().publisher() : shortName);
    }

    PageView.Where where(Collection<Located<Slug>> places) {
        return new PageView.Where(
                places.stream().map(id -> place(id.value())).toList(),
                places.stream()
                        .flatMap(id -> site.marks(id.value()).stream())
                        .map(Slug::value)
                        .distinct()
                        .sorted()
                        .toList());
    }

    PageView.TopicItem topic(Topic topic) {
        int digests = (int) site.digests().stream()
                .filter(edition::shows)
                .filter(digest -> names(digest.meta().topics(), topic))
                .count();
        int figures = (int) site.figures().stream()
                .filter(figure -> names(figure.topics(), topic))
                .count();
        int events = (int) site.events().stream()
                .filter(event -> names(event.topics(), topic))
                .count();
        return new PageView.TopicItem(link(topic), edition.summary(topic), digests, figures, events);
    }

    static boolean names(Collection<Located<Slug>> ids, Identified thing) {
        return ids.stream().anyMatch(id -> id.value().equals(thing.id()));
    }

    PageView.FigureItem figure(Figure figure) {
        Figure.Status status = figure.status();
        Period period = figure.period();
        PartialDate asOf = figure.asOf();
        String time = period != null ? dates.say(period) : asOf != null ? dates.say(asOf) : "";
        return new PageView.FigureItem(
                figure.id().value(),
                edition.text(figure.label()),
                quantities.say(figure),
                status == null ? null : words.say("status." + Constant.word(status)),
                time,
                asOf != null,
                where(List.of(figure.place())),
                topics(figure.topics()),
                references(figure.cite()),
                edition.textOrNull(figure.note()));
    }

    private Localized place(Slug id) {
        Place place = Site.get(site.places(), id);
        LocalText shortName = place.shortName();
        return edition.text(shortName == null ? place.name() : shortName);
    }

    PageView.EventItem event(Event event) {
        return new PageView.EventItem(
                event.id().value(),
                when(event.date()),
                whenOrNull(event.until()),
                edition.text(event.title()),
                where(event.places()),
                topics(event.topics()),
                references(event.cite()));
    }

    PageView.MeetingItem meeting(Meeting meeting) {
        Located<Slug> place = meeting.place();
        return new PageView.MeetingItem(
                meeting.id().value(),
                linker.to(Section.MEETINGS, meeting),
                meeting.number(),
                edition.text(meeting.title()),
                whenOrNull(meeting.date()),
                where(place == null ? List.of() : List.of(place)),
                edition.textOrNull(meeting.venue()),
                edition.textOrNull(meeting.theme()),
                meeting.results().stream()
                        .map(result -> new PageView.Cited(edition.text(result.text()), references(result.cite())))
                        .toList(),
                site.documents().stream()
                        .filter(document -> names(document.meetings(), meeting))
                        .map(document -> new PageView.Cited(edition.text(document.name()), references(document.cite())))
                        .toList(),
                edition.textOrNull(meeting.note()),
                references(meeting.cite()));
    }

    PageView.SeriesItem series(SiteSettings.Series series) {
        return new PageView.SeriesItem(
                series.id().value(),
                edition.text(series.title()),
                edition.text(series.summary()),
                site.meetings().stream()
                        .filter(meeting -> meeting.series().value().equals(series.id()))
                        .map(this::meeting)
                        .toList());
    }

    PageView.SourceItem source(SourceDocument source) {
        List<SourceDocument.Segment> segments = source.meta().segments();
        int digested = (int) segments.stream()
                .filter(segment -> !digestsOf(source, segment).isEmpty())
                .count();
        return new PageView.SourceItem(
                new PageView.Link(
                        edition.text(source.meta().title()),
                        linker.toSource(source.id().value(), null)),
                edition.text(source.meta().publisher()),
                kind(source.meta().kind(), site.settings().sourceKinds()),
                whenOrNull(source.meta().date()),
                segments.size(),
                digested);
    }

    PageView.SegmentItem segment(SourceDocument source, SourceDocument.Segment segment) {
        return new PageView.SegmentItem(
                segment.id().value(),
                edition.text(segment.title()),
                kind(segment.kind(), site.settings().segmentKinds()),
                lines(segment.lines().stream().map(Located::value).toList()),
                whenOrNull(segment.date()),
                edition.textOrNull(segment.byline()),
                edition.textOrNull(segment.about()),
                digestsOf(source, segment).stream()
                        .filter(edition::shows)
                        .map(this::link)
                        .toList());
    }

    Localized kind(Located<Slug> id, List<SiteSettings.Kind> kinds) {
        return edition.text(Site.get(kinds, id.value()).name());
    }

    private List<Digest> digestsOf(SourceDocument source, SourceDocument.Segment segment) {
        SegmentRef article = new SegmentRef(source.id(), segment.id());
        return site.digests().stream()
                .filter(digest -> digest.meta().segments().stream()
                        .anyMatch(ref -> ref.value().equals(article)))
                .toList();
    }

    PageView.TermItem term(GlossaryEntry entry) {
        LocalText term = entry.term();
        String english = entry.en();
        return new PageView.TermItem(
                entry.id().value(),
                edition.term(term),
                english == null ? null : new Localized(english, Language.EN.tag()),
                edition.textOrNull(entry.definition()),
                references(entry.cite()));
    }

    List<PageView.Reference> references(Collection<Citation> citations) {
        return citations.stream().map(this::reference).toList();
    }

    PageView.Reference reference(Citation citation) {
        SourceDocument source = Site.get(site.sources(), new Slug(citation.source()));
        SourceDocument.Segment segment = source.segment(citation.segment()).orElseThrow();
        PartialDate date = segment.date() == null ? source.meta().date() : segment.date();
        return new PageView.Reference(
                linker.to(citation),
                linker.absolute(citation),
                publisher(source),
                edition.text(source.meta().title()),
                edition.text(segment.title()),
                whenOrNull(date),
                lines(citation.lines()));
    }

    private String lines(List<LineRange> ranges) {
        String list = ranges.stream()
                .map(range -> range.first() == range.last()
                        ? Integer.toString(range.first())
                        : words.say("number.range", range.first(), range.last()))
                .collect(Collectors.joining(words.say("list.comma")));
        boolean single =
                ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
        return single ? words.say("reference.line", list) : words.say("reference.lines", list);
    }

    /** What a text cites, article by article in the order of first citation. */
    List<PageView.NumberedReference> numbered(References references) {
        Map<String, List<References.Entry>> byArticle = references.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.citation().target(), LinkedHashMap::new, Collectors.toList()));
        return byArticle.values().stream()
                .map(entries -> new PageView.NumberedReference(
                        reference(entries.get(0).citation()),
                        entries.stream().map(this::lines).toList()))
                .toList();
    }

    private PageView.NumberedLines lines(References.Entry entry) {
        return new PageView.NumberedLines(
                entry.number(),
                entry.anchor(),
                entry.marks().stream()
                        .map(mark -> "#" + References.markAnchor(mark))
                        .toList(),
                lines(entry.citation().lines()));
    }
}
