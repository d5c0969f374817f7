package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which package may know which. The two tables are the documentation of the layers; whoever adds a line changes the
 * design.
 */
class PackagesTest {

    private static final String ROOT = "io.github.twincitydigest.site";

    /** From a package to those of ours that it may import; the empty name is {@code SiteBuilder} and its like. */
    private static final Map<String, Set<String>> LAYERS = Map.ofEntries(
            Map.entry("script", Set.of()),
            // At build time only.
            Map.entry("script.compile", Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("drawing", Set.of()),
            Map.entry("number", Set.of()),
            Map.entry("chart", Set.of()),
            Map.entry("prose", Set.of("source")),
            Map.entry("parse", Set.of("source", "prose")),
            Map.entry("parse.markdown", Set.of("source", "prose", "parse")),
            Map.entry("theme", Set.of("source", "parse")),
            Map.entry("model", Set.of("source", "prose", "parse", "parse.markdown", "script")),
            Map.entry("schema", Set.of("source", "parse", "theme", "model")),
            Map.entry("index", Set.of("source", "prose", "parse", "model")),
            Map.entry("edition", Set.of("source", "prose", "parse", "model", "index", "script")),
            Map.entry("render", Set.of("source", "chart", "drawing", "prose", "parse", "model", "index", "edition")),
            Map.entry("data", Set.of("source", "prose", "parse", "model", "edition")),
            Map.entry("feed", Set.of("source", "model", "edition", "render")),
            Map.entry("review", Set.of("source", "prose", "parse", "model", "edition", "script", "render")),
            Map.entry("check", Set.of("source", "number", "prose", "parse", "model", "index", "render")),
            Map.entry("publish", Set.of("source", "render")),
            Map.entry("terminal", Set.of("source")),
            Map.entry("report", Set.of("source", "terminal")),
            Map.entry("text", Set.of("source", "script", "terminal")),
            Map.entry(
                    "",
                    Set.of(
                            "source", "parse", "theme", "script", "model", "index", "edition", "render", "data", "feed",
                            "review", "check", "publish", "text")),
            Map.entry("preview", Set.of("", "source", "terminal")),
            Map.entry("starter", Set.of("", "source", "parse", "model", "theme", "schema")),
            Map.entry("maven", Set.of("", "source", "terminal", "report", "text", "schema", "preview", "starter")));

    /** From a library to the packages that may see it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", Set.of("parse")),
            Map.entry("com.vladsch.flexmark", Set.of("parse.markdown")),
            Map.entry("freemarker", Set.of("render")),
            Map.entry("org.jsoup", Set.of("check")),
            Map.entry("org.apache.maven", Set.of("maven")),
            Map.entry("com.google.gson", Set.of("report", "schema", "preview")),
            Map.entry("org.apache.commons.text", Set.of("source", "preview")),
            Map.entry("org.jspecify.annotations", LAYERS.keySet()),
            Map.entry("javax.xml", Set.of("feed")),
            Map.entry("com.sun.net.httpserver", Set.of("preview")),
            Map.entry("java.", LAYERS.keySet()));

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.[A-Z]", Pattern.MULTILINE);

    @Test
    void importsFollowTheLayers() throws IOException {
        List<String> forbidden = new ArrayList<>();
        imports()
                .forEach((from, imported) -> imported.stream()
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                        .filter(to -> !to.equals(from)
                                && !LAYERS.getOrDefault(from, Set.of()).contains(to))
                        .forEach(to -> forbidden.add(from + " imports " + to)));
        assertThat(forbidden).isEmpty();
    }

    @Test
    void eachLibraryIsSeenInItsPackageOnly() throws IOException {
        List<String> forbidden = new ArrayList<>();
        imports()
                .forEach((from, imported) -> imported.stream()
                        .filter(name -> !name.startsWith(ROOT))
                        .filter(name -> LIBRARIES.entrySet().stream()
                                .noneMatch(library -> name.startsWith(library.getKey())
                                        && library.getValue().contains(from)))
                        .forEach(name -> forbidden.add(from + " imports " + name)));
        assertThat(forbidden).isEmpty();
    }

    @Test
    void everyPackageHasItsLine() throws IOException {
        assertThat(imports().keySet()).isEqualTo(new TreeSet<>(LAYERS.keySet()));
    }

    /** Imported packages by importing package, both below {@link #ROOT} where they are ours. */
    private static Map<String, Set<String>> imports() throws IOException {
        Path sources = Path.of("src/main/java", ROOT.split("\\."));
        Map<String, Set<String>> imports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String from = sources.relativize(file.getParent())
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.');
                Set<String> imported = imports.computeIfAbsent(from, name -> new TreeSet<>());
                Matcher matcher = IMPORT.matcher(Files.readString(file));
                while (matcher.find()) {
                    imported.add(matcher.group(1));
                }
            }
        }
        return imports;
    }
}
