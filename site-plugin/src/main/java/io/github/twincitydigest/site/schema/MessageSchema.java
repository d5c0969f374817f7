package io.github.twincitydigest.site.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a file of messages: keys and texts, in any number. */
final class MessageSchema {

    private MessageSchema() {}

    /** @param scripted whether a key may end in the script that its text is for */
    static Map<String, Object> of(String title, String description, boolean scripted) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", ContentSchema.DRAFT);
        schema.put("title", title);
        schema.put("description", description);
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", scripted ? "^[^@]+(?:@zh-Hant(?:-TW|-HK)?)?$" : "^[^@]+$"));
        schema.put("additionalProperties", Map.of("type", List.of("string", "number")));
        return schema;
    }
}
