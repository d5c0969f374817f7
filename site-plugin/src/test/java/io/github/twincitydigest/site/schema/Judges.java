package io.github.twincitydigest.site.schema;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.model.ContentTypes;
import io.github.twincitydigest.site.parse.Binder;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The engine and the schemas, asked about the same text. */
final class Judges {

    static final List<ContentFile> KINDS = ContentFile.all();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>(new EditorFiles("content", "templates")
            .fresh().entrySet().stream()
                    .filter(file -> file.getKey().startsWith(".site/schema/"))
                    .collect(Collectors.toMap(
                            file -> file.getKey()
                                    .substring(".site/schema/".length())
                                    .replace(".json", ""),
                            file -> REGISTRY.getSchema(file.getValue()))));
    private static final Binder BINDER = ContentTypes.binder();

    private Judges() {}

    /** The kinds that a file is of, by its path below the content folder. */
    static List<ContentFile> kinds(String path) {
        return KINDS.stream()
                .filter(kind -> kind.places().stream()
                        .anyMatch(place -> glob(place).matcher(path).matches()))
                .toList();
    }

    /** The kind of a file, if it has one. */
    static Optional<ContentFile> kind(String path) {
        return kinds(path).stream().findFirst();
    }

    private static Pattern glob(String place) {
        return Pattern.compile(place.replace(".", "\\.")
                .replace("**/", "\u0001")
                .replace("*", "[^/]*")
                .replace("\u0001", "(?:.*/)?"));
    }

    /** What a schema says against a value. */
    static List<String> schema(String name, JsonNode value) {
        return requireNonNull(SCHEMAS.get(name), name).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    /** What a schema made from a text says against a value. */
    static List<String> schemaOf(String schema, JsonNode value) {
        return REGISTRY.getSchema(schema).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    /** What the engine says against a file by itself, of which it knows no other. */
    static List<Problem> engine(ContentFile kind, String yaml) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile("f.yaml", SourceFile.Bytes.copyOf(yaml.getBytes(StandardCharsets.UTF_8)));
        YamlDocument.read(file, problems).ifPresent(document -> {
            switch (kind.holds()) {
                case ONE -> BINDER.bind(document, kind.type(), problems);
                case LIST -> BINDER.bindList(document, kind.type(), problems);
                case LINES -> BINDER.bindValues(document, kind.type(), problems);
            }
        });
        return problems.list();
    }
}
