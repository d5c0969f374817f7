package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the views of every page of one edition. */
final class Pages {

    private static final int NEWEST = 8;
    private static final int RELATED = 4;

    private final EditionView edition;
    private final Site site;
    private final Messages.Words words;
    private final List<Page> pages = new ArrayList<>();

    /**
     * A page of an edition.
     *
     * @param address where it is published
     * @param view what it shows
     * @param section the menu's entry that it belongs to, or null
     * @param rooted whether its links begin at the server's root
     */
    record Page(Address address, PageView view, @Nullable String section, boolean rooted) {}

    private Pages(EditionView edition, Messages.Words words) {
        this.edition = edition;
        this.site = edition.site();
        this.words = words;
    }

    static List<Page> of(EditionView edition, Messages.Words words) {
        Pages pages = new Pages(edition, words);
        pages.make();
        return pages.pages;
    }

    private void make() {
        home();
        site.digests().stream().filter(edition::shows).forEach(this::digest);
        site.topics().stream().filter(edition::shows).forEach(this::topic);
        site.sources().forEach(this::source);
        site.pages().stream().filter(edition::shows).forEach(this::plain);
        sections();
        Address address = Address.file(edition.edition(), "404.html");
        pages.add(new Page(address, new PageView.NotFound(own("not-found.title"), own("not-found.text")), null, true));
    }

    private void sections() {
        section(
                Section.DIGESTS,
                items -> new PageView.Digests(
                        own("section.digests"),
                        own("digests.description"),
                        shown().size(),
                        items.grouped().digests()));
        section(
                Section.TOPICS,
                items -> new PageView.Topics(own("section.topics"), own("topics.description"), topics(items)));
        section(
                Section.SOURCES,
                items -> new PageView.Sources(
                        own("section.sources"),
                        own("sources.description"),
                        site.sources().stream().map(items::source).toList()));
        section(
                Section.MEETINGS,
                items -> new PageView.Meetings(own("section.meetings"), own("meetings.description"), series(items)));
        section(
                Section.TIMELINE,
                items -> new PageView.Timeline(
                        own("section.timeline"),
                        own("timeline.description"),
                        site.events().size(),
                        items.grouped().years()));
        section(
                Section.FIGURES,
                items -> new PageView.Figures(
                        own("section.figures"),
                        own("figures.description"),
                        site.figures().size(),
                        items.grouped().figures()));
        section(
                Section.GLOSSARY,
                items -> new PageView.Glossary(
                        own("section.glossary"),
                        own("glossary.description"),
                        site.glossary().stream()
                                .filter(GlossaryEntry::isForReaders)
                                .map(items::term)
                                .toList()));
    }

    private void section(Section section, Function<Items, PageView> view) {
        Address address = Address.of(edition.edition(), section);
        Linker linker = new Linker(edition, address, false);
        if (linker.shows(section)) {
            pages.add(new Page(address, view.apply(items(linker)), section.slug(), false));
        }
    }

    private void home() {
        Address address = Address.home(edition.edition());
        Linker linker = new Linker(edition, address, false);
        Items items = items(linker);
        List<Digest> shown = shown();
        LocalText headline = site.settings().headline();
        pages.add(new Page(
                address,
                new PageView.Home(
                        edition.text(site.settings().title()),
                        edition.text(site.settings().description()),
                        edition.text(headline == null ? site.settings().title() : headline),
                        site.settings().highlights().stream()
                                .map(id -> items.figure(Site.get(site.figures(), id.value())))
                                .toList(),
                        shown.stream().limit(NEWEST).map(items::digest).toList(),
                        shown.size(),
                        topics(items),
                        series(items),
                        items.grouped().yearLinks(),
                        site.figures().size(),
                        site.sources().stream().map(items::source).toList()),
                null,
                false));
    }

    private void digest(Digest digest) {
        Linker linker = new Linker(edition, Address.of(edition.edition(), digest), false);
        Items items = items(linker);
        Digest.Meta meta = digest.meta();
        pages.add(new Page(
                linker.page(),
                new PageView.DigestPage(
                        edition.title(digest),
                        edition.summary(digest),
                        items.when(meta.date()),
                        items.when(meta.published()),
                        items.whenOrNull(meta.updated()),
                        items.topics(meta.topics()),
                        items.where(meta.places()),
                        text(digest, linker, items),
                        items.digests(related(digest))),
                Section.DIGESTS.slug(),
                false));
    }

