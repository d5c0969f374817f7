package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Binder;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.parse.markdown.MarkdownParser;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content folder: which file is what, and what it says. Every file has a place; one that has none is a
 * problem, since a misspelt name would otherwise be a page that silently never appears.
 */
final class ContentReader {

    /** Lists under {@code data/}, each one file or a folder of files. */
    static final Map<String, Class<? extends Record>> LISTS = new TreeMap<>(Map.ofEntries(
            Map.entry("units", BaseUnit.class),
            Map.entry("figures", Figure.class),
            Map.entry("charts", Chart.class),
            Map.entry("events", Event.class),
            Map.entry("meetings", Meeting.class),
            Map.entry("places", Place.class),
            Map.entry("organizations", Organization.class),
            Map.entry("people", Person.class),
            Map.entry("projects", Project.class),
            Map.entry("documents", Document.class),
            Map.entry("indicators", Indicator.class),
            Map.entry("diagrams", Diagram.class)));

    private static final String PAGES = "pages";
    private static final String PAGE_FILE = "page.yaml";
    private static final List<String> PAGE_FILES = List.of(PAGE_FILE, "zh.md", "en.md");

    private static final List<String> FOLDERS =
            List.of("digests", "topics", PAGES, "sources", "data", "conversion", "translation");

    private final SourceTree tree;
    private final ContentMemory memory;
    private final Problems problems;
    private final Binder binder = ContentTypes.binder();
    private final MarkdownParser markdown = new MarkdownParser();

    private final Set<String> read = new HashSet<>();
    private final Map<Class<? extends Record>, List<? extends Record>> lists = new HashMap<>();
    private final Set<Class<?>> unreadable = new HashSet<>();
    private final List<Map<Language, Prose>> loose = new ArrayList<>();
    private final Map<Class<?>, Set<String>> known = new HashMap<>();

    ContentReader(SourceTree tree, ContentMemory memory, Problems problems) {
        this.tree = tree;
        this.memory = memory;
        this.problems = problems;
    }

    Content read() {
        SiteSettings settings = settings();
        lists.put(SourceDocument.class, sources());
        lists.put(
                Digest.class,
                written(new Kind<>(Digest.class, "digests", "digest.yaml", Digest.Meta.class, Digest::new)));
        lists.put(Topic.class, written(new Kind<>(Topic.class, "topics", "topic.yaml", Topic.Meta.class, Topic::new)));
        lists.put(
                TextPage.class,
                written(
                        new Kind<>(TextPage.class, PAGES, PAGE_FILE, TextPage.Meta.class, TextPage::new),
                        pageFolders()));
        LISTS.forEach((name, type) -> lists.put(type, data(name, type)));
        lists.put(GlossaryEntry.class, list("glossary.yaml", GlossaryEntry.class));
        lists.put(Correction.class, list(Correction.FILE, Correction.class));
        lists.put(AcceptedConversion.class, ledger(AcceptedConversion.FILE, AcceptedConversion.class));
        lists.put(AcceptedTranslation.class, ledger(AcceptedTranslation.FILE, AcceptedTranslation.class));
        tree.files().stream().filter(file -> !read.contains(file.path())).forEach(this::complainOfStranger);
        return new Content(settings, lists, unreadable, loose, known);
    }

    private @Nullable SiteSettings settings() {
        SourceFile file = tree.file("site.yaml");
        if (file == null) {
            problems.error(
                    Location.startOf(tree.root() + "/site.yaml"),
                    Words.of("file.missing"),
                    Hint.of("file.missing.hint.site"));
            return null;
        }
        return bind(file, SiteSettings.class).orElse(null);
    }

    private List<SourceDocument> sources() {
        List<SourceDocument> found = new ArrayList<>();
        tree.below("sources").filter(ContentReader::isYaml).forEach(file -> {
            String name = file.name().substring(0, file.name().lastIndexOf('.'));
            register(SourceDocument.class, name);
            Optional<SourceDocument.Meta> meta = bind(file, SourceDocument.Meta.class);
            slug(name, file.path()).ifPresent(id -> meta.ifPresent(it -> found.add(new SourceDocument(id, it))));
        });
        return found;
    }

