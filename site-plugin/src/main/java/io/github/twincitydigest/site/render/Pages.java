package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Lazy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists every page of one edition, with what makes its view. */
final class Pages {

    private static final int NEWEST = 9;
    private static final int RELATED = 4;
    private static final int MOST_NAMED = 16;

    private final Book book;
    private final EditionView edition;
    private final Site site;
    private final PageTree tree;

    /** The digests that the edition shows, found at once by who looks for a few of them: a large site has many. */
    private final Lazy<Shelves> shelves = new Lazy<>(this::shelves);

    /** Digests by topic, and the place of each among all. */
    private record Shelves(Map<Slug, List<Digest>> byTopic, IdentityHashMap<Digest, Integer> positions) {}

    /**
     * A page of an edition.
     *
     * @param address where it is published
     * @param view makes what it shows, anew at each call
     * @param section the menu's entry that it belongs to, or null
     * @param rooted whether its links begin at the server's root
     */
    record Page(
            Address address,
            Supplier<PageView> view,
            @Nullable String section,
            boolean rooted) {}

    private Pages(Book book) {
        this.book = book;
        this.edition = book.edition();
        this.site = book.site();
        this.tree = new PageTree(edition);
    }

    private Shelves shelves() {
        Shelves made = new Shelves(new HashMap<>(), new IdentityHashMap<>());
        for (Digest digest : shown()) {
            made.positions().put(digest, made.positions().size());
            ids(digest.meta().topics())
                    .forEach(topic -> made.byTopic()
                            .computeIfAbsent(topic, it -> new ArrayList<>())
                            .add(digest));
        }
        return made;
    }

    /** @param otherWords the site's own words in the language that texts can be read beside */
    static List<Page> of(EditionView edition, Assets assets, Messages.Words words, Messages.Words otherWords) {
        Book book = new Book(edition, words, assets);
        new Pages(book).make();
        new ParallelPages(book, otherWords).make();
        new NamedPages(book).make();
        new FacetPages(book).make();
        new SectionPages(book).make();
        return book.pages();
    }

    private void make() {
        home();
        site.digests().stream().filter(edition::shows).forEach(this::digest);
        site.topics().stream().filter(edition::shows).forEach(this::topic);
        site.sources().forEach(this::source);
        site.pages().stream().filter(edition::shows).forEach(this::plain);
        book.addRooted(
                Address.file(edition.edition(), "404.html"),
                () -> new PageView.NotFound(book.own("not-found.title"), book.own("not-found.text")));
    }

    private void home() {
        Address address = Address.home(edition.edition());
        Linker linker = book.linker(address);
        book.add(address, () -> home(linker), null);
    }

    private PageView home(Linker linker) {
        Items items = book.items(linker);
        List<Digest> shown = shown();
        LocalText headline = site.settings().headline();
        return new PageView.Home(
                edition.text(site.settings().title()),
                edition.text(site.settings().description()),
                edition.text(headline == null ? site.settings().title() : headline),
                site.settings().highlights().stream()
                        .map(id -> items.figure(Site.get(site.figures(), id.value())))
                        .toList(),
                items.charts().of(site.settings().highlightCharts()),
                shown.stream().limit(NEWEST).map(items::digest).toList(),
                shown.size(),
                items.grouped().topics(),
                items.grouped().series(),
                items.grouped().yearLinks(),
                site.events().size(),
                items.namedGroups().mostNamedPlaces(MOST_NAMED),
                site.figures().size(),
                items.namedGroups().registers(),
                site.sources().stream().map(items.sources()::source).toList(),
                items.diagrams().all());
    }

    private void digest(Digest digest) {
        Linker linker = book.linker(Address.of(edition.edition(), digest));
        Items items = book.items(linker);
        Digest.Meta meta = digest.meta();
        book.add(
                linker.page(),
                () -> new PageView.DigestPage(
                        edition.title(digest),
                        edition.summary(digest),
                        items.when(meta.date()),
                        items.when(meta.published()),
                        items.whenOrNull(meta.updated()),
                        items.topics(meta.topics()),
                        items.where(meta.places()),
                        parallel(digest, linker),
                        text(digest, linker, items),
                        site.corrections().stream()
                                .filter(correction ->
                                        correction.about().value().whole().equals(InternalLink.to(digest)))
                                .map(items::correction)
                                .toList(),
                        items.digests(related(digest))),
                Section.DIGESTS.slug());
    }

