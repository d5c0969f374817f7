package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteAssembler;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site of a few files in a temporary folder: the one in {@code src/test/sites/minimal}, which is sound and sets every
 * kind of page, with changes. A change that changes nothing fails, so that no test proves something about a site other
 * than the one it means.
 */
public final class TinySite {

    /** Where test sites lie. */
    static final Path SITES = Path.of("src/test/sites");

    private final Path root;

    private TinySite(Path root) {
        this.root = root;
    }

    /** The minimal site, copied into an empty folder. */
    public static TinySite in(Path root) throws IOException {
        assertThat(root).isEmptyDirectory();
        FileTree.copy(SITES.resolve("minimal"), root);
        return new TinySite(root);
    }

    /** The names of the sites in {@code src/test/sites/valid}. */
    public static List<String> validNames() throws IOException {
        try (Stream<Path> sites = Files.list(SITES.resolve("valid"))) {
            return sites.map(site -> site.getFileName().toString()).sorted().toList();
        }
    }

    /** One of them, put together in an empty folder. */
    public static TinySite valid(String name, Path root) throws IOException {
        Path difference = SITES.resolve("valid").resolve(name);
        TinySite site = in(root).withFolder(difference, "expected", "absent.txt", "removed.txt", "warnings.txt");
        Path removed = difference.resolve("removed.txt");
        return Files.exists(removed) ? site.without(Files.readAllLines(removed).toArray(String[]::new)) : site;
    }

    /** Adds or replaces the files of an {@link Archive}, {@code -- path --} before each. */
    public TinySite with(String archive) throws IOException {
        for (Map.Entry<String, String> file : Archive.files(archive).entrySet()) {
            put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Adds or replaces one file. */
    public TinySite put(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        if (Files.exists(file)) {
            assertThat(Files.readAllBytes(file))
                    .as("%s would stay the same", path)
                    .isNotEqualTo(content);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    /** Replaces a text that stands in a file exactly once. */
    public TinySite replace(String path, String text, String replacement) throws IOException {
        String before = Files.readString(root.resolve(path));
        int first = before.indexOf(text);
        assertThat(first).as("\"%s\" in %s", text, path).isNotNegative();
        assertThat(before.indexOf(text, first + 1))
                .as("a second \"%s\" in %s", text, path)
                .isNegative();
        return put(path, before.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds lines to the end of a file. */
    public TinySite append(String path, String lines) throws IOException {
        return put(path, (Files.readString(root.resolve(path)) + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes files. */
    public TinySite without(String... paths) throws IOException {
        for (String path : paths) {
            Files.delete(root.resolve(path));
        }
        return this;
    }

    /** Deletes folders with everything in them. */
    TinySite withoutFolders(String... paths) throws IOException {
        for (String path : paths) {
            List<String> files = FileTree.bytes(root.resolve(path)).keySet().stream()
                    .map(name -> path + "/" + name)
                    .filter(name -> !name.endsWith("/"))
                    .toList();
            assertThat(files).as(path).isNotEmpty();
            without(files.toArray(String[]::new));
        }
        return this;
    }

    /** Adds or replaces every file of a folder. */
    TinySite withFolder(Path folder, String... except) throws IOException {
        for (String name : FileTree.bytes(folder).keySet()) {
            if (!name.endsWith("/")
                    && Arrays.stream(except).noneMatch(it -> name.equals(it) || name.startsWith(it + "/"))) {
                put(name, Files.readAllBytes(folder.resolve(name)));
            }
        }
        return this;
    }

    /** Builds and publishes. */
    public Outcome generate() throws IOException {
        return builder().generate();
    }

    /** Builds without publishing, and returns the problems as an editor reads them. */
    public List<String> checked() throws IOException {
        return builder().check().problems().stream().map(Problem::toString).toList();
    }

    /** Builds without publishing, the texts of the sources at hand in {@code texts/}, and returns the problems. */
    public List<String> compared() throws IOException {
        SiteLayout layout = SiteLayout.of(root);
        SiteLayout withTexts = new SiteLayout(
                layout.root(),
                layout.content(),
                layout.templates(),
                layout.assets(),
                layout.output(),
                root.resolve("texts"),
                null);
        return new SiteBuilder(withTexts, Progress.SILENT)
                .check().problems().stream().map(Problem::toString).toList();
    }

    /** Accepts every conversion. */
    public Outcome accept() throws IOException {
        return accept(false);
    }

    /** Accepts every conversion and all new English; on request, English that is older than its Chinese, too. */
    public Outcome accept(boolean older) throws IOException {
        return builder().accept(older);
    }

    /** Accepts every conversion, and fails if anything is wrong with the site. */
    public TinySite accepted() throws IOException {
        assertThat(accept().problems()).isEmpty();
        return this;
    }

    /** Builds and publishes, and fails if anything is wrong with the site. */
    public TinySite published() throws IOException {
        assertThat(generate().problems()).isEmpty();
        return this;
    }

    /** Builds and publishes, and returns the problems as an editor reads them. */
    public List<String> problems() throws IOException {
        return generate().problems().stream().map(Problem::toString).toList();
    }

    /** What its content folder says. */
    public Site site() throws IOException {
        return site(root);
    }

    /** What the content folder of any sound site says. */
    public static Site site(Path root) throws IOException {
        Problems problems = new Problems();
        SiteLayout layout = SiteLayout.of(root);
        SourceTree content = SourceTree.read(root, layout.content(), problems);
        SourceTree assets = SourceTree.read(root, layout.assets(), problems);
        Optional<Site> site = SiteAssembler.assemble(content, assets.paths(), null, problems);
        assertThat(site).as(problems.list().toString()).isPresent();
        return site.orElseThrow();
    }

    SiteBuilder builder() {
        return new SiteBuilder(SiteLayout.of(root), Progress.SILENT);
    }

    /** The text of a published file. */
    public String page(String path) throws IOException {
        return Files.readString(output().resolve(path));
    }

    /** The folder that holds the whole site. */
    public Path root() {
        return root;
    }

    /** The folder that the site is published to. */
    public Path output() {
        return SiteLayout.of(root).output();
    }
}
