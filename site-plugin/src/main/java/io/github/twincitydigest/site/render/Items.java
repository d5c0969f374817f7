package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Chart;
import io.github.twincitydigest.site.model.Correction;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Meeting;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Period;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.render.Part.When;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** What texts name. */
    NamedItems named() {
        return new NamedItems(edition, linker, words, this);
    }

    /** The same under headings. */
    NamedGroups namedGroups() {
        return new NamedGroups(edition, linker, words, this);
    }

    /** Figures that are drawn together. */
    ChartItems charts() {
        return new ChartItems(edition, linker, words, this);
    }

    /** Schematic drawings. */
    DiagramItems diagrams() {
        return new DiagramItems(edition, linker, this);
    }

    /** Things at their times. */
    Overviews overviews() {
        return new Overviews(edition, linker, words, this);
    }

    /** What cites the sources. */
    CoverageItems coverage() {
        return new CoverageItems(edition, linker, words, this);
    }

    /** What sources hold. */
    SourceItems sources() {
        return new SourceItems(edition, linker, this);
    }

    /** Where in the sources something stands. */
    CitationItems citations() {
        return new CitationItems(edition, linker, words, this);
    }

    When when(PartialDate date) {
        return new When(date.toString(), dates.say(date), dates.year(date), dates.day(date));
    }

    @Nullable When whenOrNull(@Nullable PartialDate date) {
        return date == null ? null : when(date);
    }

    /** The way to the figures as a table for other programs. */
    String figureTableHref() {
        return linker.to(Address.figureTable(edition.edition()));
    }

    Part.Link link(Section section) {
        return new Part.Link(
                new Localized(
                        words.say("section." + section.slug()),
                        edition.edition().tag()),
                linker.to(section));
    }

    Part.Link link(Digest digest) {
        return new Part.Link(edition.title(digest), linker.to(digest));
    }

    Part.Link link(Topic topic) {
        return new Part.Link(edition.title(topic), linker.to(topic));
    }

    Part.Link link(Meeting meeting) {
        return new Part.Link(edition.text(meeting.title()), linker.to(Section.MEETINGS, meeting));
    }

    Part.Link link(GlossaryEntry entry) {
        Localized term = edition.edition().language() == Language.ZH || entry.en() == null
                ? edition.term(entry.term())
                : edition.text(entry.term());
        return new Part.Link(term, linker.to(Section.GLOSSARY, entry));
    }

    List<Part.Link> topics(Collection<Located<Slug>> ids) {
        return ids.stream()
                .map(id -> Site.get(site.topics(), id.value()))
                .filter(edition::shows)
                .map(this::link)
                .toList();
    }

    Part.DigestItem digest(Digest digest) {
        return new Part.DigestItem(
                link(digest),
                edition.summary(digest),
                when(digest.meta().date()),
                publishers(digest),
                where(digest.meta().places()),
                topics(digest.meta().topics()));
    }

    List<Part.DigestItem> digests(Collection<Digest> digests) {
        return digests.stream().filter(edition::shows).map(this::digest).toList();
    }

    private List<Localized> publishers(Digest digest) {
        return digest.meta().segments().stream()
                .map(ref -> citations()
                        .publisher(Site.get(site.sources(), ref.value().source())))
                .distinct()
                .toList();
    }

    Part.Where where(Collection<Located<Slug>> places) {
        return new Part.Where(
                places.stream()
                        .map(id -> named().brief(Site.get(site.places(), id.value())))
                        .toList(),
                places.stream()
                        .flatMap(id -> site.marks(id.value()).stream())
                        .map(Slug::value)
                        .distinct()
                        .sorted()
                        .toList());
    }

    Part.TopicItem topic(Topic topic) {
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
        return new Part.TopicItem(link(topic), edition.summary(topic), digests, figures, events);
    }

    static boolean names(Collection<Located<Slug>> ids, Identified thing) {
        return ids.stream().anyMatch(id -> id.value().equals(thing.id()));
    }

    Part.FigureItem figure(Figure figure) {
        Figure.Status status = figure.status();
        Period period = figure.period();
        PartialDate asOf = figure.asOf();
        String time = period != null ? dates.say(period) : asOf != null ? dates.say(asOf) : "";
        return new Part.FigureItem(
                figure.id().value(),
                edition.text(figure.label()),
                quantities.say(figure),
                status == null ? null : words.say("status." + Constant.word(status)),
                time,
                asOf != null,
                figure.variantOf() != null,
                where(List.of(figure.place())),
                topics(figure.topics()),
                citations().references(figure.cite()),
                edition.textOrNull(figure.note()));
    }

    /** What sources tell at different times and in different ways. */
    ChangeItems changes() {
        return new ChangeItems(edition, linker, quantities, this);
    }

    /** The way to the section of these, if the site has any. */
    Part.@Nullable Link changesLink() {
        return linker.shows(Section.CHANGES)
                ? new Part.Link(
                        new Localized(
                                words.say("section.changes"), edition.edition().tag()),
                        linker.to(Section.CHANGES))
                : null;
    }

    Part.EventItem event(Event event) {
        return new Part.EventItem(
                event.id().value(),
                when(event.date()),
                whenOrNull(event.until()),
                edition.text(event.title()),
                where(event.places()),
                topics(event.topics()),
                citations().references(event.cite()));
    }

    Part.MeetingItem meeting(Meeting meeting) {
        Located<Slug> place = meeting.place();
        return new Part.MeetingItem(
                meeting.id().value(),
                linker.to(Section.MEETINGS, meeting),
                meeting.number(),
                edition.text(meeting.title()),
                whenOrNull(meeting.date()),
                where(place == null ? List.of() : List.of(place)),
                edition.textOrNull(meeting.venue()),
                edition.textOrNull(meeting.theme()),
                meeting.results().stream()
                        .map(result -> new Part.Cited(
                                edition.text(result.text()), citations().references(result.cite())))
                        .toList(),
                site.documents().stream()
                        .filter(document -> names(document.meetings(), meeting))
                        .map(document -> new Part.CitedLink(
                                named().link(document), citations().references(document.cite())))
                        .toList(),
                edition.textOrNull(meeting.note()),
                citations().references(meeting.cite()),
                named().mentions(meeting));
    }

    Part.SeriesItem series(SiteSettings.Series series) {
        List<Meeting> own = site.meetings().stream()
                .filter(meeting -> meeting.series().value().equals(series.id()))
                .toList();
        List<Part.MeetingItem> shown = own.stream().map(this::meeting).toList();
        return new Part.SeriesItem(
                series.id().value(),
                edition.text(series.title()),
                edition.text(series.summary()),
                shown,
                overviews().meetings(own, shown));
    }

    Part.CorrectionItem correction(Correction correction) {
        InternalLink about = correction.about().value();
        return new Part.CorrectionItem(
                when(correction.date()),
                linker.to(about).map(href -> new Part.Link(title(about), href)).orElse(null),
                edition.text(correction.text()));
    }

    /** What a link within the site leads to, in words. */
    private Localized title(InternalLink link) {
        if (link.type() == InternalLink.Type.PAGE && Section.of(link.name()).isPresent()) {
            return new Localized(
                    words.say("section." + link.name()), edition.edition().tag());
        }
        if (link.type() == InternalLink.Type.SOURCE && link.name().contains("/")) {
            return article(link.name());
        }
        InternalLink whole = link.whole();
        Stream<Localized> written =
                site.written().filter(it -> InternalLink.to(it).equals(whole)).map(edition::title);
        Stream<Localized> others = Stream.of(
                        texts(site.named().toList(), whole, Named::name),
                        texts(site.figures(), whole, Figure::label),
                        texts(site.charts(), whole, Chart::title),
                        texts(site.events(), whole, Event::title),
                        texts(site.diagrams(), whole, Diagram::title),
                        texts(site.meetings(), whole, Meeting::title),
                        texts(site.glossary(), whole, GlossaryEntry::term),
                        texts(site.sources(), whole, source -> source.meta().title()))
                .flatMap(texts -> texts);
        return Stream.concat(written, others)
                .findFirst()
                .orElseGet(() -> new Localized(link.name(), edition.edition().tag()));
    }

    /** The title of an article, {@code source/segment}. */
    private Localized article(String name) {
        int slash = name.indexOf('/');
        return Site.get(site.sources(), new Slug(name.substring(0, slash)))
                .segment(name.substring(slash + 1))
                .map(segment -> edition.text(segment.title()))
                .orElseThrow();
    }

    private <T extends Identified> Stream<Localized> texts(
            Collection<? extends T> among, InternalLink link, Function<T, LocalText> text) {
        return among.stream().filter(it -> InternalLink.to(it).equals(link)).map(it -> edition.text(text.apply(it)));
    }

    Localized kind(Located<Slug> id, List<SiteSettings.Kind> kinds) {
        return edition.text(Site.get(kinds, id.value()).name());
    }

    Part.TermItem term(GlossaryEntry entry) {
        LocalText term = entry.term();
        String english = entry.en();
        return new Part.TermItem(
                entry.id().value(),
                edition.term(term),
                english == null ? null : new Localized(english, Language.EN.tag()),
                edition.textOrNull(entry.definition()),
                citations().references(entry.cite()));
    }
}
