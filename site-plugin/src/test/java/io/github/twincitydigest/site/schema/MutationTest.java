package io.github.twincitydigest.site.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.ContentFile;
import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Sound files with one mistake each: the engine and the schema refuse the same ones. Where they differ, the difference
 * is one of those listed here.
 */
class MutationTest {

    private static final int ROUNDS = 250;

    /** Words that other programs take for a truth value or nothing. */
    private static final Pattern TRUTH_OR_NOTHING = Pattern.compile("(?<![\\w\"'])(?:true|null)(?![\\w\"'])");

    /** Digits that other programs take for a number that is too small, too large or not whole. */
    private static final Pattern OUT_OF_RANGE =
            Pattern.compile("(?<![\\w\"'-])(?:0999|-1|007|99999999999|1e3|0x1f|1\\.5)(?![\\w\"'-])");

    private static final Path SITES = Path.of("src/test/sites");

    /** What only the engine finds, by kinds of problems. */
    private static final Set<String> ONLY_THE_ENGINE = Set.of(
            // An order between two values, or between the parts of one.
            "citation.backwards",
            "value.period-backwards",
            "value.until",
            "figure.to",
            "diagram.not-straight",
            // How many groups a chart has decides whether they need labels.
            "chart.no-label",
            // Where brackets and blanks may stand in a text, and what twice.
            "conversion.not-a-pair",
            "conversion.brackets",
            "conversion.blank",
            "term.twice",
            "value.address",
            // How a plain number is spelt: 1e3, 0x1f, +7 and 2.0 are numbers to other programs.
            "value.number",
            "value.whole-number",
            "citation.range",
            "slug.form",
            "value.date",
            "value.period");

    /** What other programs find of a number, but not of one in quotes. */
    private static final Set<String> NOT_IN_QUOTES = Set.of("diagram.cell", "unit.times");

    /** Values that are wrong somewhere. */
    private static final List<String> ODD = List.of(
            "",
            "A B",
            "a_b",
            "2023-13",
            "2023-02-30",
            "2023-2",
            "-1",
            "0",
            "7",
            "007",
            "1.5",
            "1e3",
            "0x1f",
            "99999999999",
            "true",
            "null",
            "~",
            "江",
            "x/y",
            "x/y l.3",
            "x/y l.9-3",
            "http://",
            "https://a.b/c",
            "ftp://a.b",
            "2023/2022",
            "2023-H3",
            "10-9",
            "0-3",
            "0999",
            "page:x",
            "pages:x",
            "zh-hans",
            "planned",
            "Planned",
            "over",
            "a=>b",
            "=> b",
            "干 => zh-Hant:幹",
            "干 => zh:幹",
            "..",
            "a--b",
            "1_000",
            "1,000");

    private final Random random = new Random(6);

    @Test
    void engineAndSchemaRefuseTheSame() throws IOException {
        Set<String> refused = new TreeSet<>();
        List<String> unexplained = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : documents().entrySet()) {
            ContentFile file = Judges.kind(kind.getKey()).orElseThrow();
            for (int round = 0; round < ROUNDS; round++) {
                String sound =
                        kind.getValue().get(random.nextInt(kind.getValue().size()));
                Node root = requireNonNull(YamlJson.compose(sound));
                String mistake = mistake(root);
                String text = text(root);
                List<Problem> engine = Judges.engine(file, text);
                List<String> schema = Judges.schema(file.name(), YamlJson.of(text));
                if (engine.isEmpty() == schema.isEmpty()) {
                    if (!engine.isEmpty()) {
                        refused.add(mistake.replaceAll(" .*", ""));
                    }
                } else if (engine.isEmpty() ? !isOnlyForSchemas(text) : !isOnlyForTheEngine(engine, text)) {
                    unexplained.add(
                            file.name() + ": " + mistake + "\n" + text + "\nengine: " + engine + "\nschema: " + schema);
                }
            }
        }

