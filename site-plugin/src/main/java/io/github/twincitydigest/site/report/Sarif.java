package io.github.twincitydigest.site.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.twincitydigest.site.source.Catalogue;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Problems as a log in SARIF 2.1.0, which GitHub and others show beside the lines. The same problems make the same
 * bytes. A site without problems makes a log without results, so that what was told before is known to be mended.
 * Stateless.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class Sarif {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Sarif() {}

    /**
     * Writes a log; it appears whole, in place of what was there.
     *
     * @param file its folder is made if need be
     * @param folder that locations are relative to, from the root of the repository; empty if it is that
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<Problem> problems, Tongue tongue, String version, String folder)
            throws IOException {
        Path whole = file.toAbsolutePath();
        Path parent = whole.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        Files.writeString(part, text(problems, tongue, version, folder));
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The log itself. */
    static String text(List<Problem> problems, Tongue tongue, String version, String folder) {
        SortedMap<String, Problem> kinds = new TreeMap<>();
        problems.forEach(problem -> kinds.putIfAbsent(problem.kind(), problem));
        List<String> names = List.copyOf(kinds.keySet());
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "site-maven-plugin");
        driver.put("semanticVersion", version);
        driver.put("language", tongue.tag());
        driver.put(
                "rules", kinds.keySet().stream().map(kind -> rule(kind, tongue)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                problems.stream()
                        .map(problem -> result(problem, names.indexOf(problem.kind()), tongue, folder))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JSON.toJson(log) + "\n";
    }

    private static Map<String, Object> rule(String kind, Tongue tongue) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", kind);
        Catalogue.find(tongue, kind + ".why").ifPresent(why -> rule.put("help", Map.of("text", why)));
        return rule;
    }

    private static Map<String, Object> result(Problem problem, int rule, Tongue tongue, String folder) {
        Location location = problem.location();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.kind());
        result.put("ruleIndex", rule);
        result.put("level", problem.severity() == Problem.Severity.ERROR ? "error" : "warning");
        result.put("message", Map.of("text", problem.sentence(tongue)));
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", location.line());
        region.put("startColumn", location.column());
        Map<String, Object> artifact = Map.of("uri", uri(folder, location.file()));
        result.put(
                "locations",
                List.of(Map.of("physicalLocation", ordered("artifactLocation", artifact, "region", region))));
        Hint.Fix fix = problem.fix();
        if (fix != null) {
            Map<String, Object> deleted = new LinkedHashMap<>(region);
            deleted.put("endLine", location.line());
            deleted.put(
                    "endColumn",
                    location.column()
                            + fix.written().codePointCount(0, fix.written().length()));
            Map<String, Object> replacement =
                    ordered("deletedRegion", deleted, "insertedContent", Map.of("text", fix.instead()));
            result.put(
                    "fixes",
                    List.of(ordered(
                            "description",
                            Map.of("text", problem.advice().words().in(tongue)),
                            "artifactChanges",
                            List.of(ordered("artifactLocation", artifact, "replacements", List.of(replacement))))));
        }
        return result;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }

    /** A path as part of an address: what is not ASCII, and what means something there, is encoded. */
    private static String uri(String folder, String file) {
        String path = folder.isEmpty() || file.startsWith("/") ? file : folder + "/" + file;
        try {
            // A leading "./" keeps a colon in the first segment from being taken for a scheme.
            String encoded = new URI(null, null, "./" + path, null).toASCIIString();
            return encoded.substring("./".length());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
