package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.PageName;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.render.Frame.Entry;
import io.github.twincitydigest.site.render.Frame.Switch;
import io.github.twincitydigest.site.render.RenderedSite.Alternate;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the frame of each page. Immutable. */
final class Frames {

    private final SiteSettings settings;
    private final Map<Edition, Messages.Words> words;
    private final Map<Edition, Set<String>> paths;
    private final Map<Edition, List<Frame.Side>> sides = new EnumMap<>(Edition.class);
    private final Set<String> choosers;

    /**
     * @param editions of the site
     * @param words of every edition, in the order of the settings
     * @param paths of every edition's pages, without the edition's own
     * @param choosers of the pages before all editions, the site's first among them
     */
    Frames(
            List<EditionView> editions,
            Map<Edition, Messages.Words> words,
            Map<Edition, Set<String>> paths,
            Set<String> choosers) {
        this.settings = editions.get(0).site().settings();
        this.words = words;
        this.paths = paths;
        this.choosers = choosers;
        editions.forEach(view -> sides.put(view.edition(), new Sides(view, words(view)).both()));
    }

    /** A page's path within its edition. */
    static String within(Edition edition, Address address) {
        return address.path().substring(edition.path().length() + 1);
    }

    Frame frame(EditionView view, Pages.Page page) {
        Edition edition = view.edition();
        Linker linker = new Linker(view, page.address(), page.rooted());
        String path = within(edition, page.address());
        // What is shown where nothing is has no address to be listed by.
        boolean listed = !page.rooted();
        return new Frame(
                edition.tag(),
                view.text(settings.title()),
                view.text(settings.description()),
                listed ? page.address().absolute(settings.address()) : null,
                listed ? alternates(path) : List.of(),
                switches(edition, path, linker),
                entries(settings.navigation(), view, page, linker),
                entries(settings.footer(), view, page, linker),
                trail(view, page, linker),
                linker.to(Address.home(edition)),
                linker.to(choosers.contains(path) ? Address.file(path) : Address.ROOT),
                linker.to(Address.file(edition, "feed.xml")),
                license(),
                repository(),
                sides.getOrDefault(edition, List.of()));
    }

    /** The frame of a page that belongs to no edition; its own words are those of the first. */
    Frame rootFrame(EditionView first, Address address, Linker linker, boolean notFound) {
        return new Frame(
                first.edition().tag(),
                first.text(settings.title()),
                first.text(settings.description()),
                notFound ? null : address.absolute(settings.address()),
                notFound ? List.of() : alternates(address.path()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                linker.to(Address.ROOT),
                linker.to(Address.ROOT),
                linker.to(Address.file(first.edition(), "feed.xml")),
                license(),
                repository(),
                sides.getOrDefault(first.edition(), List.of()));
    }

    private Frame.@Nullable License license() {
        SiteSettings.License license = settings.license();
        return license == null
                ? null
                : new Frame.License(license.name(), license.url().toString());
    }

    private @Nullable String repository() {
        URI repository = settings.repository();
        return repository == null ? null : repository.toString();
    }

    /** The same page in every edition that has it; readers of other languages get the first of them. */
    List<Alternate> alternates(String path) {
        List<Alternate> alternates = new ArrayList<>();
        for (Edition edition : words.keySet()) {
            if (paths.getOrDefault(edition, Set.of()).contains(path)) {
                alternates.add(
                        new Alternate(edition.tag(), Address.file(edition, path).absolute(settings.address())));
            }
        }
        if (choosers.contains(path)) {
            alternates.add(new Alternate("x-default", Address.file(path).absolute(settings.address())));
        } else if (!alternates.isEmpty()) {
            alternates.add(new Alternate("x-default", alternates.get(0).href()));
        }
        return alternates;
    }

    private List<Switch> switches(Edition own, String path, Linker linker) {
        List<Switch> switches = new ArrayList<>();
        words.forEach((edition, said) -> {
            boolean there = paths.getOrDefault(edition, Set.of()).contains(path);
            String href = there ? linker.to(Address.file(edition, path)) : null;
            switches.add(new Switch(edition.tag(), said.say("edition." + edition.tag()), href, edition == own));
        });
        return switches;
    }

    private List<Entry> entries(List<Located<PageName>> names, EditionView view, Pages.Page page, Linker linker) {
        List<Slug> slugs = names.stream().map(name -> name.value().slug()).toList();
        Optional<Slug> current = current(slugs, page.section());
        List<Entry> entries = new ArrayList<>();
        for (Slug name : slugs) {
            entry(view, linker, name, current.filter(name::equals).isPresent()).ifPresent(entries::add);
        }
        return entries;
    }

    /** The entry of a menu that a page belongs to: its own, or that of the nearest page above it. */
    private static Optional<Slug> current(List<Slug> names, @Nullable String section) {
        return names.stream()
                .filter(name -> section != null && (section + "/").startsWith(name + "/"))
                .max(Comparator.comparingInt(name -> name.value().length()));
    }

    private Optional<Entry> entry(EditionView view, Linker linker, Slug name, boolean current) {
        Optional<Section> section = Section.of(name.value());
        if (section.isPresent()) {
            return section.filter(linker::shows)
                    .map(it -> new Entry(words(view).say("section." + it.slug()), linker.to(it), current));
        }
        return linker.page(name).map((TextPage it) -> new Entry(view.title(it).text(), linker.to(it), current));
    }

    /** The way from the home page: a section's own page, for pages below it; for a page of prose, those above it. */
    private List<Part.Link> trail(EditionView view, Pages.Page page, Linker linker) {
        @Nullable String section = page.section();
        if (section == null) {
            return List.of();
        }
        if (Section.of(section).isEmpty()) {
            return new Slug(section)
                    .above().stream()
                            .flatMap(above -> linker.page(above).stream())
                            .map(above -> new Part.Link(view.title(above), linker.to(above)))
                            .toList();
        }
        return Section.of(section)
                .map(it -> Address.of(view.edition(), it))
                .filter(address -> !address.equals(page.address()))
                .map(address -> new Part.Link(
                        new Localized(
                                words(view).say("section." + section),
                                view.edition().tag()),
                        linker.to(address)))
                .map(List::of)
                .orElse(List.of());
    }

    private Messages.Words words(EditionView view) {
        Messages.Words found = words.get(view.edition());
        if (found == null) {
            throw new IllegalStateException("no words for " + view.edition());
        }
        return found;
    }
}
