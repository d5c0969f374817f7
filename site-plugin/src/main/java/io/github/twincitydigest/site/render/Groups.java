package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Event;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private SortedMap<Integer, List<Event>> eventsByYear() {
        return site.events().stream()
                .collect(Collectors.groupingBy(event -> event.date().year(), TreeMap::new, Collectors.toList()));
    }

    List<PageView.EventYear> years() {
        List<PageView.EventYear> years = new ArrayList<>();
        eventsByYear().forEach((year, events) -> {
            SortedMap<Integer, List<Event>> byMonth = events.stream()
                    .collect(Collectors.groupingBy(event -> event.date().month(), TreeMap::new, Collectors.toList()));
            List<PageView.EventMonth> months = new ArrayList<>();
            byMonth.forEach((month, own) -> months.add(new PageView.EventMonth(
                    month == 0 ? null : words.say("month." + month),
                    own.stream().map(items::event).toList())));
            years.add(new PageView.EventYear(yearAnchor(year), year, words.say("date.year", year), months));
        });
        return years;
    }

    List<PageView.Link> yearLinks() {
        Address timeline = Address.of(edition.edition(), Section.TIMELINE);
        return eventsByYear().keySet().stream()
                .map(year -> new PageView.Link(
                        new Localized(year.toString(), edition.edition().tag()),
                        linker.to(timeline.at(yearAnchor(year)))))
                .toList();
    }

    private static String yearAnchor(int year) {
        return "site-" + year;
    }

    /** Every digest once: under the first topic that it names. */
    List<PageView.DigestGroup> digests() {
        List<PageView.DigestGroup> groups = new ArrayList<>();
        for (Topic topic : site.topics()) {
            List<PageView.DigestItem> own = site.digests().stream()
                    .filter(edition::shows)
                    .filter(digest -> digest.meta().topics().get(0).value().equals(topic.id()))
                    .map(items::digest)
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new PageView.DigestGroup(anchor(topic), edition.title(topic), linkOrNull(topic), own));
            }
        }
        return groups;
    }

    /** Every figure once: under the first topic that it names, or at the end under none. */
    List<PageView.FigureGroup> figures() {
        List<PageView.FigureGroup> groups = new ArrayList<>();
        for (Topic topic : site.topics()) {
            List<PageView.FigureItem> own = site.figures().stream()
                    .filter(figure -> isFirst(topic, figure))
                    .map(items::figure)
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new PageView.FigureGroup(anchor(topic), edition.title(topic), linkOrNull(topic), own));
            }
        }
        List<PageView.FigureItem> others = site.figures().stream()
                .filter(figure -> figure.topics().isEmpty())
                .map(items::figure)
                .toList();
        if (!others.isEmpty()) {
            groups.add(new PageView.FigureGroup(
                    "site-other",
                    new Localized(words.say("figures.other"), edition.edition().tag()),
                    null,
                    others));
        }
        return groups;
    }

    private static boolean isFirst(Topic topic, Figure figure) {
        return !figure.topics().isEmpty() && figure.topics().get(0).value().equals(topic.id());
    }

    private static String anchor(Topic topic) {
        return "site-topic-" + topic.id();
    }

    private PageView.@Nullable Link linkOrNull(Topic topic) {
        return edition.shows(topic) ? items.link(topic) : null;
    }
}
