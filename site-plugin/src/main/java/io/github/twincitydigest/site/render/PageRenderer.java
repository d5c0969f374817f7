package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets every page of every edition, and adds the assets that they use. */
public final class PageRenderer {

    private final Templates templates;
    private final Messages messages;
    private final Assets assets;

    private PageRenderer(Templates templates, Messages messages, Assets assets) {
        this.templates = templates;
        this.messages = messages;
        this.assets = assets;
    }

    /** Reads templates, messages and assets; what is wrong with them is noted. */
    public static PageRenderer read(SourceTree templates, SourceTree assets, Problems problems) {
        return new PageRenderer(
                Templates.read(templates, problems), Messages.read(templates, problems), Assets.of(assets, problems));
    }

    /**
     * Sets the pages of the editions of one site.
     *
     * @param editions at least one, in the order in which readers are offered them
     */
    public RenderedSite render(List<EditionView> editions, Problems problems) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        List<RenderedSite.Page> listed = new ArrayList<>();
        assets.files().forEach((path, content) -> files.put("assets/" + path, content));
        try {
            new Pass(editions, files, listed, problems).render();
        } catch (Messages.MissingMessageException e) {
            problems.error(
                    Location.startOf(messages.file(Language.ZH)),
                    Words.of("message.missing", String.valueOf(e.getMessage())),
                    Hint.of("message.missing.hint"));
        }
        return new RenderedSite(files, listed);
    }

    /** One rendering of one site. */
    private final class Pass {

        private final List<EditionView> editions;
        private final SortedMap<String, Bytes> files;
        private final List<RenderedSite.Page> listed;
        private final Problems problems;
        private final Map<Edition, Messages.Words> words = new LinkedHashMap<>();
        private final Map<Edition, List<Pages.Page>> pages = new LinkedHashMap<>();
        private final Map<Edition, Unbroken> unbroken = new HashMap<>();

        Pass(
                List<EditionView> editions,
                SortedMap<String, Bytes> files,
                List<RenderedSite.Page> listed,
                Problems problems) {
            this.editions = editions;
            this.files = files;
            this.listed = listed;
            this.problems = problems;
        }

        void render() {
            Site site = editions.get(0).site();
            editions.forEach(edition -> DiagramFit.note(edition, problems));
            for (EditionView edition : editions) {
                Messages.Words own = messages.in(edition);
                words.put(edition.edition(), own);
                pages.put(edition.edition(), Pages.of(edition, own, messages.beside(edition)));
            }
            Frames frames = new Frames(site.settings(), words, paths());
            for (EditionView edition : editions) {
                for (Pages.Page page : pages.getOrDefault(edition.edition(), List.of())) {
                    put(edition, page, frames.frame(edition, page));
                }
            }
            chooser(Address.ROOT, false, frames);
            chooser(Address.file("404.html"), true, frames);
        }

        private Map<Edition, Set<String>> paths() {
            Map<Edition, Set<String>> paths = new HashMap<>();
            pages.forEach((edition, list) -> {
                Set<String> own = new TreeSet<>();
                list.forEach(page -> own.add(Frames.within(edition, page.address())));
                paths.put(edition, own);
            });
            return paths;
        }

        /** The page without an edition: at the root, and where the server finds nothing. */
        private void chooser(Address address, boolean notFound, Frames frames) {
            EditionView first = editions.get(0);
            Linker linker = new Linker(first, address, notFound);
            LocalText headline = first.site().settings().headline();
            List<Part.Choice> choices = new ArrayList<>();
            for (EditionView edition : editions) {
                Messages.Words own = own(edition);
                choices.add(new Part.Choice(
                        edition.edition().tag(),
                        edition.text(edition.site().settings().title()),
                        edition.text(
                                headline == null ? edition.site().settings().title() : headline),
                        edition.text(edition.site().settings().description()),
                        own.say("edition." + edition.edition().tag()),
                        own.say("not-found.text"),
                        linker.to(Address.home(edition.edition()))));
            }
            PageView.Chooser view = new PageView.Chooser(
                    first.text(first.site().settings().title()),
                    first.text(first.site().settings().description()),
                    notFound,
                    choices);
            Pages.Page page = new Pages.Page(address, view, null, notFound);
            Frame frame = frames.rootFrame(first, address, linker, notFound);
            put(first, page, frame);
        }

        private void put(EditionView edition, Pages.Page page, Frame frame) {
            String canonical = frame.canonical();
            if (canonical != null) {
                listed.add(new RenderedSite.Page(canonical, frame.alternates()));
            }
            Linker linker = new Linker(edition, page.address(), page.rooted());
            Html html = new Html(
                    edition.edition().tag(), unbroken.computeIfAbsent(edition.edition(), it -> Unbroken.in(edition)));
            URI url =
                    URI.create(page.address().absolute(edition.site().settings().address()));
            Map<String, Object> model =
                    new HashMap<>(new TemplateFunctions(html, own(edition), linker, assets, words, url).byName());
            model.put("page", page.view());
            model.put("frame", frame);
            templates
                    .render("pages/" + page.view().template(), model, problems)
                    .ifPresent(text ->
                            files.put(page.address().file(), Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8))));
        }

        private Messages.Words own(EditionView edition) {
            Messages.Words own = words.get(edition.edition());
            if (own == null) {
                throw new IllegalStateException("no words for " + edition.edition());
            }
            return own;
        }
    }
}
