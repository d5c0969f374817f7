package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.drawing.Drawing;
import io.github.twincitydigest.site.drawing.Spot;
import io.github.twincitydigest.site.edition.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages are made of, ready to be set: every text chosen and converted, every link resolved. Public only for
 * templates. All kinds are immutable.
 */
public final class Part {

    private Part() {}

    /** A text that leads somewhere. */
    public record Link(Localized text, String href) {}

    /** A date as machines and as readers read it; {@code year} and {@code day} are the text's two halves. */
    public record When(String iso, String text, String year, String day) {}

    /** HTML that is already escaped. */
    public record Markup(String html) {}

    /** A pointer to an article of a source. {@code article} is the same for all that point to one article. */
    public record Reference(
            String href,
            String url,
            String article,
            Localized publisher,
            Localized source,
            Localized headline,
            Localized kind,
            @Nullable When date,
            String lines) {}

    /**
     * Some lines in the list at the end of a text, with the marks that lead to them; {@code note} is the id of the
     * popover that the marks open.
     */
    public record NumberedLines(int number, String anchor, String note, List<String> backHrefs, String lines) {}

    /** An article in the list at the end of a text, with the lines that are cited of it. */
    public record NumberedReference(Reference reference, List<NumberedLines> lines) {}

    /**
     * What a term in a text means, in the language of that text; {@code href} leads to the glossary, {@code backHref}
     * to where the text names it first.
     */
    public record TermNote(
            String id,
            String backHref,
            Localized term,
            @Nullable Localized counterpart,
            Localized definition,
            String href) {}

    /** Prose with its headings that can be linked to, what it cites and the terms that it names. */
    public record Text(
            Markup markup, List<Heading> headings, List<NumberedReference> references, List<TermNote> terms) {}

    /** A heading that can be linked to, with those under it. */
    public record Heading(Link link, List<Heading> below) {}

    /** A part of a text in two languages: the edition's own, and the other; either may lack it. */
    public record Pair(Markup own, Markup other) {}

    /** Places, and the marks under which templates colour them. */
    public record Where(List<Link> places, List<String> marks) {}

    /** A page of prose in a list. */
    public record PageItem(Link link, Localized summary) {}

    /**
     * A page of prose in the tree of those that lie below one another; {@code open} if it is the page that is shown, or
     * one that this lies below. Only then it has those below it.
     */
    public record PageNode(Link link, boolean current, boolean open, List<PageNode> pages) {}

    /** A digest in a list. */
    public record DigestItem(
            Link link, Localized summary, When date, List<Localized> publishers, Where where, List<Link> topics) {}

    /** Digests that belong together. */
    public record DigestGroup(
            String id, Localized title, @Nullable Link link, List<DigestItem> digests) {}

    /** Topics that belong together; without a title those that belong to no group. */
    public record TopicGroup(String id, @Nullable Localized title, List<TopicItem> topics) {}

    /** A topic in a list. */
    public record TopicItem(Link link, Localized summary, int digests, int figures, int events) {}

    /** A number with the words before and after it. */
    public record Quantity(String before, String number, String after) {}

    /** A figure. {@code counted} tells a stock at a date from a flow over a period. */
    public record FigureItem(
            String id,
            Localized label,
            Quantity quantity,
            @Nullable String status,
            String period,
            boolean counted,
            boolean variant,
            Where where,
            List<Link> topics,
            List<Reference> references,
            @Nullable Localized note) {}

    /** The figures of one indicator, the oldest first; with a title where there are several. */
    public record FigureSeries(
            String id, @Nullable Localized title, @Nullable Localized note, List<FigureItem> figures) {}

    /**
     * What figures as a whole are about.
     *
     * @param years from the first to the last, as an ISO 8601 interval
     * @param places that they describe
     * @param sources that they are taken from
     */
    public record DataSet(String years, List<Localized> places, List<SourceItem> sources) {}

    /** Series that belong together. */
    public record FigureGroup(
            String id, Localized title, @Nullable Link link, int count, List<FigureSeries> series) {}

    /** An event. */
    public record EventItem(
            String id,
            When date,
            @Nullable When until,
            Localized title,
            Where where,
            List<Link> topics,
            List<Reference> references) {}

    /** The events of a month, or those of a year of which no month is known. */
    public record EventMonth(@Nullable String text, List<EventItem> events) {}

    /** The events of a year. */
    public record EventYear(String anchor, int number, String text, List<EventMonth> months) {}

