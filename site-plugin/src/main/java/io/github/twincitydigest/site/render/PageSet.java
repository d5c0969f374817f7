package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site and the assets that they use: all of them are known by their paths, and each page is set when it
 * is asked for. Immutable; as safe to share as the editions.
 */
public final class PageSet {

    private static final String ASSETS = "assets/";

    private final Templates templates;
    private final Messages messages;
    private final Assets assets;
    private final List<EditionView> editions;
    private final Map<Edition, Messages.Words> words = new LinkedHashMap<>();
    private final Map<Edition, Unbroken> unbroken = new HashMap<>();

    /** In the order in which search engines are told of them. */
    private final Map<String, Entry> pages = new LinkedHashMap<>();

    private final @Nullable Frames frames;

    /** A message that the list itself needs and the site does not have, or null. */
    private final Messages.@Nullable MissingMessageException missing;

    /**
     * A page, and the edition that it speaks in.
     *
     * @param common whether it belongs to none of the editions, and its first only lends its words
     */
    private record Entry(EditionView edition, Pages.Page page, boolean common) {}

    /** @param editions at least one, in the order in which readers are offered them */
    PageSet(Templates templates, Messages messages, Assets assets, List<EditionView> editions) {
        this.templates = templates;
        this.messages = messages;
        this.assets = assets;
        this.editions = List.copyOf(editions);
        @Nullable Frames made = null;
        Messages.@Nullable MissingMessageException lacking = null;
        try {
            made = list();
        } catch (Messages.MissingMessageException e) {
            lacking = e;
        }
        this.frames = made;
        this.missing = lacking;
    }

    private Frames list() {
        for (EditionView edition : editions) {
            words.put(edition.edition(), messages.in(edition));
            unbroken.put(edition.edition(), Unbroken.in(edition));
        }
        // Side by side: after a save of a large site, this is half of what there is to do.
        List<Own> lists = editions.parallelStream().map(this::pages).toList();
        Map<Edition, Set<String>> paths = new HashMap<>();
        for (Own own : lists) {
            if (own.lacking != null) {
                throw own.lacking;
            }
            own.pages.forEach(page -> add(own.edition, page));
            paths.put(own.edition.edition(), own.within);
        }
        chooser(Address.ROOT, false);
        chooser(Address.file("404.html"), true);
        Set<String> choosers = new HashSet<>();
        choosers.add(Address.ROOT.path());
        site().pages().stream().filter(TextPage::hasChooser).forEach(page -> {
            chooser(page);
            choosers.add(Address.chooser(page.id()).path());
        });
        return new Frames(editions, words, paths, choosers);
    }

    /**
     * The pages of an edition.
     *
     * @param within their addresses below its folder
     * @param lacking the message without which there are none; kept, so that the first edition's is told
     */
    private record Own(
            EditionView edition,
            List<Pages.Page> pages,
            Set<String> within,
            Messages.@Nullable MissingMessageException lacking) {}

    private Own pages(EditionView edition) {
        try {
            List<Pages.Page> own = Pages.of(edition, assets, own(edition), messages.beside(edition));
            Set<String> within = new HashSet<>();
            own.forEach(page -> within.add(Frames.within(edition.edition(), page.address())));
            return new Own(edition, own, within, null);
        } catch (Messages.MissingMessageException e) {
            return new Own(edition, List.of(), Set.of(), e);
        }
    }

    private void add(EditionView edition, Pages.Page page) {
        pages.put(page.address().file(), new Entry(edition, page, false));
    }

    private void addCommon(Pages.Page page) {
        pages.put(page.address().file(), new Entry(editions.get(0), page, true));
    }

    private Site site() {
        return editions.get(0).site();
    }

    /** The page without an edition: at the root, and where the server finds nothing. */
    private void chooser(Address address, boolean notFound) {
        EditionView first = editions.get(0);
        addCommon(new Pages.Page(
                address, () -> chooser(first, new Linker(first, address, notFound), notFound), null, notFound));
    }

    /** The page without an edition for one page, which leads to it in every edition that has it. */
    private void chooser(TextPage page) {
        EditionView first = editions.get(0);
        Address address = Address.chooser(page.id());
        addCommon(new Pages.Page(address, () -> chooser(first, page, new Linker(first, address, false)), null, false));
    }

    private PageView chooser(EditionView first, TextPage page, Linker linker) {
        List<Part.Choice> choices = editions.stream()
                .filter(edition -> edition.shows(page))
                .map(edition -> new Part.Choice(
                        edition.edition().tag(),
                        edition.title(page),
                        edition.title(page),
                        edition.summary(page),
                        own(edition).say("edition." + edition.edition().tag()),
                        own(edition).say("not-found.text"),
                        linker.to(Address.of(edition.edition(), page))))
                .toList();
        return new PageView.Chooser(first.title(page), first.summary(page), false, choices);
    }

