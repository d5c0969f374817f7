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

    /** The first page of an edition. */
    record Home(
            Localized title,
            Localized description,
            Localized headline,
            List<Part.FigureItem> highlights,
            List<ChartPart.Chart> charts,
            List<Part.DigestItem> digests,
            int digestCount,
            List<Part.TopicGroup> topics,
            List<Part.SeriesItem> series,
            List<Part.Link> years,
            int eventCount,
            List<Part.MentionedPlace> places,
            int figureCount,
            List<Part.Register> registers,
            List<Part.SourceItem> sources,
            List<Part.Diagram> diagrams)
            implements PageView {
        @Override
        public String template() {
            return "home";
        }
    }

    /** All digests, newest matter first. */
    record Digests(Localized title, Localized description, int count, List<Part.DigestGroup> groups)
            implements PageView {
        @Override
        public String template() {
            return "digests";
        }
    }

    /** A digest. */
    record DigestPage(
            Localized title,
            Localized description,
            Part.When date,
            Part.When published,
            Part.@Nullable When updated,
            List<Part.Link> topics,
            Part.Where where,
            Part.@Nullable Link parallel,
            Part.Text text,
            List<Part.CorrectionItem> corrections,
            List<Part.DigestItem> related)
            implements PageView {
        @Override
        public String template() {
            return "digest";
        }
    }

    /** A digest or topic in two languages side by side. */
    record ParallelPage(
            Localized title,
            Localized description,
            Localized otherTitle,
            String otherLang,
            Part.Link whole,
            List<Part.Pair> pairs,
            List<Part.NumberedReference> references,
            List<Part.TermNote> terms)
            implements PageView {
        @Override
        public String template() {
            return "parallel";
        }
    }

    /** All topics. */
    record Topics(Localized title, Localized description, List<Part.TopicGroup> groups) implements PageView {
        @Override
        public String template() {
            return "topics";
        }
    }

    /** A topic. */
    record TopicPage(
            Localized title,
            Localized description,
            Part.@Nullable Link parallel,
            Part.Text text,
            List<ChartPart.Chart> charts,
            List<Part.Diagram> diagrams,
            List<Part.FigureSeries> figures,
            List<Part.MeetingItem> meetings,
            List<Part.EventItem> events,
            List<Part.ProjectItem> projects,
            List<Part.DocumentItem> documents,
            List<Part.DigestItem> digests,
            List<Part.Link> related,
            Part.Mentions mentions)
            implements PageView {
        @Override
        public String template() {
            return "topic";
        }
    }

    /** All sources. */
    record Sources(Localized title, Localized description, Part.@Nullable Link changes, List<Part.SourceItem> sources)
            implements PageView {
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
            Part.@Nullable When date,
            int lines,
            @Nullable Localized note,
            Part.Link coverage,
            List<Part.Link> updates,
            List<Part.SegmentItem> segments)
            implements PageView {
        @Override
        public String template() {
            return "source";
        }
    }

    /** All meetings by series. */
    record Meetings(Localized title, Localized description, List<Part.SeriesItem> series) implements PageView {
        @Override
        public String template() {
            return "meetings";
        }
    }

    /** Events by year: all, or those of a filter. */
    record Timeline(
            Localized title,
            Localized description,
            int count,
            Part.Filters filters,
            Part.Overview overview,
            List<Part.EventYear> years)
            implements PageView {
        @Override
        public String template() {
            return "timeline";
        }
    }

    /** All figures by topic. */
    record Figures(
            Localized title,
            Localized description,
            int count,
            String tableHref,
            Part.@Nullable Link charts,
            Part.@Nullable Link changes,
            Part.DataSet set,
            List<Part.FigureGroup> groups)
            implements PageView {
        @Override
        public String template() {
            return "figures";
        }
    }

    /** All charts. */
    record Charts(Localized title, Localized description, List<ChartPart.Chart> charts) implements PageView {
        @Override
        public String template() {
            return "charts";
        }
    }

    /** The term base. */
    record Glossary(Localized title, Localized description, List<Part.TermItem> terms) implements PageView {
        @Override
        public String template() {
            return "glossary";
        }
    }

    /** All places, each with what lies within it. */
    record Places(Localized title, Localized description, int count, List<Part.PlaceNode> roots) implements PageView {
        @Override
        public String template() {
            return "places";
        }
    }

    /** A place. */
    record PlacePage(
            Localized title,
            Localized description,
            @Nullable Localized kind,
            List<Part.Link> around,
            Part.Where where,
            Part.@Nullable Cited about,
            List<Part.NamedItem> parts,
            List<Part.ProjectItem> projects,
            List<Part.NamedItem> organizations,
            List<Part.MeetingItem> meetings,
            List<Part.FigureSeries> figures,
            List<Part.EventItem> events,
            Part.Mentions mentions)
            implements PageView {
        @Override
        public String template() {
            return "place";
        }
    }

    /** Organizations by kind: all, or those of a filter. */
    record Organizations(
            Localized title, Localized description, int count, Part.Filters filters, List<Part.NamedGroup> groups)
            implements PageView {
        @Override
        public String template() {
            return "organizations";
        }
    }

    /** An organization. */
    record OrganizationPage(
            Localized title,
            Localized description,
            @Nullable Localized kind,
            Part.@Nullable Link place,
            Part.@Nullable Cited about,
            List<Part.ProjectItem> projects,
            List<Part.DocumentItem> documents,
            List<Part.PersonItem> people,
            List<Part.FigureSeries> figures,
            List<Part.EventItem> events,
            Part.Mentions mentions)
            implements PageView {
        @Override
        public String template() {
            return "organization";
        }
    }

    /** All people. */
    record People(Localized title, Localized description, int count, List<Part.PersonGroup> groups)
            implements PageView {
        @Override
        public String template() {
            return "people";
        }
    }

    /** Projects by kind: all, or those of a filter; those of one kind by stage. */
    record Projects(
            Localized title,
            Localized description,
            int count,
            Part.@Nullable Link changes,
            Part.Filters filters,
            List<Part.ProjectGroup> groups)
            implements PageView {
        @Override
        public String template() {
            return "projects";
        }
    }

    /** A project. */
    record ProjectPage(
            Localized title,
            Localized description,
            Localized kind,
            List<Part.Link> topics,
            Part.Where where,
            List<Part.Link> organizations,
            @Nullable Localized about,
            List<Part.Reference> references,
            List<Part.StateItem> states,
            List<Part.FigureSeries> figures,
            List<Part.EventItem> events,
            Part.Mentions mentions)
            implements PageView {
        @Override
        public String template() {
            return "project";
        }
    }

    /** Documents by kind: all, or those of a filter. */
    record Documents(
            Localized title, Localized description, int count, Part.Filters filters, List<Part.DocumentGroup> groups)
            implements PageView {
        @Override
        public String template() {
            return "documents";
        }
    }

    /** Every name that the site knows. */
    record Names(Localized title, Localized description, List<Part.IndexGroup> groups) implements PageView {
        @Override
        public String template() {
            return "names";
        }
    }

    /** What the sources tell of one thing at different times, and in different ways. */
    record Changes(
            Localized title,
            Localized description,
            List<Part.ChangedSeries> figures,
            List<Part.ChangedProject> projects,
            List<Part.Readings> readings)
            implements PageView {
        @Override
        public String template() {
            return "changes";
        }
    }

    /** How much of the sources is cited. */
    record Coverage(Localized title, Localized description, List<Part.CoverageItem> sources) implements PageView {
        @Override
        public String template() {
            return "coverage";
        }
    }

    /** Which lines of a source are cited by what. */
    record CoveragePage(Localized title, Localized description, Part.SourceItem source, List<Part.UsedSegment> segments)
            implements PageView {
        @Override
        public String template() {
            return "coverage-source";
        }
    }

    /** Mistakes that were mended, the newest first. */
    record Corrections(Localized title, Localized description, List<Part.CorrectionItem> corrections)
            implements PageView {
        @Override
        public String template() {
            return "corrections";
        }
    }

    /**
     * A page of prose: with the pages below it, the tree of pages that it stands in unless it stands alone, and the
     * pages before and after it among those beside it.
     */
    record Plain(
            Localized title,
            Localized description,
            Part.Text text,
            List<Part.PageItem> pages,
            Part.@Nullable PageNode tree,
            Part.@Nullable Link previous,
            Part.@Nullable Link next)
            implements PageView {
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
    record Chooser(Localized title, Localized description, boolean notFound, List<Part.Choice> choices)
            implements PageView {
        @Override
        public String template() {
            return "chooser";
        }
    }
}