    /** How a kind of folder is written, and what it makes. */
    private record Kind<W, M extends Record>(
            Class<W> type, String parent, String metaName, Class<M> metaType, Maker<W, M> maker) {}

    /** A constructor of something written. */
    private interface Maker<W, M> {
        W make(Slug id, M meta, Map<Language, Prose> prose);
    }

    private <W, M extends Record> List<W> written(Kind<W, M> kind) {
        return written(kind, folders(kind.parent()));
    }

    private <W, M extends Record> List<W> written(
            Kind<W, M> kind, SortedMap<String, SortedMap<String, SourceFile>> folders) {
        List<W> found = new ArrayList<>();
        folders.forEach((name, files) -> {
            register(kind.type(), name);
            folder(kind, name, files).ifPresent(found::add);
        });
        return found;
    }

    private <W, M extends Record> Optional<W> folder(Kind<W, M> kind, String name, Map<String, SourceFile> files) {
        SourceFile metaFile = files.get(kind.metaName());
        String folder = tree.root() + "/" + kind.parent() + "/" + name;
        Optional<Slug> id = slug(name, folder);
        Map<Language, Prose> prose = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SourceFile file = files.get(language.proseFile());
            if (file != null) {
                prose(file, language).ifPresent(it -> prose.put(language, it));
            } else if (language == Language.ZH) {
                problems.error(
                        Location.startOf(folder + "/" + language.proseFile()),
                        Words.of("file.missing"),
                        Hint.of("file.missing.hint.chinese"));
            }
        }
        Optional<M> meta = Optional.empty();
        if (metaFile == null) {
            problems.error(
                    Location.startOf(folder + "/" + kind.metaName()),
                    Words.of("file.missing"),
                    Hint.of("file.missing.hint.front"));
        } else {
            meta = bind(metaFile, kind.metaType());
        }
        if (id.isPresent() && meta.isPresent() && prose.containsKey(Language.ZH)) {
            return Optional.of(kind.maker().make(id.get(), meta.get(), prose));
        }
        loose.add(prose);
        return Optional.empty();
    }

    private Optional<Prose> prose(SourceFile file, Language language) {
        return read(
                file,
                found -> Optional.ofNullable(file.text(found))
                        .map(it -> markdown.parse(file.path(), 1, language.tag(), it, found)));
    }

    /** What a file says, with what is wrong with it noted. */
    private <T> T read(SourceFile file, Function<Problems, T> reader) {
        read.add(file.path());
        ContentMemory.Reading<T> reading = memory.read(file, reader);
        problems.addAll(reading.problems());
        return reading.value();
    }

    private <R extends Record> List<R> data(String name, Class<R> type) {
        List<R> found = new ArrayList<>(list("data/" + name + ".yaml", type));
        tree.below("data/" + name).filter(ContentReader::isYaml).forEach(file -> found.addAll(list(file, type)));
        return found;
    }

    private <R extends Record> List<R> list(String path, Class<R> type) {
        SourceFile file = tree.file(path);
        return file == null ? List.of() : list(file, type);
    }

    private <R extends Record> List<R> list(SourceFile file, Class<R> type) {
        read.add(file.path());
        ContentMemory.Reading<List<R>> reading = memory.read(
                file,
                found -> YamlDocument.read(file, found)
                        .map(document -> binder.bindList(document, type, found))
                        .orElse(List.of()));
        if (reading.forbidsPublishing()) {
            unreadable.add(type);
        }
        problems.addAll(reading.problems());
        return reading.value();
    }

    /** A ledger: a list of lines, each of which says something once; of those that say the same, the first. */
    private <R extends Record & LedgerLine> List<R> ledger(String path, Class<R> type) {
        SourceFile file = tree.file(path);
        if (file == null) {
            return List.of();
        }
        return read(file, found -> ledger(file, type, found));
    }

    private <R extends Record & LedgerLine> List<R> ledger(SourceFile file, Class<R> type, Problems found) {
        Map<Object, R> ledger = new LinkedHashMap<>();
        YamlDocument.read(file, found)
                .map(document -> binder.bindValues(document, type, found))
                .orElse(List.of())
                .forEach(line -> {
                    if (ledger.putIfAbsent(line.subject(), line) != null) {
                        found.error(
                                line.location(),
                                Words.of("ledger.twice", line.subject()),
                                Hint.of("ledger.twice.hint"));
                    }
                });
        return List.copyOf(ledger.values());
    }

    private <R extends Record> Optional<R> bind(SourceFile file, Class<R> type) {
        return read(
                file, found -> YamlDocument.read(file, found).flatMap(document -> binder.bind(document, type, found)));
    }

    /** The files of each sub-folder, by name; files deeper down are strangers. */
    private SortedMap<String, SortedMap<String, SourceFile>> folders(String parent) {
        SortedMap<String, SortedMap<String, SourceFile>> folders = new TreeMap<>();
        tree.below(parent).forEach(file -> {
            String[] parts = tree.below(file).split("/", -1);
            if (parts.length == 3) {
                folders.computeIfAbsent(parts[1], name -> new TreeMap<>()).put(parts[2], file);
            }
        });
        return folders;
    }

    /**
     * The files of each page, by its name with those of the pages above it. Every page below others needs them, since
     * they lead to it; a folder that has none of a page's files is no page.
     */
    private SortedMap<String, SortedMap<String, SourceFile>> pageFolders() {
        SortedMap<String, SortedMap<String, SourceFile>> folders = folders(PAGES);
        tree.below(PAGES).forEach(file -> {
            String below = tree.below(file).substring(PAGES.length() + 1);
            int slash = below.lastIndexOf('/');
            if (slash < 0 || !PAGE_FILES.contains(below.substring(slash + 1))) {
                return;
            }
            String name = below.substring(0, slash);
            for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
                folders.computeIfAbsent(name.substring(0, end), it -> new TreeMap<>());
            }
            folders.computeIfAbsent(name, it -> new TreeMap<>()).put(file.name(), file);
        });
        return folders;
    }

    private Optional<Slug> slug(String name, String path) {
        if (Slug.isPath(name)) {
            return Optional.of(new Slug(name));
        }
        problems.error(Location.startOf(path), Words.of("file.name", name), Slug.repairPath(name));
        return Optional.empty();
    }

    private void register(Class<?> type, String name) {
        // A name of a wrong form has been complained about; who refers to the right one is not to blame.
        known.computeIfAbsent(type, it -> new TreeSet<>()).add(Slug.isPath(name) ? name : Slug.repairedPath(name));
    }

    private static boolean isYaml(SourceFile file) {
        return file.name().endsWith(".yaml");
    }

    private void complainOfStranger(SourceFile file) {
        String below = tree.below(file);
        problems.error(Location.startOf(file.path()), Words.of("file.stranger"), strangerHint(file, below));
    }

    /** The same name with another ending, a name that is near, or the same in a folder that is near. */
    private Hint strangerHint(SourceFile file, String below) {
        List<String> names = expectedNames(below);
        String stem = file.name().replaceFirst("\\..*$", "");
        Optional<String> name = names.stream()
                .filter(it -> it.startsWith(stem + "."))
                .findFirst()
                .or(() -> Suggestion.nearest(file.name(), names));
        if (name.isPresent()) {
            return Hint.of("hint.nearest", name.get());
        }
        int slash = below.indexOf('/');
        return Suggestion.nearest(below.substring(0, Math.max(slash, 0)), FOLDERS)
                .filter(folder -> !below.startsWith(folder + "/"))
                .map(folder -> Hint.of("hint.nearest", tree.root() + "/" + folder + below.substring(slash)))
                .orElseGet(() -> Hint.of("file.stranger.hint", tree.root()));
    }

    private static List<String> expectedNames(String below) {
        String folder = below.contains("/") ? below.substring(0, below.indexOf('/')) : "";
        return switch (folder) {
            case "digests" -> List.of("digest.yaml", "zh.md", "en.md");
            case "topics" -> List.of("topic.yaml", "zh.md", "en.md");
            case PAGES -> PAGE_FILES;
            case "data" -> LISTS.keySet().stream().map(name -> name + ".yaml").toList();
            case "conversion", "translation" -> List.of("accepted.yaml");
            case "" -> List.of("site.yaml", "glossary.yaml", Correction.FILE);
            default -> List.of();
        };
    }
}
