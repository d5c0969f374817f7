package io.github.twincitydigest.site.schema;

import io.github.twincitydigest.site.parse.Choice;
import io.github.twincitydigest.site.parse.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a record says of keys that stand together, as JSON Schema says it. */
final class Rules {

    private Rules() {}

    static Map<String, Object> of(Class<? extends Record> type) {
        List<Object> all = new ArrayList<>();
        Map<String, Object> dependencies = new LinkedHashMap<>();
        for (Choice choice : type.getAnnotationsByType(Choice.class)) {
            List<String> keys = List.of(choice.keys());
            switch (choice.howMany()) {
                case EXACTLY_ONE -> all.add(Map.of("oneOf", eachRequired(keys)));
                case AT_LEAST_ONE -> all.add(Map.of("anyOf", eachRequired(keys)));
                case ALL_OR_NONE ->
                    keys.forEach(key -> dependencies.put(
                            key,
                            keys.stream().filter(other -> !other.equals(key)).toList()));
            }
        }
        for (When when : type.getAnnotationsByType(When.class)) {
            if (when.is().length == 0 && when.forbids().length == 0) {
                dependencies.put(when.key(), List.of(when.needs()));
            } else {
                all.add(conditional(when));
            }
        }
        Map<String, Object> rules = new LinkedHashMap<>();
        if (!dependencies.isEmpty()) {
            rules.put("dependencies", dependencies);
        }
        if (!all.isEmpty()) {
            rules.put("allOf", all);
        }
        return rules;
    }

    private static List<Object> eachRequired(List<String> keys) {
        return keys.stream()
                .<Object>map(key -> Map.of("required", List.of(key)))
                .toList();
    }

    private static Map<String, Object> conditional(When when) {
        Map<String, Object> condition = new LinkedHashMap<>();
        if (when.is().length > 0) {
            condition.put("properties", Map.of(when.key(), Map.of("enum", List.of(when.is()))));
        }
        condition.put("required", List.of(when.key()));
        List<Object> consequences = new ArrayList<>();
        Arrays.stream(when.needs())
                .forEach(key -> consequences.add(within(key, last -> Map.of("required", List.of(last)))));
        Arrays.stream(when.forbids())
                .forEach(key -> consequences.add(within(key, last -> Map.of("properties", Map.of(last, false)))));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", condition);
        rule.put("then", consequences.size() == 1 ? consequences.get(0) : Map.of("allOf", consequences));
        return rule;
    }

    private interface Consequence {
        Map<String, Object> of(String key);
    }

    /** Says something of a key, or of a key of the items of a list. */
    private static Map<String, Object> within(String path, Consequence consequence) {
        int dot = path.indexOf('.');
        return dot < 0
                ? consequence.of(path)
                : Map.of(
                        "properties",
                        Map.of(path.substring(0, dot), Map.of("items", within(path.substring(dot + 1), consequence))));
    }
}