    private PageView chooser(EditionView first, Linker linker, boolean notFound) {
        LocalText headline = site().settings().headline();
        List<Part.Choice> choices = new ArrayList<>();
        for (EditionView edition : editions) {
            Messages.Words own = own(edition);
            choices.add(new Part.Choice(
                    edition.edition().tag(),
                    edition.text(site().settings().title()),
                    edition.text(headline == null ? site().settings().title() : headline),
                    edition.text(site().settings().description()),
                    own.say("edition." + edition.edition().tag()),
                    own.say("not-found.text"),
                    linker.to(Address.home(edition.edition()))));
        }
        return new PageView.Chooser(
                first.text(site().settings().title()),
                first.text(site().settings().description()),
                notFound,
                choices);
    }

    /** The path of every page, relative to the output folder. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(pages.keySet());
    }

    /** Every asset as it is published, by its path relative to the output folder. */
    public SortedMap<String, Bytes> assets() {
        SortedMap<String, Bytes> files = new TreeMap<>();
        assets.files().forEach((path, content) -> files.put(ASSETS + path, content));
        return files;
    }

    /** The query that an asset's address has while its content stays the same; empty if there is no such asset. */
    public Optional<String> version(String path) {
        return path.startsWith(ASSETS) ? assets.version(path.substring(ASSETS.length())) : Optional.empty();
    }

    /** The pages that search engines may list, by absolute URL. */
    public List<RenderedSite.Page> listed() {
        if (frames == null) {
            return List.of();
        }
        List<RenderedSite.Page> listed = new ArrayList<>();
        pages.values().forEach(entry -> {
            Pages.Page page = entry.page();
            if (!page.rooted()) {
                String within = entry.common()
                        ? page.address().path()
                        : Frames.within(entry.edition().edition(), page.address());
                listed.add(new RenderedSite.Page(
                        page.address().absolute(site().settings().address()), frames.alternates(within)));
            }
        });
        return listed;
    }

    /** Sets one page; empty, with the reasons noted, if that fails, or if there is none of this path. */
    public Optional<Bytes> page(String path, Problems problems) {
        if (missing != null) {
            messages.note(missing, problems);
        }
        @Nullable Entry entry = pages.get(path);
        if (frames == null || entry == null) {
            return Optional.empty();
        }
        try {
            return set(entry.edition(), entry.page(), frame(frames, entry), problems);
        } catch (Messages.MissingMessageException e) {
            messages.note(e, problems);
            return Optional.empty();
        }
    }

    private Frame frame(Frames frames, Entry entry) {
        EditionView edition = entry.edition();
        Pages.Page page = entry.page();
        Address address = page.address();
        return entry.common()
                ? frames.rootFrame(edition, address, new Linker(edition, address, page.rooted()), page.rooted())
                : frames.frame(edition, page);
    }

    private Optional<Bytes> set(EditionView edition, Pages.Page page, Frame frame, Problems problems) {
        Linker linker = new Linker(edition, page.address(), page.rooted());
        @Nullable Unbroken runs = unbroken.get(edition.edition());
        Html html = new Html(edition.edition().tag(), runs == null ? Unbroken.in(edition) : runs);
        URI url = URI.create(page.address().absolute(site().settings().address()));
        PageView view = page.view().get();
        Map<String, Object> model = new HashMap<>(
                new TemplateFunctions(html, own(edition), linker, assets, words, frame.sides(), url).byName());
        model.put("page", view);
        model.put("frame", frame);
        return templates
                .render("pages/" + view.template(), model, problems)
                .map(text -> Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What there is to say of no page alone, such as a name in a drawing that finds no room. */
    public void note(Problems problems) {
        editions.forEach(edition -> DiagramFit.note(edition, problems));
    }

    /** One page as it was set. */
    private record SetPage(String path, Optional<Bytes> content, Problems problems) {}

    /**
     * Sets every page.
     *
     * @param together whether several at a time, for which whoever listens to the editions must be safe to share
     * @param done called after each page, by whichever thread made it
     */
    public RenderedSite all(boolean together, Runnable done, Problems problems) {
        note(problems);
        if (missing != null) {
            messages.note(missing, problems);
        }
        SortedMap<String, Bytes> files = assets();
        Stream<String> paths = together ? pages.keySet().parallelStream() : pages.keySet().stream();
        List<SetPage> made = paths.map(path -> {
                    Problems own = new Problems();
                    SetPage page = new SetPage(path, page(path, own), own);
                    done.run();
                    return page;
                })
                .toList();
        made.forEach(page -> {
            problems.addAll(page.problems().list());
            page.content().ifPresent(content -> files.put(page.path(), content));
        });
        return new RenderedSite(files, listed());
    }

    private Messages.Words own(EditionView edition) {
        Messages.@Nullable Words own = words.get(edition.edition());
        if (own == null) {
            throw new IllegalStateException("no words for " + edition.edition());
        }
        return own;
    }
}
