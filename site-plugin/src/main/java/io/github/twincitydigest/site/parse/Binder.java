package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns YAML into records, so that the record is the one description of what editors may write. A component is a key;
 * {@code @Nullable} makes it optional; a {@link List} may be left out unless {@link NotEmpty}; {@link Located} keeps
 * the place of a value; a component of type {@link Location} takes the place of the record itself and is no key.
 * Enumeration constants are written in lower case with hyphens. Immutable, thread-safe if its scalars are.
 *
 * <p>Everything that is wrong is noted as a problem: unknown, doubled and missing keys, and values of a wrong kind.
 */
public final class Binder {

    private final Map<Class<?>, Scalar<?>> scalars;

    /** @param scalars how to read each type of value that is neither a record, a list, an enumeration nor a string */
    public Binder(Map<Class<?>, Scalar<?>> scalars) {
        this.scalars = Map.copyOf(scalars);
    }

    /** Binds a file that holds one mapping; empty, with the reasons noted, if it is not right. */
    public <R extends Record> Optional<R> bind(YamlDocument document, Class<R> type, Problems problems) {
        return Optional.ofNullable(new Pass(document, problems).record(document.root(), type));
    }

    /** Binds a file that holds a list of mappings; items that are not right are noted and left out. */
    public <R extends Record> List<R> bindList(YamlDocument document, Class<R> type, Problems problems) {
        Pass pass = new Pass(document, problems);
        return items(document, problems)
                .flatMap(node -> Stream.ofNullable(pass.record(node, type)))
                .toList();
    }

    /** Binds a file that holds a list of single values; those that are not right are noted and left out. */
    public <T> List<T> bindValues(YamlDocument document, Class<T> type, Problems problems) {
        Pass pass = new Pass(document, problems);
        return items(document, problems)
                .flatMap(node -> Stream.ofNullable(type.cast(pass.value(node, type))))
                .toList();
    }

    private static Stream<Node> items(YamlDocument document, Problems problems) {
        if (document.root() instanceof SequenceNode sequence) {
            return sequence.getValue().stream();
        }
        problems.error(
                document.locate(document.root()),
                Words.of("yaml.list-expected"),
                Hint.of("yaml.list-expected.hint.file"));
        return Stream.empty();
    }

    /** One walk through one document. */
    private final class Pass {

        private final YamlDocument document;
        private final Problems problems;

        Pass(YamlDocument document, Problems problems) {
            this.document = document;
            this.problems = problems;
        }

        /** Null if anything is wrong, which is then noted. */
        <R extends Record> @Nullable R record(Node node, Class<R> type) {
            if (!(node instanceof MappingNode mapping)) {
                if (fullWidthColon(node, RecordShape.of(type))) {
                    return null;
                }
                problems.error(
                        document.locate(node),
                        Words.of("yaml.keys-expected"),
                        Hint.of("yaml.keys-expected.hint", RecordShape.of(type).example()));
                return null;
            }
            RecordShape shape = RecordShape.of(type);
            Keys keys = Keys.of(mapping, shape, document, problems);
            List<@Nullable Object> values = new ArrayList<>();
            boolean sound = true;
            for (RecordComponent component : shape.components()) {
                if (component.getType() == Location.class) {
                    values.add(document.locate(mapping));
                    continue;
                }
                Node value = keys.value(RecordShape.key(component));
                Object bound = value == null ? absent(component) : value(value, component.getGenericType());
                if (bound == null && (value != null || !RecordShape.isOptional(component))) {
                    sound = false;
                    if (value == null && !keys.isMisspelt(RecordShape.key(component))) {
                        problems.error(
                                document.locate(mapping),
                                Words.of("yaml.missing-key", RecordShape.key(component)),
                                Hint.of("yaml.missing-key.hint", RecordShape.key(component)));
                    }
                }
                if (value != null
                        && RecordShape.mustNotBeEmpty(component)
                        && bound instanceof List<?> list
                        && list.isEmpty()) {
                    problems.error(
                            document.locate(value),
                            Words.of("yaml.empty-list", RecordShape.key(component)),
                            Hint.of("yaml.empty-list.hint"));
                    sound = false;
                }
                values.add(bound);
            }
            return sound ? build(shape, type, values, mapping, keys) : null;
        }

        private static @Nullable Object absent(RecordComponent component) {
            return component.getType() == List.class && !RecordShape.mustNotBeEmpty(component) ? List.of() : null;
        }

