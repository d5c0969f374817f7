package io.github.twincitydigest.site.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.model.ContentTypes;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.parse.RecordShape;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.theme.Theme;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that editors can write is described in every language, and nothing else is. */
class DescriptionsTest {

    private final Descriptions descriptions = Descriptions.read();

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void nothingIsMissingOrLeftOver(Tongue tongue) {
        Set<String> wanted =
                new TreeSet<>(Set.of("Text", "Messages", "file/messages-zh", "file/messages-en", "file/theme"));
        collect(Theme.Settings.class, wanted);
        for (ContentFile file : ContentFile.all()) {
            wanted.add("file/" + file.name());
            collect(file.type(), wanted);
        }
        assertThat(descriptions.entries(tongue)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static void collect(Type type, Set<String> wanted) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], wanted);
            return;
        }
        Class<?> raw = (Class<?>) type;
        String name = Descriptions.name(raw);
        if (raw == String.class) {
            return;
        }
        if (raw.isEnum() && !ContentTypes.forms().containsKey(raw)) {
            Stream.of(raw.getEnumConstants())
                    .forEach(constant -> wanted.add(name + "/" + Constant.word((Enum<?>) constant)));
            return;
        }
        // An edition is told by its words, which stand there in full.
        boolean words = ContentTypes.forms().containsKey(raw)
                && !ContentTypes.forms().get(raw).words().isEmpty();
        if (!words) {
            wanted.add(name);
        }
        if (!ContentTypes.forms().containsKey(raw)) {
            for (RecordComponent component :
                    RecordShape.of(raw.asSubclass(Record.class)).components()) {
                if (component.getType() == Location.class) {
                    continue;
                }
                wanted.add(name + "/" + RecordShape.key(component));
                Narrowed narrowed = component.getAnnotation(Narrowed.class);
                if (narrowed != null && !narrowed.pattern().isEmpty()) {
                    wanted.add(Descriptions.name(inner(component.getGenericType())) + "/narrowed");
                }
                collect(component.getGenericType(), wanted);
            }
        }
    }

    private static Class<?> inner(Type type) {
        return type instanceof ParameterizedType generic ? inner(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyTextSaysSomethingInItsLanguage(Tongue tongue) {
        for (String entry : descriptions.entries(tongue)) {
            String text = descriptions.text(tongue, entry);
            assertThat(text).as(entry).isNotBlank().isEqualTo(text.strip());
            boolean chinese =
                    text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
            if (tongue == Tongue.ZH) {
                assertThat(chinese).as(entry).isTrue();
                assertThat(text).as(entry).doesNotContainPattern("\\p{IsHan}[:?!]|\\p{IsHan},\\S");
            }
        }
    }

    /** An example in a schema must not be one of a mistake. */
    @Test
    void everyExampleFitsItsKey() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Set<String> tried = new TreeSet<>();
        List<ContentFile> files = new ArrayList<>(ContentFile.all());
        files.add(new ContentFile("theme", List.of(), ContentFile.Holds.ONE, Theme.Settings.class));
        for (ContentFile file : files) {
            ObjectNode schema = (ObjectNode) mapper.readTree(JsonWriter.file(ContentSchema.of(file, descriptions)));
            ObjectNode definitions =
                    schema.has("definitions") ? (ObjectNode) schema.get("definitions") : mapper.createObjectNode();
            if (file.holds() == ContentFile.Holds.ONE) {
                definitions.set(Descriptions.name(file.type()), schema.deepCopy());
            }
            for (String entry : descriptions.examples()) {
                int slash = entry.indexOf('/');
                JsonNode record = definitions.get(entry.substring(0, slash));
                JsonNode key = record == null || record.get("properties") == null
                        ? null
                        : record.get("properties").get(entry.substring(slash + 1));
                if (key != null) {
                    ObjectNode alone = ((ObjectNode) key).deepCopy();
                    alone.set("definitions", definitions);
                    String example = String.valueOf(descriptions.example(entry));
                    assertThat(Judges.schemaOf(alone.toString(), YamlJson.of(example)))
                            .as(entry)
                            .isEmpty();
                    tried.add(entry);
                }
            }
        }
        assertThat(tried).containsExactlyElementsOf(new TreeSet<>(descriptions.examples()));
    }
}
