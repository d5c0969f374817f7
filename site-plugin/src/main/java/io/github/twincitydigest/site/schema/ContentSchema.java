package io.github.twincitydigest.site.schema;

import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.model.ContentTypes;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.parse.RecordShape;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Tongue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of one kind of content file, made from the record that the engine reads it as. Draft 7, which every
 * editor knows. It finds what is wrong with the form of a file; what only the whole site tells, such as whether a name
 * exists, is left to the engine.
 *
 * <p>Editors call a plain {@code 2023} a number, which to the engine is the text as written; so where digits are
 * possible, numbers are.
 */
final class ContentSchema {

    /** What the drafts of JSON Schema are told apart by. */
    static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private final Descriptions descriptions;
    private final Map<Class<?>, ValueForm> forms = ContentTypes.forms();
    private final SortedMap<String, Object> definitions = new TreeMap<>();

    private ContentSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** The schema of a kind of file, as maps and lists. */
    static Map<String, Object> of(ContentFile file, Descriptions descriptions) {
        return of(file.name(), file.holds(), file.type(), descriptions);
    }

    /** The schema of any file that the engine reads as records. */
    static Map<String, Object> of(
            String name, ContentFile.Holds holds, Class<? extends Record> type, Descriptions descriptions) {
        return new ContentSchema(descriptions).file(name, holds, type);
    }

    private Map<String, Object> file(String name, ContentFile.Holds holds, Class<? extends Record> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", both("file/" + name, " / "));
        switch (holds) {
            case ONE -> schema.putAll(record(type));
            case LIST -> {
                describe(schema, Descriptions.name(type));
                schema.put("type", "array");
                schema.put("items", reference(type));
            }
            case LINES -> {
                describe(schema, Descriptions.name(type));
                schema.put("type", "array");
                schema.put("items", value(type, null));
            }
        }
        if (!definitions.isEmpty()) {
            schema.put("definitions", definitions);
        }
        return schema;
    }

    private Map<String, Object> reference(Class<? extends Record> type) {
        String name = Descriptions.name(type);
        if (!definitions.containsKey(name)) {
            // Before its keys are looked at, so that a record within itself would end.
            definitions.put(name, Map.of());
            definitions.put(name, record(type));
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/definitions/" + name);
        return reference;
    }

    private Map<String, Object> record(Class<? extends Record> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : RecordShape.of(type).components()) {
            if (component.getType() == Location.class) {
                continue;
            }
            String key = RecordShape.key(component);
            properties.put(key, property(type, key, component));
            if (!RecordShape.isOptional(component)) {
                required.add(key);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, Descriptions.name(type));
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        schema.putAll(Rules.of(type));
        return schema;
    }

    private Map<String, Object> property(Class<?> type, String key, RecordComponent component) {
        Narrowed narrowed = component.getAnnotation(Narrowed.class);
        Map<String, Object> value = value(component.getGenericType(), narrowed);
        if (RecordShape.mustNotBeEmpty(component)) {
            value.putIfAbsent("minItems", 1);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, Descriptions.name(type) + "/" + key);
        schema.putAll(value);
        return schema;
    }

    private Map<String, Object> value(Type type, @Nullable Narrowed narrowed) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? list(inner, narrowed) : value(inner, narrowed);
        }
        if (!(type instanceof Class<?> raw)) {
            throw new IllegalStateException("no YAML stands for " + type);
        }
        ValueForm form = raw == String.class ? ValueForm.TEXT : forms.get(raw);
        if (form != null) {
            return single(raw, form, narrowed);
        }
        return raw.isEnum() ? constants(raw) : reference(raw.asSubclass(Record.class));
    }

    private Map<String, Object> list(Type items, @Nullable Narrowed narrowed) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", value(items, narrowed));
        if (narrowed != null && narrowed.fewest() > 0) {
            schema.put("minItems", narrowed.fewest());
        }
        if (narrowed != null && narrowed.most() < Integer.MAX_VALUE) {
            schema.put("maxItems", narrowed.most());
        }
        return schema;
    }

    private Map<String, Object> single(Class<?> type, ValueForm form, @Nullable Narrowed narrowed) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!form.words().isEmpty()) {
            schema.put("type", "string");
            schema.put("enum", form.words());
            return schema;
        }
        String besides = narrowed == null ? "" : narrowed.pattern();
        boolean onlySome = !besides.isEmpty();
        ValueForm.NumberForm number = onlySome ? null : form.number();
        schema.put("type", number == null ? "string" : List.of("string", number.whole() ? "integer" : "number"));
        if (form.equals(ValueForm.ANSWER)) {
            schema.put("type", List.of("boolean", "string"));
        }
        if (form.equals(ValueForm.TEXT)) {
            // The same as its pattern, which is for whole texts.
            schema.put("pattern", "\\S");
            schema.put("patternErrorMessage", both("Text", " / "));
            return schema;
        }
        schema.put("pattern", "^" + (onlySome ? "(?=" + besides + "$)" : "") + "(?:" + form.pattern() + ")$");
        schema.put("patternErrorMessage", both(Descriptions.name(type) + (onlySome ? "/narrowed" : ""), " / "));
        if (number != null) {
            limits(schema, number, narrowed);
        }
        return schema;
    }

    private static void limits(Map<String, Object> schema, ValueForm.NumberForm number, @Nullable Narrowed narrowed) {
        Integer least = number.least();
        Integer greatest = number.greatest();
        if (narrowed != null && narrowed.least() != Integer.MIN_VALUE) {
            least = narrowed.least();
        }
        if (narrowed != null && narrowed.greatest() != Integer.MAX_VALUE) {
            greatest = narrowed.greatest();
        }
        if (narrowed != null && narrowed.above() != Integer.MIN_VALUE) {
            schema.put("exclusiveMinimum", narrowed.above());
        } else if (least != null) {
            schema.put("minimum", least);
        }
        if (greatest != null && greatest != Integer.MAX_VALUE) {
            schema.put("maximum", greatest);
        }
    }

    private Map<String, Object> constants(Class<?> type) {
        List<String> words = Stream.of(type.getEnumConstants())
                .map(constant -> Constant.word((Enum<?>) constant))
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words);
        schema.put(
                "enumDescriptions",
                words.stream()
                        .map(word -> both(Descriptions.name(type) + "/" + word, " / "))
                        .toList());
        return schema;
    }

    private void describe(Map<String, Object> schema, String entry) {
        schema.put("description", both(entry, "\n"));
        schema.put("markdownDescription", both(entry, "\n\n"));
        Object example = descriptions.exampleValue(entry);
        if (example != null) {
            schema.put("examples", List.of(example));
        }
    }

    /** An entry in every language: who shares a folder with others need not share their language. */
    private String both(String entry, String between) {
        return String.join(
                between,
                Arrays.stream(Tongue.values())
                        .map(tongue -> descriptions.text(tongue, entry))
                        .toList());
    }
}
