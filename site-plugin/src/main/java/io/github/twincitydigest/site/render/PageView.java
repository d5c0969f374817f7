package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, ready to be set: every text chosen and converted, every link resolved. The only thing templates
 * see, and public only for them; one kind of view for each template of the same name. All kinds are immutable.
 */
public sealed interface PageView {

    /** The template that sets it, below {@code pages/}. */
    String template();

    /** The page's title, without the site's. */
    Localized title();

    /** One or two sentences on the page, for search engines and feeds. */
    Localized description();

    /** A text that leads somewhere. */
    record Link(Localized text, String href) {}

    /** A date as machines and as readers read it; {@code year} and {@code day} are the text's two halves. */
    record When(String iso, String text, String year, String day) {}

    /** HTML that is already escaped. */
    record Markup(String html) {}

    /** A pointer to an article of a source. */
    record Reference(
            String href,
            String url,
            Localized publisher,
            Localized source,
            Localized headline,
            @Nullable When date,
            String lines) {}

    /** Some lines in the list at the end of a text, with the marks that lead to them. */
    record NumberedLines(int number, String anchor, List<String> backHrefs, String lines) {}

    /** An article in the list at the end of a text, with the lines that are cited of it. */
    record NumberedReference(Reference reference, List<NumberedLines> lines) {}

    /** Prose with its headings that can be linked to, and what it cites. */
    record Text(Markup markup, List<Link> headings, List<NumberedReference> references) {}

    /** Places, and the marks under which templates colour them. */
    record Where(List<Localized> places, List<String> marks) {}

    /** A digest in a list. */
    record DigestItem(
            Link link, Localized summary, When date, List<Localized> publishers, Where where, List<Link> topics) {}

    /** Digests that belong together. */
    record DigestGroup(String id, Localized title, @Nullable Link link, List<DigestItem> digests) {}

    /** A topic in a list. */
    record TopicItem(Link link, Localized summary, int digests, int figures, int events) {}

    /** A number with the words before and after it. */
    record Quantity(String before, String number, String after) {}

    /** A figure. {@code counted} tells a stock at a date from a flow over a period. */
    record FigureItem(
            String id,
            Localized label,
            Quantity quantity,
            @Nullable String status,
            String period,
            boolean counted,
            Where where,
            List<Link> topics,
            List<Reference> references,
            @Nullable Localized note) {}

    /** Figures that belong together. */
    record FigureGroup(String id, Localized title, @Nullable Link link, List<FigureItem> figures) {}

    /** An event. */
    record EventItem(
            String id,
            When date,
            @Nullable When until,
            Localized title,
            Where where,
            List<Link> topics,
            List<Reference> references) {}

    /** The events of a month, or those of a year of which no month is known. */
    record EventMonth(@Nullable String text, List<EventItem> events) {}

    /** The events of a year. */
    record EventYear(String anchor, int number, String text, List<EventMonth> months) {}

    /** A text with what it rests on. */
    record Cited(Localized text, List<Reference> references) {}

    /** A meeting. */
    record MeetingItem(
            String id,
            String href,
            int number,
            Localized title,
            @Nullable When date,
            Where where,
            @Nullable Localized venue,
            @Nullable Localized theme,
            List<Cited> results,
            List<Cited> documents,
            @Nullable Localized note,
            List<Reference> references) {}

    /** A series of meetings. */
    record SeriesItem(String id, Localized title, Localized summary, List<MeetingItem> meetings) {}

    /** A source document in a list. */
    record SourceItem(
            Link link,
            Localized publisher,
            Localized kind,
            @Nullable When date,
            int segments,
            int digested) {}

    /** An article of a source and what was made of it. */
    record SegmentItem(
            String id,
            Localized title,
            Localized kind,
            String lines,
            @Nullable When date,
            @Nullable Localized byline,
            @Nullable Localized about,
            List<Link> digests) {}

    /** A term. */
    record TermItem(
            String id,
            Localized term,
            @Nullable Localized english,
            @Nullable Localized definition,
            List<Reference> references) {}

    /** The first page of an edition. */
    record Home(
            Localized title,
            Localized description,
            Localized headline,
            List<FigureItem> highlights,
            List<DigestItem> digests,
            int digestCount,
            List<TopicItem> topics,
            List<SeriesItem> series,
            List<Link> years,
            int figureCount,
            List<SourceItem> sources)
            implements PageView {
        @Override
        public String template() {
            return "home";
        }
    }

    /** All digests, newest matter first. */
    record Digests(Localized title, Localized description, int count, List<DigestGroup> groups) implements PageView {
        @Override
        public String template() {
            return "digests";
        }
    }

    /** A digest. */
    record DigestPage(
            Localized title,
            Localized description,
            When date,
            When published,
            @Nullable When updated,
            List<Link> topics,
            Where where,
            Text text,
            List<DigestItem> related)
            implements PageView {
        @Override
        public String template() {
            return "digest";
        }
    }

    /** All topics. */
    record Topics(Localized title, Localized description, List<TopicItem> topics) implements PageView {
        @Override
        public String template() {
            return "topics";
        }
    }

    /** A topic. */
    record TopicPage(
            Localized title,
            Localized description,
            Text text,
            List<FigureItem> figures,
            List<MeetingItem> meetings,
            List<EventItem> events,
            List<DigestItem> digests,
            List<Link> related)
            implements PageView {
        @Override
        public String template() {
            return "topic";
        }
    }

    /** All sources. */
    record Sources(Localized title, Localized description, List<SourceItem> sources) implements PageView {
        @Override
        public String template() {
            return "sources";
        }
    }

    /** A source with its articles. */
    record SourcePage(
            Localized title,
            Localized description,
            Localized publisher,
            Localized kind,
            @Nullable When date,
            int lines,
            @Nullable Localized note,
            List<SegmentItem> segments)
            implements PageView {
        @Override
        public String template() {
            return "source";
        }
    }

    /** All meetings by series. */
    record Meetings(Localized title, Localized description, List<SeriesItem> series) implements PageView {
        @Override
        public String template() {
            return "meetings";
        }
    }

    /** All events by year. */
    record Timeline(Localized title, Localized description, int count, List<EventYear> years) implements PageView {
        @Override
        public String template() {
            return "timeline";
        }
    }

    /** All figures by topic. */
    record Figures(Localized title, Localized description, int count, List<FigureGroup> groups) implements PageView {
        @Override
        public String template() {
            return "figures";
        }
    }

    /** The term base. */
    record Glossary(Localized title, Localized description, List<TermItem> terms) implements PageView {
        @Override
        public String template() {
            return "glossary";
        }
    }

    /** A page of prose. */
    record Plain(Localized title, Localized description, Text text) implements PageView {
        @Override
        public String template() {
            return "plain";
        }
    }

    /** What a reader sees under an address that the site does not have. */
    record NotFound(Localized title, Localized description) implements PageView {
        @Override
        public String template() {
            return "not-found";
        }
    }

    /** Where a reader chooses an edition; also what the server shows under an address that no edition has. */
    record Chooser(Localized title, Localized description, boolean notFound, List<Choice> choices) implements PageView {
        @Override
        public String template() {
            return "chooser";
        }
    }

    /** An edition in its own words. */
    record Choice(String lang, Localized title, Localized description, String label, String notFound, String href) {}
}
