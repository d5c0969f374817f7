package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.drawing.Levels;
import io.github.twincitydigest.site.drawing.TimeAxis;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Meeting;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.parse.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts events and meetings on axes of time. */
final class Overviews {

    /** What a mark takes up on a small phone, in percent of its width: seven pixels of 288. */
    private static final double MARK = 2.4;

    /** The same for the number of a meeting. */
    private static final double NUMBER = 8;

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;

    Overviews(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.items = items;
    }

    /**
     * Some events, those of each group of topics in a row; on the axis of all, so that one page compares to another.
     */
    Part.Overview events(List<Event> shown) {
        TimeAxis axis = TimeAxis.of(site.events().stream().map(Overviews::days).toList());
        List<Part.OverviewRow> rows = new ArrayList<>();
        for (SiteSettings.Kind group : site.settings().topicGroups()) {
            row(
                    rows,
                    edition.text(group.name()),
                    axis,
                    shown,
                    event -> group.id().equals(group(event)));
        }
        boolean grouped = !rows.isEmpty();
        row(
                rows,
                grouped
                        ? new Localized(
                                words.say("figures.other"), edition.edition().tag())
                        : null,
                axis,
                shown,
                event -> group(event) == null);
        return new Part.Overview(shown.size(), axis.start(), earlier(axis), ticks(axis), rows);
    }

    private @Nullable String earlier(TimeAxis axis) {
        return axis.earlier().isEmpty() ? null : words.say("timeline.before", words.say("date.year", axis.first()));
    }

    private static List<Part.Tick> ticks(TimeAxis axis) {
        return axis.ticks().stream()
                .map(tick -> new Part.Tick(tick.at(), tick.named() ? Integer.toString(tick.year()) : null))
                .toList();
    }

    /** The group of the first topic that an event names. */
    private @Nullable Slug group(Event event) {
        if (event.topics().isEmpty()) {
            return null;
        }
        Topic topic = Site.get(site.topics(), event.topics().get(0).value());
        Located<Slug> group = topic.meta().group();
        return group == null ? null : group.value();
    }

    private void row(
            List<Part.OverviewRow> rows,
            @Nullable Localized title,
            TimeAxis axis,
            List<Event> shown,
            Predicate<Event> filter) {
        List<Event> events = shown.stream().filter(filter).toList();
        if (events.isEmpty()) {
            return;
        }
        List<Part.EventItem> own = events.stream().map(items::event).toList();
        List<TimeAxis.Extent> extents =
                events.stream().map(event -> axis.extent(days(event))).toList();
        List<String> sides = site.marks().stream().map(Slug::value).toList();
        int[] above = levels(own, extents, item -> has(item, sides, 0) && !has(item, sides, 1));
        int[] below = levels(own, extents, item -> has(item, sides, 1) && !has(item, sides, 0));
        int[] between = levels(own, extents, item -> has(item, sides, 0) == has(item, sides, 1));
        List<Part.OverviewMark> marks = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            marks.add(new Part.OverviewMark(
                    own.get(i),
                    linker.to(Section.TIMELINE, events.get(i)),
                    extents.get(i).from(),
                    extents.get(i).to(),
                    above[i],
                    between[i],
                    below[i]));
        }
        rows.add(new Part.OverviewRow(title, own.size(), count(above), count(between), count(below), marks));
    }

    /** Of the marks, the first is drawn above and the second below. */
    private static boolean has(Part.EventItem item, List<String> sides, int side) {
        return side < sides.size() && item.where().marks().contains(sides.get(side));
    }

    /** The level of each that a side has; -1 for the others. */
    private static int[] levels(
            List<Part.EventItem> items, List<TimeAxis.Extent> extents, Predicate<Part.EventItem> filter) {
        List<Integer> own = new ArrayList<>();
        int[] levels = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            levels[i] = -1;
            if (filter.test(items.get(i))) {
                own.add(i);
            }
        }
        List<Integer> found = Levels.of(own.stream().map(extents::get).toList(), MARK);
        for (int i = 0; i < own.size(); i++) {
            levels[own.get(i)] = found.get(i);
        }
        return levels;
    }

    private static int count(int[] levels) {
        int most = -1;
        for (int level : levels) {
            most = Math.max(most, level);
        }
        return most + 1;
    }

    /** The meetings of a series; null if fewer than two have a date, which make no axis. */
    Part.@Nullable MeetingAxis meetings(List<Meeting> meetings, List<Part.MeetingItem> shown) {
        List<TimeAxis.Days> days = new ArrayList<>();
        for (Meeting meeting : meetings) {
            PartialDate date = meeting.date();
            if (date != null) {
                days.add(days(date, date));
            }
        }
        if (days.size() < 2) {
            return null;
        }
        TimeAxis axis = TimeAxis.unbroken(days);
        List<TimeAxis.Extent> extents = days.stream().map(axis::extent).toList();
        List<Integer> levels = Levels.of(
                extents.stream()
                        .map(extent -> new TimeAxis.Extent(middle(extent), middle(extent)))
                        .toList(),
                NUMBER);
        List<Part.AxisMeeting> dated = new ArrayList<>();
        List<Part.AxisGap> gaps = new ArrayList<>();
        List<Part.MeetingItem> waiting = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < meetings.size(); i++) {
            if (meetings.get(i).date() == null) {
                waiting.add(shown.get(i));
                continue;
            }
            int at = dated.size();
            TimeAxis.Extent extent = extents.get(at);
            gap(gaps, waiting, from, extent.to());
            dated.add(
                    new Part.AxisMeeting(shown.get(i), i, extent.from(), extent.to(), middle(extent), levels.get(at)));
            from = extent.from();
        }
        gap(gaps, waiting, from, 100);
        return new Part.MeetingAxis(
                ticks(axis), levels.stream().mapToInt(level -> level + 1).max().orElse(1), dated, gaps);
    }

    private static double middle(TimeAxis.Extent extent) {
        return Math.round((extent.from() + extent.to()) * 50) / 100.0;
    }

    /** Those that wait lie somewhere between the meeting before them and the one behind them. */
    private static void gap(List<Part.AxisGap> gaps, List<Part.MeetingItem> waiting, double from, double to) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Part.AxisNumber> numbers = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            double at = from + (to - from) * (i + 1) / (waiting.size() + 1);
            numbers.add(new Part.AxisNumber(waiting.get(i), Math.round(at * 100) / 100.0));
        }
        gaps.add(new Part.AxisGap(from, to, numbers));
        waiting.clear();
    }

    private static TimeAxis.Days days(Event event) {
        PartialDate until = event.until();
        return days(event.date(), until == null ? event.date() : until);
    }

    private static TimeAxis.Days days(PartialDate from, PartialDate to) {
        return new TimeAxis.Days(first(from), behind(to));
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    /** The first day that is no longer in it. */
    private static LocalDate behind(PartialDate date) {
        LocalDate first = first(date);
        return date.month() == 0 ? first.plusYears(1) : date.day() == 0 ? first.plusMonths(1) : first.plusDays(1);
    }
}
