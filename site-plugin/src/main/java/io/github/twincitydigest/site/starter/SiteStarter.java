package io.github.twincitydigest.site.starter;

import io.github.twincitydigest.site.schema.EditorFiles;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Starts a site: a POM, an example of everything that editors write, a workflow that publishes it, settings of editors.
 * All files are written, or none. Immutable.
 */
public final class SiteStarter {

    private static final String SOME_TITLE = "两镇摘要";
    private static final String SOME_ENGLISH_TITLE = "Two Towns Digest";
    private static final String SOME_ADDRESS = "https://example.org/digest/";

    private final Engine engine;

    /** The engine by its Maven coordinates. */
    public record Engine(String groupId, String artifactId, String version) {}

    /**
     * What is asked for.
     *
     * @param title of the site in Chinese, or null for that of the example
     * @param titleEn the same in English; if only the Chinese one is given, the site has none in English
     * @param baseUrl where it will be published, or null if that is not known yet
     */
    public record Request(
            @Nullable String title,
            @Nullable String titleEn,
            @Nullable String baseUrl) {}

    /** @param engine that the site will be made with */
    public SiteStarter(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes a site.
     *
     * @param folder where; it may hold other files, and is made if need be
     * @return the paths of the files written, below the folder
     * @throws Refusal if something is wrong with the request, or files are in the way
     * @throws IOException if a file cannot be written; everything is then as it was
     */
    public List<String> start(Path folder, Request request) throws Refusal, IOException {
        Refusal.Reasons reasons = new Refusal.Reasons();
        NewFiles files = new NewFiles(files(values(request, reasons)));
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            reasons.parameter("site.dir", Words.of("init.no-folder", folder), Hint.of("init.no-folder.hint"));
        } else {
            for (String path : files.conflicts(folder)) {
                reasons.file(path, Words.of("init.exists"), Hint.of("init.exists.hint"));
            }
        }
        reasons.throwIfAny();
        files.write(folder);
        return List.copyOf(files.contents().keySet());
    }

    private Map<String, String> values(Request request, Refusal.Reasons reasons) {
        String title = title("site.title", request.title(), SOME_TITLE, reasons);
        boolean own = request.title() != null && !request.title().isBlank();
        String english = title("site.titleEn", request.titleEn(), own ? title : SOME_ENGLISH_TITLE, reasons);
        boolean both = !own || (request.titleEn() != null && !request.titleEn().isBlank());
        Map<String, String> values = new HashMap<>();
        values.put("groupId", engine.groupId());
        values.put("artifactId", engine.artifactId());
        values.put("version", engine.version());
        values.put("snapshot", engine.version().endsWith("-SNAPSHOT") ? "yes" : "");
        values.put("name.xml", new Title(title).xml());
        values.put(
                "title", "{zh: " + new Title(title).yaml() + (both ? ", en: " + new Title(english).yaml() : "") + "}");
        values.put("title.markdown", new Title(title).markdown());
        values.put("titleEn.markdown", new Title(english).markdown());
        values.put("baseUrl", new Title(address(request.baseUrl(), reasons)).yaml());
        return values;
    }

    private static String title(String parameter, @Nullable String given, String otherwise, Refusal.Reasons reasons) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!Title.isPossible(given)) {
            reasons.parameter(parameter, Words.of("new.title"), Hint.of("new.title.hint"));
            return otherwise;
        }
        return given.strip();
    }

    private static String address(@Nullable String given, Refusal.Reasons reasons) {
        if (given == null || given.isBlank()) {
            return SOME_ADDRESS;
        }
        try {
            URI address = new URI(given.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return given.strip().endsWith("/") ? given.strip() : given.strip() + "/";
            }
        } catch (URISyntaxException e) {
            // Told below, in words for who has never read RFC 3986.
        }
        reasons.parameter("site.baseUrl", Words.of("init.address", given), Hint.of("init.address.hint"));
        return SOME_ADDRESS;
    }

    private static SortedMap<String, Bytes> files(Map<String, String> values) {
        SortedMap<String, Bytes> files = FileTemplates.files("site", values);
        EditorFiles editors = new EditorFiles("content", "templates");
        editors.fresh()
                .forEach((path, fresh) -> files.merge(path, bytes(fresh), (own, theirs) -> {
                    String settings = new String(own.toArray(), StandardCharsets.UTF_8);
                    return bytes(editors.merged(path, settings, new Problems()).orElse(fresh));
                }));
        return files;
    }

    private static Bytes bytes(String text) {
        return Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8));
    }
}
