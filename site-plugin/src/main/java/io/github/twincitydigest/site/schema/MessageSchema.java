package io.github.twincitydigest.site.schema;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schema of a file of messages: keys and texts, in any number. Those of the engine's own theme are known, so
 * that a site finds what it can say in other words.
 */
final class MessageSchema {

    private final Theme theme;

    MessageSchema() {
        SourceTree nothing = SourceTree.of("templates", Map.of());
        this.theme = Theme.of(nothing, nothing, new Problems());
    }

    /**
     * @param language the file's name without its ending
     * @param scripted whether a key may end in the script that its text is for
     */
    Map<String, Object> of(String title, String description, String language, boolean scripted) {
        Map<String, Object> properties = new LinkedHashMap<>();
        texts(language).forEach((key, text) -> {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", text.value());
            property.put("type", List.of("string", "number"));
            properties.put(key, property);
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", ContentSchema.DRAFT);
        schema.put("title", title);
        schema.put("description", description);
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", scripted ? "^[^@]+(?:@zh-Hant(?:-TW|-HK)?)?$" : "^[^@]+$"));
        schema.put("properties", properties);
        schema.put("additionalProperties", Map.of("type", List.of("string", "number")));
        return schema;
    }

    private SortedMap<String, Located<String>> texts(String language) {
        SourceFile file = theme.templates().file("messages/" + language + ".yaml");
        if (file == null) {
            throw new IllegalStateException("the engine's theme has no messages in " + language);
        }
        Problems problems = new Problems();
        return YamlDocument.read(file, problems)
                .map(document -> document.texts(problems))
                .orElseGet(TreeMap::new);
    }
}