        private <R extends Record> @Nullable R build(
                RecordShape shape, Class<R> type, List<@Nullable Object> values, MappingNode mapping, Keys keys) {
            try {
                return type.cast(shape.build(values));
            } catch (BrokenRuleException e) {
                if (keys.isMisspelt(e.key())) {
                    // What is missing was written, only not as it should be.
                    return null;
                }
                Node value = keys.value(e.key());
                problems.error(document.locate(value == null ? mapping : value), e.fault(), e.advice());
                return null;
            }
        }

        private @Nullable Object value(Node node, Type type) {
            if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
                return list(node, generic.getActualTypeArguments()[0]);
            }
            if (type instanceof ParameterizedType generic && generic.getRawType() == Located.class) {
                Object inner = value(node, generic.getActualTypeArguments()[0]);
                return inner == null ? null : new Located<>(inner, document.locate(node));
            }
            if (!(type instanceof Class<?> raw)) {
                throw new IllegalStateException("no YAML stands for " + type);
            }
            Scalar<?> scalar = scalars.get(raw);
            if (scalar == null && raw.isRecord()) {
                return record(node, raw.asSubclass(Record.class));
            }
            String text = scalar(node);
            if (text == null) {
                return null;
            }
            if (scalar != null) {
                return read(scalar, text, node);
            }
            if (raw == String.class) {
                return text;
            }
            if (raw.isEnum()) {
                return constant(text, raw.asSubclass(Enum.class), document.locate(node));
            }
            throw new IllegalStateException("no scalar reads " + raw);
        }

        private @Nullable List<Object> list(Node node, Type itemType) {
            if (!(node instanceof SequenceNode sequence)) {
                problems.error(
                        document.locate(node), Words.of("yaml.list-expected"), Hint.of("yaml.list-expected.hint"));
                return null;
            }
            List<Object> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (itemType != String.class && fullWidthComma(item)) {
                    continue;
                }
                Object bound = value(item, itemType);
                if (bound != null) {
                    items.add(bound);
                }
            }
            // A list that lacks an item would make every reference to that item look wrong.
            return items.size() == sequence.getValue().size() ? List.copyOf(items) : null;
        }

        /** Notes the colon that made one word of a key and its value; false if there is none. */
        private boolean fullWidthColon(Node node, RecordShape shape) {
            return node instanceof ScalarNode scalar && noted(scalar, FullWidth.colon(scalar.getValue(), shape.keys()));
        }

        /** Notes the comma that made one item of two; false if there is none. */
        private boolean fullWidthComma(Node node) {
            return node instanceof ScalarNode scalar && noted(scalar, FullWidth.comma(scalar.getValue()));
        }

        private boolean noted(ScalarNode scalar, Optional<FullWidth.Sign> sign) {
            if (sign.isEmpty() || !scalar.isPlain()) {
                return false;
            }
            Location place =
                    document.locate(scalar, scalar.getValue(), sign.get().index());
            FullWidth.note(place, sign.get().written(), problems);
            return true;
        }

        private @Nullable String scalar(Node node) {
            if (!(node instanceof ScalarNode scalar)) {
                boolean colon = node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK;
                problems.error(
                        document.locate(node),
                        Words.of("yaml.value-expected"),
                        colon
                                ? Hint.of("yaml.value-expected.hint.colon")
                                : Hint.of("yaml.value-expected.hint.brackets"));
                return null;
            }
            String text = scalar.getValue().strip();
            if (text.isEmpty() || (scalar.isPlain() && text.equals("~"))) {
                problems.error(document.locate(node), Words.of("yaml.empty-value"), Hint.of("yaml.empty-value.hint"));
                return null;
            }
            return text;
        }

        private @Nullable Object read(Scalar<?> scalar, String text, Node node) {
            try {
                return scalar.read(text, document.locate(node));
            } catch (MalformedValueException e) {
                problems.error(document.locate(node, text, e.index()), e.fault(), e.advice());
                return null;
            }
        }

        private @Nullable Object constant(
                String text, @SuppressWarnings("rawtypes") Class<? extends Enum> type, Location location) {
            List<String> known = new ArrayList<>();
            for (Enum<?> constant : type.getEnumConstants()) {
                String name = Constant.word(constant);
                if (name.equals(text)) {
                    return constant;
                }
                known.add(name);
            }
            problems.error(
                    location,
                    Words.of("yaml.impossible-value", text),
                    Suggestion.hint(text, known, Hint.of("yaml.impossible-value.hint", Words.list(known))));
            return null;
        }
    }
}
