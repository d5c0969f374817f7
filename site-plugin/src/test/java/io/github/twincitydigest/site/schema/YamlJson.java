package io.github.twincitydigest.site.schema;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as editors' programs hand it to JSON Schema: by the core schema of YAML 1.2. */
final class YamlJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern ENDLESS = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private YamlJson() {}

    /** The tree of a well-formed document; null if it is empty. */
    static @Nullable Node compose(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    }

    static JsonNode of(String yaml) {
        return of(compose(yaml));
    }

    /** @param node null for a document of comments alone */
    static JsonNode of(@Nullable Node node) {
        if (node == null) {
            return JSON.nullNode();
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple tuple : mapping.getValue()) {
                object.set(
                        tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?", of(tuple.getValueNode()));
            }
            return object;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                ? plain(scalar.getValue())
                : JSON.stringNode(scalar.getValue());
    }

    private static JsonNode plain(String text) {
        if (NOTHING.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (TRUTH.matcher(text).matches()) {
            return JSON.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
        }
        if (OCTAL.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text.substring(2), 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text.substring(2), 16));
        }
        if (WHOLE.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text.endsWith(".") ? text + "0" : text));
        }
        return ENDLESS.matcher(text).matches() ? JSON.numberNode(Double.MAX_VALUE) : JSON.stringNode(text);
    }

    /** The tag under which SnakeYAML writes a text without quotes. */
    static Tag tag(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader("- " + text))
                        instanceof SequenceNode sequence
                ? sequence.getValue().get(0).getTag()
                : Tag.STR;
    }
}