    /** A text with what it rests on. */
    public record Cited(Localized text, List<Reference> references) {}

    /** Something that leads somewhere, with what it rests on. */
    public record CitedLink(Link link, List<Reference> references) {}

    /** Where something is named or linked: the texts, each at the paragraph that does so first. */
    public record Mentions(List<Link> topics, List<Link> digests) {}

    /** A thing that texts name, in a list. */
    public record NamedItem(
            Link link, @Nullable Localized kind, @Nullable Localized about) {}

    /** Things that belong together. */
    public record NamedGroup(String id, Localized title, List<NamedItem> items) {}

    /** A place, and how many texts name it. */
    public record MentionedPlace(Where where, int texts) {}

    /** A place with what lies within it, and the number of digests and topics that name it. */
    public record PlaceNode(NamedItem place, Where where, int texts, List<PlaceNode> parts) {}

    /** How far a project had come at a time: the stage in words, and its name for style sheets. */
    public record StateItem(
            @Nullable When date,
            String stage,
            String mark,
            @Nullable Localized text,
            List<Reference> references) {}

    /** A project in a list, with its last known state. */
    public record ProjectItem(
            Link link,
            Localized kind,
            @Nullable Localized about,
            Where where,
            @Nullable StateItem state) {}

    /** Projects of a kind. */
    public record ProjectGroup(String id, Localized title, List<ProjectItem> projects) {}

    /** A document. */
    public record DocumentItem(
            String id,
            Link link,
            Localized kind,
            @Nullable When date,
            List<Link> issuers,
            List<Link> meetings,
            List<Link> topics,
            @Nullable Localized about,
            List<Reference> references,
            Mentions mentions) {}

    /** Documents of a kind. */
    public record DocumentGroup(String id, Localized title, List<DocumentItem> documents) {}

    /** A person. */
    public record PersonItem(
            String id, Link link, @Nullable Localized role, List<Reference> references, Mentions mentions) {}

    /** A list that readers can look things up in, and how much it holds. */
    public record Register(Link link, int count) {}

    /** People of a kind. */
    public record PersonGroup(String id, Localized title, List<PersonItem> people) {}

    /** Names of one kind, in the order in which readers look them up. */
    public record IndexGroup(String id, Localized title, String href, int count, List<IndexLetter> letters) {}

    /** Names that begin alike; without a heading where a list is not in their order, or short. */
    public record IndexLetter(@Nullable String heading, List<Link> links) {}

    /**
     * The ways in which a list can be narrowed.
     *
     * @param all the way to the whole list
     * @param count how much that holds
     * @param chosen the value that this page is narrowed to, or null if it is the whole list
     * @param groups of values, one for each facet
     */
    public record Filters(Link all, int count, @Nullable Localized chosen, List<FilterGroup> groups) {}

    /** The values of a facet; {@code chosen} is the one that the page is narrowed to, if that is one of them. */
    public record FilterGroup(
            String id, Localized title, @Nullable Localized chosen, List<FilterLink> links) {}

    /** A value that a list can be narrowed to, how much that leaves, and the marks of places if it is one of these. */
    public record FilterLink(Link link, int count, boolean current, List<String> marks) {}

    /** A figure in a series, and how far it is from the one before it, where that can be worked out. */
    public record ChangeStep(FigureItem figure, @Nullable Quantity difference) {}

    /** What an indicator came to in a place at different times, the oldest first. */
    public record ChangedSeries(
            String id, Localized title, @Nullable Localized note, Where where, List<ChangeStep> steps) {}

    /** A project that had come further, or elsewhere, when it was told of again. */
    public record ChangedProject(String id, ProjectItem project, List<StateItem> states) {}

    /** One quantity as sources tell it in several ways; the site follows the first. */
    public record Readings(String id, Localized title, List<FigureItem> figures) {}

    /** A mistake that was mended. */
    public record CorrectionItem(When date, @Nullable Link about, Localized text) {}

    /** Something that cites an article, and the lines that it cites. */
    public record UseItem(Link link, String lines) {}

    /** Uses of one kind. */
    public record UseGroup(Localized title, List<UseItem> uses) {}

    /** An article with all that cites it; {@code uncited} are the lines that nothing does. */
    public record UsedSegment(
            SegmentItem segment, Link link, @Nullable String uncited, List<UseGroup> groups) {}

    /** A source with its articles and how much of them is cited. */
    public record CoverageItem(SourceItem source, String href, List<SegmentItem> segments) {}

