package io.github.twincitydigest.site.reference;

import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.model.ContentTypes;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.RecordShape;
import io.github.twincitydigest.site.schema.Descriptions;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Tongue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every kind of file and every key, from the records that the engine reads them as. */
final class ContentReference {

    private final Catalogue words;
    private final Descriptions descriptions = Descriptions.read();

    /** How each record is reached: from which kind of file, by which keys. */
    private final Map<Class<?>, Set<String>> paths = new LinkedHashMap<>();

    ContentReference(Catalogue words) {
        this.words = words;
        ContentFile.all().forEach(file -> collect(file.type(), file.name()));
    }

    private void collect(Class<?> type, String path) {
        if (ContentTypes.forms().containsKey(type) || !type.isRecord()) {
            return;
        }
        paths.computeIfAbsent(type, it -> new LinkedHashSet<>()).add(path);
        for (RecordComponent component : keys(type)) {
            Class<?> inner = inner(component.getGenericType());
            collect(inner, path + " " + RecordShape.key(component));
        }
    }

    /** Whether several kinds of files have it. */
    private boolean isShared(Class<?> type) {
        return paths.get(type).stream()
                        .map(path -> path.replaceAll(" .*", ""))
                        .distinct()
                        .count()
                > 1;
    }

    private static List<RecordComponent> keys(Class<?> type) {
        return RecordShape.of(type.asSubclass(Record.class)).components().stream()
                .filter(component -> component.getType() != Location.class)
                .toList();
    }

    private static Class<?> inner(Type type) {
        return type instanceof ParameterizedType generic ? inner(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    String page(Tongue tongue) {
        Markdown page = new Markdown(tongue);
        page.paragraph(
                "Everything that can be written in the YAML files below `content/`. Keys in bold are required. Your "
                        + "editor can show the same while you type: run [`mvn site:schema`](page:docs/reference-goals#schema) once.",
                "`content/`下各YAML文件中可以写的一切。粗体的键必须写。编辑器也能在输入时显示这些说明："
                        + "运行一次[`mvn site:schema`](page:docs/reference-goals#schema)即可。");
        for (ContentFile file : ContentFile.all()) {
            file(page, tongue, file);
        }
        page.heading(2, page.in("Shared parts", "共用的部分"), "shared");
        paths.keySet().stream().filter(this::isShared).forEach(type -> {
            page.heading(3, Markdown.plain(words.text(tongue, "type " + Descriptions.name(type))), id(type));
            page.block(text(tongue, Descriptions.name(type)));
            keys(page, tongue, type);
        });
        values(page, tongue);
        return page.toString();
    }

    private void file(Markdown page, Tongue tongue, ContentFile file) {
        page.heading(2, text(tongue, "file/" + file.name()), file.name());
        String places = page.list(file.places().stream().map(Markdown::code).toList());
        String holds = switch (file.holds()) {
            case ONE -> "";
            case LIST -> page.in(" A list of entries.", "由若干条目组成的列表。");
            case LINES -> page.in(" A list of lines.", "每行一条的列表。");
        };
        page.block(text(tongue, Descriptions.name(file.type()))
                + page.in(" In ", "文件：")
                + places
                + page.in(".", "。")
                + holds);
        if (file.holds() != ContentFile.Holds.LINES) {
            keys(page, tongue, file.type());
            paths.forEach((type, ways) -> {
                List<String> keys = ways.stream()
                        .filter(way -> way.startsWith(file.name() + " "))
                        .map(way -> way.substring(file.name().length() + 1).replace(" ", " → "))
                        .map(Markdown::code)
                        .toList();
                if (!isShared(type) && !keys.isEmpty()) {
                    page.heading(3, page.list(keys), id(type));
                    page.block(text(tongue, Descriptions.name(type)));
                    keys(page, tongue, type);
                }
            });
        }
    }

    private void keys(Markdown page, Tongue tongue, Class<?> type) {
        List<String> items = new ArrayList<>();
        for (RecordComponent component : keys(type)) {
            String key = RecordShape.key(component);
            String entry = Descriptions.name(type) + "/" + key;
            String code = Markdown.code(key);
            String example = descriptions.example(entry);
            List<String> facts = new ArrayList<>(List.of(value(page, tongue, component.getGenericType())));
            if (!RecordShape.isOptional(component)) {
                facts.add(page.in("required", "必写"));
            }
            items.add(page.entry(
                    RecordShape.isOptional(component) ? code : "**" + code + "**",
                    facts,
                    text(tongue, entry)
                            + words(page, tongue, inner(component.getGenericType()))
                            + (example == null
                                    ? ""
                                    : page.in(" Example: ", "示例：") + Markdown.code(example) + page.in(".", "。"))));
        }
        page.items(items);
    }

    /** What a value can be, in a few words. */
    private String value(Markdown page, Tongue tongue, Type type) {
        if (type instanceof ParameterizedType generic) {
            String inner = value(page, tongue, generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Located.class ? inner : page.in("list of: " + inner, "列表：" + inner);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum() && !ContentTypes.forms().containsKey(raw)) {
            return page.in("word", "词");
        }
        if (raw.isRecord() && !ContentTypes.forms().containsKey(raw)) {
            String name = isShared(raw)
                    ? Markdown.plain(words.text(tongue, "type " + Descriptions.name(raw)))
                    : page.in("keys", "键");
            return Markdown.link(name, id(raw));
        }
        String name = words.text(tongue, "type " + Descriptions.name(raw));
        return raw == String.class ? name : Markdown.link(Markdown.plain(name), valueId(raw));
    }

    /** The words of an enumeration, with what each means. */
    private String words(Markdown page, Tongue tongue, Class<?> type) {
        if (!type.isEnum() || ContentTypes.forms().containsKey(type)) {
            return "";
        }
        return page.in(" ", "")
                + page.list(Stream.of(type.getEnumConstants())
                        .map(constant -> Constant.word((Enum<?>) constant))
                        .map(word -> page.with(Markdown.code(word), text(tongue, Descriptions.name(type) + "/" + word)))
                        .toList())
                + page.in(".", "。");
    }

    private void values(Markdown page, Tongue tongue) {
        page.heading(2, page.in("Single values", "单个的值"), "values");
        Map<String, Class<?>> types = new TreeMap<>();
        ContentTypes.forms().keySet().stream()
                .filter(type -> !paths.containsKey(type))
                .filter(type -> ContentFile.all().stream().noneMatch(file -> file.type() == type))
                .forEach(type -> types.put(Descriptions.name(type), type));
        types.forEach((name, type) -> {
            page.heading(3, Markdown.plain(words.text(tongue, "type " + name)), valueId(type));
            List<String> listed = ContentTypes.forms().get(type).words();
            page.block(
                    listed.isEmpty()
                            ? text(tongue, name) + page.in(".", "。")
                            : page.list(listed.stream().map(Markdown::code).toList()) + page.in(".", "。"));
        });
    }

    private String text(Tongue tongue, String entry) {
        return Markdown.plain(descriptions.text(tongue, entry));
    }

    private static String id(Class<?> type) {
        return "keys-" + hyphenated(type);
    }

    private static String valueId(Class<?> type) {
        return "value-" + hyphenated(type);
    }

    private static String hyphenated(Class<?> type) {
        return Descriptions.name(type)
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .replace('.', '-')
                .toLowerCase(Locale.ROOT);
    }
}