    /** Digests that share a topic, those that share most first. */
    private List<Digest> related(Digest digest) {
        IdentityHashMap<Digest, Integer> shared = new IdentityHashMap<>();
        ids(digest.meta().topics())
                .forEach(topic -> shelves.get()
                        .byTopic()
                        .getOrDefault(topic, List.of())
                        .forEach(other -> shared.merge(other, 1, Integer::sum)));
        shared.remove(digest);
        return shared.keySet().stream()
                .sorted(Comparator.comparing((Digest other) -> shared.getOrDefault(other, 0))
                        .reversed()
                        .thenComparing(other -> shelves.get().positions().getOrDefault(other, 0)))
                .limit(RELATED)
                .toList();
    }

    private static Set<Slug> ids(Collection<Located<Slug>> references) {
        return references.stream().map(Located::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private void topic(Topic topic) {
        Linker linker = book.linker(Address.of(edition.edition(), topic));
        Items items = book.items(linker);
        book.add(
                linker.page(),
                () -> new PageView.TopicPage(
                        edition.title(topic),
                        edition.summary(topic),
                        parallel(topic, linker),
                        text(topic, linker, items),
                        items.charts().of(topic),
                        items.diagrams().of(topic),
                        items.grouped()
                                .series(site.figures().stream()
                                        .filter(figure -> Items.names(figure.topics(), topic))
                                        .toList()),
                        site.meetings().stream()
                                .filter(meeting -> Items.names(meeting.topics(), topic))
                                .map(items::meeting)
                                .toList(),
                        site.events().stream()
                                .filter(event -> Items.names(event.topics(), topic))
                                .map(items::event)
                                .toList(),
                        site.projects().stream()
                                .filter(project -> Items.names(project.topics(), topic))
                                .map(items.named()::project)
                                .toList(),
                        site.documents().stream()
                                .filter(document -> Items.names(document.topics(), topic))
                                .map(items.named()::document)
                                .toList(),
                        items.digests(site.digests().stream()
                                .filter(digest -> Items.names(digest.meta().topics(), topic))
                                .toList()),
                        items.topics(topic.meta().related()),
                        items.named().mentions(topic, by -> isListed(by, topic))),
                Section.TOPICS.slug());
    }

    /** Whether a topic's page shows a text anyway: its digests and the topics related to it. */
    private static boolean isListed(Written by, Topic topic) {
        return by instanceof Digest digest
                ? Items.names(digest.meta().topics(), topic)
                : Items.names(topic.meta().related(), by);
    }

    /** The way to a text's page in two languages, if it has one. */
    private Part.@Nullable Link parallel(Written written, Linker linker) {
        return edition.showsCompanion(written)
                ? new Part.Link(book.own("parallel"), linker.to(Address.parallel(edition.edition(), written)))
                : null;
    }

    private void source(SourceDocument source) {
        Address address = Address.below(edition.edition(), Section.SOURCES, source.id());
        book.add(address, () -> source(source, book.linker(address)), Section.SOURCES.slug());
    }

    private PageView source(SourceDocument source, Linker linker) {
        Items items = book.items(linker);
        Part.SourceItem item = items.sources().source(source);
        SourceDocument.Meta meta = source.meta();
        Localized title = edition.text(meta.title());
        return new PageView.SourcePage(
                title,
                book.own("source.description", title.text(), meta.segments().size()),
                edition.text(meta.publisher()),
                items.kind(meta.kind(), site.settings().sourceKinds()),
                items.whenOrNull(meta.date()),
                meta.lines(),
                edition.textOrNull(meta.note()),
                new Part.Link(
                        book.own("coverage.cited", item.citedLines(), item.lines()),
                        linker.to(Address.below(edition.edition(), Section.COVERAGE, source.id()))),
                items.changes().updatedBy(source),
                items.sources().segments(source));
    }

    private void plain(TextPage page) {
        Linker linker = book.linker(Address.of(edition.edition(), page));
        book.add(
                linker.page(),
                () -> new PageView.Plain(
                        edition.title(page),
                        edition.summary(page),
                        text(page, linker, book.items(linker)),
                        tree.pages(page, linker),
                        tree.around(page, linker),
                        tree.previous(page, linker),
                        tree.next(page, linker)),
                page.id().value());
    }

    private Part.Text text(Written written, Linker linker, Items items) {
        Prose prose = edition.prose(written);
        ProseHtml html = ProseHtml.own(book, linker);
        String markup = html.write(prose);
        return new Part.Text(
                new Part.Markup(markup),
                Headings.of(prose, edition.edition().tag()),
                items.citations().numbered(html.references()),
                html.terms().notes());
    }

    private List<Digest> shown() {
        return site.digests().stream().filter(edition::shows).toList();
    }
}
