package io.github.twincitydigest.site.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.starter.SiteStarter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.error.YAMLException;

/** The schemas take what the engine takes, and refuse what it refuses for its form. */
class ContentSchemaTest {

    private static final Path SITES = Path.of("src/test/sites");

    /** The site that this engine was made for, beside which it lies in the repository. */
    private static final Path SITE = Path.of("..");

    /** Folders of content that is right. */
    static Stream<Path> sound() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(SITES.resolve("minimal/content")));
        try (Stream<Path> valid = Files.list(SITES.resolve("valid"))) {
            valid.map(site -> site.resolve("content"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(folders::add);
        }
        if (Files.isDirectory(SITE.resolve("content"))) {
            folders.add(SITE.resolve("content"));
        }
        return folders.stream();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatIsSoundPasses(Path content) throws IOException {
        SortedMap<String, String> files = yaml(content);
        assertThat(files.keySet())
                .allSatisfy(path -> assertThat(Judges.kinds(path)).as(path).hasSize(1));
        files.forEach((path, text) -> {
            ContentFile kind = Judges.kind(path).orElseThrow();
            assertThat(Judges.engine(kind, text)).as(path).isEmpty();
            assertThat(Judges.schema(kind.name(), YamlJson.of(text))).as(path).isEmpty();
        });
    }

    @Test
    void whatTheEngineStartsPasses(@TempDir Path folder) throws Exception {
        new SiteStarter(new SiteStarter.Engine("g", "a", "1")).start(folder, new SiteStarter.Request(null, null, null));
        whatIsSoundPasses(folder.resolve("content"));
    }

    @Test
    void theWholeOfTheRealSiteIsRead() throws IOException {
        assumeTrue(Files.isDirectory(SITE.resolve("content")), "the engine lies here without its site");
        Set<String> kinds = new TreeSet<>();
        yaml(SITE.resolve("content"))
                .keySet()
                .forEach(path -> kinds.add(Judges.kind(path).orElseThrow().name()));
        // No mistake that was published has been found yet.
        assertThat(kinds)
                .containsExactlyElementsOf(new TreeSet<>(Judges.KINDS.stream()
                        .map(ContentFile::name)
                        .filter(name -> !name.equals("corrections") || kinds.contains(name))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void messagesPass(Path file) throws IOException {
        String name = "messages-" + file.getFileName().toString().replace(".yaml", "");
        assertThat(Judges.schema(name, YamlJson.of(Files.readString(file)))).isEmpty();
    }

    static Stream<Path> messages() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(SITES.resolve("minimal/templates/messages"), SITE.resolve("templates/messages"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.list(folder)) {
                    found.sorted().forEach(files::add);
                }
            }
        }
        return files.stream();
    }

    /**
     * Of every site in the folder of invalid ones, what the schemas find. Those of which they find nothing are listed:
     * a new one has to be found, or to be added to the list for a reason.
     */
    @Test
    void whatIsWrongInFormIsFound() throws IOException {
        Set<String> unseen = new TreeSet<>();
        try (Stream<Path> sites = Files.list(SITES.resolve("invalid"))) {
            for (Path site : sites.sorted().toList()) {
                String name = site.getFileName().toString();
                if (!isFound(site)) {
                    unseen.add(name);
                }
            }
        }
        assertThat(unseen).containsExactlyElementsOf(UnseenMistakes.sites().keySet());
    }

    /** Whether the schemas find something; where the engine finds the form of a file right, they must not. */
    private static boolean isFound(Path site) throws IOException {
        boolean found = false;
        String problems = Files.readString(site.resolve("expected.txt"));
        for (Map.Entry<String, String> file : yaml(site.resolve("content")).entrySet()) {
            ContentFile kind = Judges.kind(file.getKey()).orElse(null);
            if (kind == null) {
                continue;
            }
            List<String> told;
            try {
                told = Judges.schema(kind.name(), YamlJson.of(file.getValue()));
            } catch (YAMLException e) {
                // Every reader of YAML finds it.
                told = List.of("malformed");
            }
            // Some of what a form can tell is said by a later stage, which knows why.
            boolean toldLater = problems.contains("content/" + file.getKey() + ":");
            if (Judges.engine(kind, file.getValue()).isEmpty() && !toldLater) {
                assertThat(told).as(site + " " + file.getKey()).isEmpty();
            }
            found |= !told.isEmpty();
        }
        return found;
    }

    /** The YAML files of a folder that are UTF-8, by their paths in it. */
    private static SortedMap<String, String> yaml(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                try {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                } catch (CharacterCodingException e) {
                    // Nothing that is no text is anybody's YAML.
                    assertThat(path.toString()).contains("invalid");
                }
            }
        }
        return files;
    }
}