    /** Digests that share a topic, those that share most first. */
    private List<Digest> related(Digest digest) {
        Set<Slug> topics = ids(digest.meta().topics());
        Map<Integer, List<Digest>> byShared = new TreeMap<>(Collections.reverseOrder());
        for (Digest other : site.digests()) {
            Set<Slug> shared = ids(other.meta().topics());
            shared.retainAll(topics);
            if (!other.equals(digest) && !shared.isEmpty() && edition.shows(other)) {
                byShared.computeIfAbsent(shared.size(), it -> new ArrayList<>()).add(other);
            }
        }
        return byShared.values().stream().flatMap(List::stream).limit(RELATED).toList();
    }

    private static Set<Slug> ids(Collection<Located<Slug>> references) {
        return references.stream().map(Located::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private void topic(Topic topic) {
        Linker linker = new Linker(edition, Address.of(edition.edition(), topic), false);
        Items items = items(linker);
        pages.add(new Page(
                linker.page(),
                new PageView.TopicPage(
                        edition.title(topic),
                        edition.summary(topic),
                        text(topic, linker, items),
                        site.figures().stream()
                                .filter(figure -> Items.names(figure.topics(), topic))
                                .map(items::figure)
                                .toList(),
                        site.meetings().stream()
                                .filter(meeting -> Items.names(meeting.topics(), topic))
                                .map(items::meeting)
                                .toList(),
                        site.events().stream()
                                .filter(event -> Items.names(event.topics(), topic))
                                .map(items::event)
                                .toList(),
                        items.digests(site.digests().stream()
                                .filter(digest -> Items.names(digest.meta().topics(), topic))
                                .toList()),
                        items.topics(topic.meta().related())),
                Section.TOPICS.slug(),
                false));
    }

    private void source(SourceDocument source) {
        Address address = Address.below(edition.edition(), Section.SOURCES, source.id());
        Items items = items(new Linker(edition, address, false));
        SourceDocument.Meta meta = source.meta();
        Localized title = edition.text(meta.title());
        pages.add(new Page(
                address,
                new PageView.SourcePage(
                        title,
                        new Localized(
                                words.say(
                                        "source.description",
                                        title.text(),
                                        meta.segments().size()),
                                edition.edition().tag()),
                        edition.text(meta.publisher()),
                        items.kind(meta.kind(), site.settings().sourceKinds()),
                        items.whenOrNull(meta.date()),
                        meta.lines(),
                        edition.textOrNull(meta.note()),
                        meta.segments().stream()
                                .map(segment -> items.segment(source, segment))
                                .toList()),
                Section.SOURCES.slug(),
                false));
    }

    private void plain(TextPage page) {
        Linker linker = new Linker(edition, Address.of(edition.edition(), page), false);
        pages.add(new Page(
                linker.page(),
                new PageView.Plain(edition.title(page), edition.summary(page), text(page, linker, items(linker))),
                page.id().value(),
                false));
    }

    private PageView.Text text(Written written, Linker linker, Items items) {
        Prose prose = edition.prose(written);
        ProseHtml html = new ProseHtml(html(), linker, words);
        String markup = html.write(prose);
        return new PageView.Text(new PageView.Markup(markup), headings(prose), items.numbered(html.references()));
    }

    private List<PageView.Link> headings(Prose prose) {
        List<PageView.Link> headings = new ArrayList<>();
        for (Block block : prose.blocks()) {
            if (block instanceof Block.Heading heading && heading.attributes().id() != null) {
                headings.add(new PageView.Link(
                        new Localized(
                                ProseText.of(heading.inlines()),
                                edition.edition().tag()),
                        "#" + heading.attributes().id()));
            }
        }
        return headings;
    }

    private Html html() {
        return new Html(edition.edition().tag());
    }

    private List<PageView.TopicItem> topics(Items items) {
        return site.topics().stream().filter(edition::shows).map(items::topic).toList();
    }

    private List<PageView.SeriesItem> series(Items items) {
        return site.settings().series().stream().map(items::series).toList();
    }

    private List<Digest> shown() {
        return site.digests().stream().filter(edition::shows).toList();
    }

    private Items items(Linker linker) {
        return new Items(edition, linker, words);
    }

    private Localized own(String key) {
        return new Localized(words.say(key), edition.edition().tag());
    }
}
