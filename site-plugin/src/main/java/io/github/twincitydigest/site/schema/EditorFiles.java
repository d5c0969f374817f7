package io.github.twincitydigest.site.schema;

import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files by which VS Code, IntelliJ IDEA and their kin know what content may look like: a JSON Schema of each kind
 * of file, and settings that say which is for which. Immutable.
 *
 * <pre>{@code
 * new EditorFiles("content", "templates").fresh().forEach((path, text) -> write(root.resolve(path), text));
 * }</pre>
 */
public final class EditorFiles {

    private static final String FOLDER = ".site/schema/";
    private static final String THEME = "theme";
    private static final String MESSAGES = "messages-";
    private static final String SETTINGS = ".vscode/settings.json";
    private static final String EXTENSIONS = ".vscode/extensions.json";
    private static final String IDEA = ".idea/jsonSchemas.xml";

    private final String content;
    private final String templates;
    private final Descriptions descriptions = Descriptions.read();

    /**
     * @param content the folder that editors write in, relative to the site's own, with {@code /}
     * @param templates the folder of templates and messages, likewise
     */
    public EditorFiles(String content, String templates) {
        this.content = content;
        this.templates = templates;
    }

    /** Every file by its path, where none of them is there yet. */
    public SortedMap<String, String> fresh() {
        SortedMap<String, String> files = new TreeMap<>(schemas());
        files.put(SETTINGS, EditorSettings.settings(places("./")));
        files.put(EXTENSIONS, EditorSettings.extensions());
        files.put(IDEA, IdeaMappings.file(places("")));
        return files;
    }

    /**
     * What a file of {@link #fresh} becomes where there is one already: schemas are replaced, in settings all that is
     * not ours stays as it is. Empty, with the reason noted, if the settings cannot be changed safely.
     *
     * @param now what the file holds, its line ends line feeds
     */
    public Optional<String> merged(String path, String now, Problems problems) {
        try {
            Optional<String> merged = switch (path) {
                case SETTINGS -> EditorSettings.withSchemas(now, places("./"));
                case EXTENSIONS -> EditorSettings.withExtension(now);
                case IDEA -> IdeaMappings.with(now, places(""));
                default -> Optional.ofNullable(schemas().get(path));
            };
            if (merged.isEmpty()) {
                problems.warning(
                        Location.startOf(path),
                        Words.of("schema.no-place"),
                        Hint.of("hint.schema-by-hand", snippet(path)));
            }
            return merged;
        } catch (Jsonc.MalformedException e) {
            problems.warning(
                    Location.behind(path, now.substring(0, Math.min(e.index(), now.length()))),
                    Words.of("schema.no-json"),
                    Hint.of("hint.schema-by-hand", snippet(path)));
            return Optional.empty();
        }
    }

    private String snippet(String path) {
        @Nullable String whole = fresh().get(path);
        return "\n" + (whole == null ? "" : whole);
    }

    private SortedMap<String, String> schemas() {
        SortedMap<String, String> schemas = new TreeMap<>();
        for (ContentFile file : ContentFile.all()) {
            schemas.put(FOLDER + file.name() + ".json", JsonWriter.file(ContentSchema.of(file, descriptions)));
        }
        schemas.put(
                FOLDER + THEME + ".json",
                JsonWriter.file(ContentSchema.of(THEME, ContentFile.Holds.ONE, Theme.Settings.class, descriptions)));
        MessageSchema messages = new MessageSchema();
        for (Language language : Language.values()) {
            String name = name(language);
            schemas.put(
                    FOLDER + MESSAGES + name + ".json",
                    JsonWriter.file(messages.of(
                            both("file/" + MESSAGES + name, " / "),
                            both("Messages", "\n"),
                            name,
                            language == Language.ZH)));
        }
        return schemas;
    }

    private static String name(Language language) {
        return Constant.word(language);
    }

    private String both(String entry, String between) {
        return descriptions.text(Tongue.EN, entry) + between + descriptions.text(Tongue.ZH, entry);
    }

    /** Which files each schema is for. */
    private Map<String, List<String>> places(String prefix) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (ContentFile file : ContentFile.all()) {
            places.put(
                    prefix + FOLDER + file.name() + ".json",
                    file.places().stream().map(place -> content + "/" + place).toList());
        }
        places.put(prefix + FOLDER + THEME + ".json", List.of(templates + "/" + Theme.FILE));
        for (Language language : Language.values()) {
            places.put(
                    prefix + FOLDER + MESSAGES + name(language) + ".json",
                    List.of(templates + "/messages/" + name(language) + ".yaml"));
        }
        return places;
    }
}