    /** A meeting. */
    public record MeetingItem(
            String id,
            String href,
            int number,
            Localized title,
            @Nullable When date,
            Where where,
            @Nullable Localized venue,
            @Nullable Localized theme,
            List<Cited> results,
            List<CitedLink> documents,
            @Nullable Localized note,
            List<Reference> references,
            Mentions mentions) {}

    /** A series of meetings; with its times where at least two are known. */
    public record SeriesItem(
            String id,
            Localized title,
            Localized summary,
            List<MeetingItem> meetings,
            @Nullable MeetingAxis axis) {}

    /** What is drawn of a year on an axis of time, in percent; without a text where there is no room for it. */
    public record Tick(double at, @Nullable String text) {}

    /** The meetings of a series at their times; {@code levels} is how many rows of numbers there are. */
    public record MeetingAxis(List<Tick> ticks, int levels, List<AxisMeeting> dated, List<AxisGap> undated) {}

    /**
     * A meeting from {@code from} to {@code to} percent of the axis, which are the same for a day; {@code index} is its
     * place in the series.
     */
    public record AxisMeeting(MeetingItem meeting, int index, double from, double to, double middle, int level) {}

    /** Meetings of which only the order is known, from {@code from} to {@code to} percent of the axis. */
    public record AxisGap(double from, double to, List<AxisNumber> meetings) {}

    /** A meeting in a gap. */
    public record AxisNumber(MeetingItem meeting, double at) {}

    /** Events at their times, in rows. {@code earlier} are the years before a break at {@code start} percent. */
    public record Overview(
            int count, double start, @Nullable String earlier, List<Tick> ticks, List<OverviewRow> rows) {}

    /**
     * The events of a row; the levels are how high they are stacked: above the first rail those of one side, below the
     * second those of the other, between the two those of both or neither.
     */
    public record OverviewRow(
            @Nullable Localized title, int count, int above, int between, int below, List<OverviewMark> marks) {}

    /**
     * An event from {@code from} to {@code to} percent of the axis, which are the same for a day. A level is -1 where
     * it has no mark.
     */
    public record OverviewMark(
            EventItem event, String href, double from, double to, int above, int between, int below) {}

    /** A schematic drawing in its two forms, and what it says as a list. */
    public record Diagram(
            String id,
            Localized title,
            @Nullable Localized note,
            String href,
            Drawn wide,
            Drawn tall,
            List<DiagramLine> lines) {}

    /** One form of a schematic drawing. */
    public record Drawn(double width, double height, List<DrawnStop> stops, List<DrawnLine> lines) {}

    /** A stop of a drawing: a point, or a bar from one end to the other. */
    public record DrawnStop(boolean bar, Spot from, Spot to, List<String> marks, Name name, Drawing.Label label) {}

    /** A line of a drawing; {@code path} is the data of an SVG path. */
    public record DrawnLine(String kind, String stage, String path, Name name, Drawing.@Nullable Label label) {}

    /** A text that may lead somewhere. */
    public record Name(Localized text, @Nullable String href) {}

    /** A line of a schematic drawing in words. */
    public record DiagramLine(Name name, String kind, String stage, List<Name> stops, List<Reference> references) {}

    /** A source document in a list. */
    public record SourceItem(
            Link link,
            Localized publisher,
            Localized kind,
            @Nullable When date,
            int segments,
            int digested,
            int lines,
            int citedLines) {}

    /** Lines in a row, counted within their article from 0. */
    public record Stretch(int start, int length) {}

    /**
     * An article of a source and what was made of it.
     *
     * @param ranges how many places of the source it stands in, one after the other
     * @param cited the stretches of it that anything cites, out of {@code lineCount} lines
     */
    public record SegmentItem(
            String id,
            Localized title,
            Localized kind,
            String lines,
            int ranges,
            @Nullable When date,
            @Nullable Localized byline,
            @Nullable Localized about,
            List<Link> digests,
            List<Link> topics,
            int figures,
            int events,
            int lineCount,
            int citedLines,
            List<Stretch> cited) {}

    /** A term. */
    public record TermItem(
            String id,
            Localized term,
            @Nullable Localized english,
            @Nullable Localized definition,
            List<Reference> references) {}

    /** An edition in its own words. */
    public record Choice(
            String lang,
            Localized title,
            Localized headline,
            Localized description,
            String label,
            String notFound,
            String href) {}
}
