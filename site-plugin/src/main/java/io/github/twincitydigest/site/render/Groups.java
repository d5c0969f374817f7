package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Indicator;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.parse.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the things of long lists under headings: digests and figures by topic, events by year and month. */
final class Groups {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;

    Groups(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.items = items;
    }

    private static SortedMap<Integer, List<Event>> byYear(List<Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(event -> event.date().year(), TreeMap::new, Collectors.toList()));
    }

    List<Part.EventYear> years(List<Event> events) {
        List<Part.EventYear> years = new ArrayList<>();
        byYear(events).forEach((year, ofYear) -> {
            SortedMap<Integer, List<Event>> byMonth = ofYear.stream()
                    .collect(Collectors.groupingBy(event -> event.date().month(), TreeMap::new, Collectors.toList()));
            List<Part.EventMonth> months = new ArrayList<>();
            byMonth.forEach((month, own) -> months.add(new Part.EventMonth(
                    month == 0 ? null : words.say("month." + month),
                    own.stream().map(items::event).toList())));
            years.add(new Part.EventYear(yearAnchor(year), year, words.say("date.year", year), months));
        });
        return years;
    }

    List<Part.Link> yearLinks() {
        Address timeline = Address.of(edition.edition(), Section.TIMELINE);
        return byYear(site.events()).keySet().stream()
                .map(year -> new Part.Link(
                        new Localized(year.toString(), edition.edition().tag()),
                        linker.to(timeline.at(yearAnchor(year)))))
                .toList();
    }

    private static String yearAnchor(int year) {
        return "site-" + year;
    }

    /** Every digest once: under the first topic that it names. */
    List<Part.DigestGroup> digests() {
        List<Part.DigestGroup> groups = new ArrayList<>();
        for (Topic topic : site.topics()) {
            List<Part.DigestItem> own = site.digests().stream()
                    .filter(edition::shows)
                    .filter(digest -> digest.meta().topics().get(0).value().equals(topic.id()))
                    .map(items::digest)
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new Part.DigestGroup(anchor(topic), edition.title(topic), linkOrNull(topic), own));
            }
        }
        return groups;
    }

    /** Every figure once: under the first topic that it names, or at the end under none. */
    List<Part.FigureGroup> figures() {
        List<Part.FigureGroup> groups = new ArrayList<>();
        for (Topic topic : site.topics()) {
            List<Figure> own = site.figures().stream()
                    .filter(figure -> isFirst(topic, figure))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new Part.FigureGroup(
                        anchor(topic),
                        edition.title(topic),
                        linkOrNull(topic),
                        own.size(),
                        series(own, topic.id().value())));
            }
        }
        List<Figure> others = site.figures().stream()
                .filter(figure -> figure.topics().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            groups.add(new Part.FigureGroup(
                    "site-other",
                    new Localized(words.say("figures.other"), edition.edition().tag()),
                    null,
                    others.size(),
                    series(others, "")));
        }
        return groups;
    }

    /** Figures by indicator, in the order of each one's first; within one by time, other readings behind their own. */
    List<Part.FigureSeries> series(List<Figure> figures) {
        return series(figures, "");
    }

    /** @param group what sets their ids apart from those of other groups on the page, which may have the same series */
    private List<Part.FigureSeries> series(List<Figure> figures, String group) {
        Map<Slug, List<Figure>> byIndicator = figures.stream()
                .collect(Collectors.groupingBy(Figure::indicator, LinkedHashMap::new, Collectors.toList()));
        List<Part.FigureSeries> series = new ArrayList<>();
        byIndicator.forEach((id, own) -> {
            Optional<Indicator> indicator = Site.find(site.indicators(), id);
            LocalText name = own.size() == 1
                    ? null
                    : indicator.map(Indicator::name).orElseGet(() -> own.get(0).label());
            series.add(new Part.FigureSeries(
                    "site-series-" + (group.isEmpty() ? "" : group + "--") + id,
                    edition.textOrNull(name),
                    edition.textOrNull(indicator.map(Indicator::note).orElse(null)),
                    byTime(own).stream().map(items::figure).toList()));
        });
        return series;
    }

    private static List<Figure> byTime(List<Figure> figures) {
        List<Figure> sorted = new ArrayList<>();
        figures.stream()
                .filter(figure -> main(figure, figures).isEmpty())
                .sorted(Comparator.comparing(Figure::time))
                .forEach(figure -> {
                    sorted.add(figure);
                    figures.stream()
                            .filter(other ->
                                    main(other, figures).filter(figure::equals).isPresent())
                            .forEach(sorted::add);
                });
        return sorted;
    }

    /** The figure among some that another is a reading of. */
    private static Optional<Figure> main(Figure figure, List<Figure> among) {
        Located<Slug> main = figure.variantOf();
        return main == null ? Optional.empty() : Site.find(among, main.value());
    }

    /** Topics by the settings' groups; those without one last. */
    List<Part.TopicGroup> topics() {
        List<Part.TopicGroup> groups = new ArrayList<>();
        for (SiteSettings.Kind group : site.settings().topicGroups()) {
            List<Part.TopicItem> own = topics(topic -> isIn(group, topic));
            if (!own.isEmpty()) {
                groups.add(new Part.TopicGroup("site-group-" + group.id(), edition.text(group.name()), own));
            }
        }
        List<Part.TopicItem> others = topics(topic -> topic.meta().group() == null);
        if (!others.isEmpty()) {
            groups.add(new Part.TopicGroup("site-group-other", null, others));
        }
        return groups;
    }

    private static boolean isIn(SiteSettings.Kind group, Topic topic) {
        Located<Slug> its = topic.meta().group();
        return its != null && its.value().equals(group.id());
    }

    private List<Part.TopicItem> topics(Predicate<Topic> filter) {
        return site.topics().stream()
                .filter(edition::shows)
                .filter(filter)
                .map(items::topic)
                .toList();
    }

    /** Every series of meetings. */
    List<Part.SeriesItem> series() {
        return site.settings().series().stream().map(items::series).toList();
    }

    private static boolean isFirst(Topic topic, Figure figure) {
        return !figure.topics().isEmpty() && figure.topics().get(0).value().equals(topic.id());
    }

    private static String anchor(Topic topic) {
        return "site-topic-" + topic.id();
    }

    private Part.@Nullable Link linkOrNull(Topic topic) {
        return edition.shows(topic) ? items.link(topic) : null;
    }
}