        assertThat(unexplained).isEmpty();
        // The test would prove nothing if a kind of mistake were never made, or never refused.
        assertThat(refused)
                .containsExactly("bare", "drop", "emptied", "listed", "mapped", "misspell", "odd", "unknown");
    }

    private static boolean isOnlyForTheEngine(List<Problem> told, String text) {
        boolean quoted = text.matches("(?s).*['\"][0-9.-]+['\"].*");
        return told.stream()
                .map(Problem::kind)
                .allMatch(kind -> ONLY_THE_ENGINE.contains(kind) || (quoted && NOT_IN_QUOTES.contains(kind)));
    }

    /** What the schema alone refuses, though the engine would read it as the text that it looks like. */
    private static boolean isOnlyForSchemas(String text) {
        return TRUTH_OR_NOTHING.matcher(text).find()
                || OUT_OF_RANGE.matcher(text).find()
                // Instead of none.
                || text.contains("[]");
    }

    /** Sound files of every kind. */
    private static SortedMap<String, List<String>> documents() throws IOException {
        SortedMap<String, List<String>> documents = new TreeMap<>();
        // Ledgers are written by the engine, and so by no site of the tests.
        documents.put("conversion/accepted.yaml", List.of("- 之后 => 之後\n- 两年〔后〕举行 => 後\n"));
        documents.put("translation/accepted.yaml", List.of("- digests/first#c-1 0123456789ab\n"));
        try (Stream<Path> files = Files.walk(SITES)) {
            for (Path path : files.filter(it -> it.toString().endsWith(".yaml"))
                    .filter(it -> !it.startsWith(SITES.resolve("invalid")))
                    .sorted()
                    .toList()) {
                String name = path.toString().replace('\\', '/');
                int content = name.indexOf("content/");
                if (content >= 0) {
                    Judges.kind(name.substring(content + "content/".length()))
                            .ifPresent(kind -> documents
                                    .computeIfAbsent(place(kind), it -> new ArrayList<>())
                                    .add(shortened(path)));
                }
            }
        }
        assertThat(documents).hasSize(Judges.KINDS.size());
        return documents;
    }

    private static String place(ContentFile kind) {
        return kind.places().get(0).replace("**/", "").replace("*", "a");
    }

    /** Of long lists, the beginning. */
    private static String shortened(Path path) {
        try {
            Node root = requireNonNull(YamlJson.compose(Files.readString(path)));
            if (root instanceof SequenceNode sequence && sequence.getValue().size() > 4) {
                List<Node> first = new ArrayList<>(sequence.getValue().subList(0, 4));
                sequence.getValue().clear();
                sequence.getValue().addAll(first);
            }
            return text(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Node root) {
        DumperOptions options = new DumperOptions();
        options.setWidth(1000);
        options.setAllowUnicode(true);
        StringWriter text = new StringWriter();
        new Yaml(options).serialize(root, text);
        return text.toString();
    }

    /** Makes one mistake, or something near it, somewhere in a tree. */
    private String mistake(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        while (true) {
            Node node = nodes.get(random.nextInt(nodes.size()));
            if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
                return inMapping(mapping.getValue());
            }
            if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
                List<Node> items = sequence.getValue();
                int at = random.nextInt(items.size());
                items.set(at, other(items.get(at)));
                return "odd item";
            }
        }
    }

    private String inMapping(List<NodeTuple> tuples) {
        int at = random.nextInt(tuples.size());
        NodeTuple tuple = tuples.get(at);
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        Node value = tuple.getValueNode();
        Node written = tuple.getKeyNode();
        return switch (random.nextInt(8)) {
            case 0 -> {
                tuples.remove(at);
                yield "drop " + key;
            }
            case 1 -> {
                tuples.set(at, new NodeTuple(scalar(key + "s"), value));
                yield "misspell " + key;
            }
            case 2 -> {
                tuples.add(new NodeTuple(scalar("neu"), scalar("x")));
                yield "unknown key";
            }
            case 3 -> {
                tuples.set(at, new NodeTuple(written, list(value)));
                yield "listed " + key;
            }
            case 4 -> {
                List<NodeTuple> one = new ArrayList<>(List.of(new NodeTuple(scalar("x"), scalar("y"))));
                tuples.set(at, new NodeTuple(written, new MappingNode(Tag.MAP, one, FlowStyle.FLOW)));
                yield "mapped " + key;
            }
            case 5 -> {
                tuples.set(at, new NodeTuple(written, scalar("bare")));
                yield "bare " + key;
            }
            case 6 -> {
                tuples.set(at, new NodeTuple(written, list()));
                yield "emptied " + key;
            }
            default -> {
                tuples.set(at, new NodeTuple(written, other(value)));
                yield "odd " + key;
            }
        };
    }

    /** Something else in the place of a single value; lists and mappings stay. */
    private Node other(Node value) {
        if (!(value instanceof ScalarNode)) {
            return value;
        }
        String text = ODD.get(random.nextInt(ODD.size()));
        boolean quoted = text.isEmpty() || text.contains("=>") || random.nextInt(3) == 0;
        return quoted ? new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED) : scalar(text);
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(YamlJson.tag(text), text, null, null, ScalarStyle.PLAIN);
    }

    private static SequenceNode list(Node... items) {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(items)), FlowStyle.FLOW);
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> collect(tuple.getValueNode(), nodes));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> collect(item, nodes));
        }
    }
}
