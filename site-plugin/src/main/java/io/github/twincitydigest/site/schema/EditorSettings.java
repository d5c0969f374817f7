package io.github.twincitydigest.site.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of VS Code, of which a site writes some and its editors others: what they are to become. */
final class EditorSettings {

    private static final String SCHEMAS = "yaml.schemas";
    private static final String RECOMMENDED = "recommendations";
    private static final String UNWANTED = "unwantedRecommendations";
    private static final String EXTENSION = "redhat.vscode-yaml";

    private EditorSettings() {}

    /** A change of a text: what stands from {@code begin} to {@code end} gives way. */
    private record Edit(int begin, int end, String instead) {}

    /** {@code settings.json} where there is none. */
    static String settings(Map<String, List<String>> schemas) {
        return JsonWriter.file(Map.of(SCHEMAS, schemas));
    }

    /** {@code extensions.json} where there is none. */
    static String extensions() {
        return JsonWriter.file(Map.of(RECOMMENDED, List.of(EXTENSION)));
    }

    /**
     * The settings with the schemas among them; empty if there is no place for these.
     *
     * @throws Jsonc.MalformedException if the text is no JSON
     */
    static Optional<String> withSchemas(String text, Map<String, List<String>> schemas)
            throws Jsonc.MalformedException {
        if (!(Jsonc.read(text) instanceof Jsonc.Map root)) {
            return Optional.empty();
        }
        Jsonc.Value now = root.get(SCHEMAS);
        if (now == null) {
            return Optional.of(edited(text, List.of(added(root, 2, member(SCHEMAS, schemas, 2)))));
        }
        if (!(now instanceof Jsonc.Map map)) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        Map<String, List<String>> missing = new LinkedHashMap<>(schemas);
        for (Jsonc.Member member : map.members()) {
            List<String> places = schemas.get(member.key());
            if (places != null) {
                missing.remove(member.key());
                if (!places.equals(texts(member.value()))) {
                    Jsonc.Value value = member.value();
                    edits.add(new Edit(value.begin(), value.end(), JsonWriter.text(places, 4)));
                }
            }
        }
        if (!missing.isEmpty()) {
            List<String> members = new ArrayList<>();
            missing.forEach((key, places) -> members.add(member(key, places, 4)));
            edits.add(added(map, 4, String.join(",\n    ", members)));
        }
        return Optional.of(edited(text, edits));
    }

    /**
     * The recommendations with the extension for YAML among them, unless the site's editors want none; empty if there
     * is no place for it.
     *
     * @throws Jsonc.MalformedException if the text is no JSON
     */
    static Optional<String> withExtension(String text) throws Jsonc.MalformedException {
        if (!(Jsonc.read(text) instanceof Jsonc.Map root)) {
            return Optional.empty();
        }
        Jsonc.Value now = root.get(RECOMMENDED);
        Jsonc.Value unwanted = root.get(UNWANTED);
        if ((now != null && names(now)) || (unwanted != null && names(unwanted))) {
            return Optional.of(text);
        }
        if (now == null) {
            return Optional.of(edited(text, List.of(added(root, 2, member(RECOMMENDED, List.of(EXTENSION), 2)))));
        }
        return now instanceof Jsonc.Items items
                ? Optional.of(edited(text, List.of(added(items, 4, JsonWriter.text(EXTENSION, 4)))))
                : Optional.empty();
    }

    private static boolean names(Jsonc.Value list) {
        return texts(list).stream().anyMatch(EXTENSION::equalsIgnoreCase);
    }

    /** The texts of a list; a text alone is a list of one. */
    private static List<String> texts(Jsonc.Value value) {
        if (value instanceof Jsonc.Single single) {
            return List.of(single.text());
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof Jsonc.Items items) {
            items.values().forEach(item -> texts.add(item instanceof Jsonc.Single single ? single.text() : ""));
        }
        return texts;
    }

    private static String member(String key, Object value, int indent) {
        return JsonWriter.text(key, 0) + ": " + JsonWriter.text(value, indent);
    }

    /** Behind the last of a map or list, which may have a comma behind it already. */
    private static Edit added(Jsonc.Value to, int indent, String text) {
        int end = Jsonc.endOfLast(to);
        boolean first = end == to.begin() + 1;
        String line = "\n" + " ".repeat(indent) + text;
        return new Edit(end, end, first ? line + "\n" + " ".repeat(indent - 2) : "," + line);
    }

    /** @param edits which are apart, in any order */
    private static String edited(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream()
                .sorted((one, other) -> Integer.compare(other.begin(), one.begin()))
                .forEach(edit -> edited.replace(edit.begin(), edit.end(), edit.instead()));
        return edited.toString();
    }
}
