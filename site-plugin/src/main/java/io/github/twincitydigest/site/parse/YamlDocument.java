package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.Words;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file as a tree of nodes that know their places. Only its structure is read: no tag is ever resolved to a
 * class, and a plain {@code 2023-02} stays the text that the editor wrote. Immutable.
 */
public final class YamlDocument {

    private static final int MAX_CODE_POINTS = 16 * 1024 * 1024;
    private static final int MAX_DEPTH = 50;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private final String file;
    private final String text;
    private final Node root;

    private YamlDocument(String file, String text, Node root) {
        this.file = file;
        this.text = text;
        this.root = root;
    }

    /** Reads a file; empty, with the reasons noted, if it is not one well-formed YAML document. */
    public static Optional<YamlDocument> read(SourceFile source, Problems problems) {
        String text = source.text(problems);
        return text == null ? Optional.empty() : read(source.path(), text, problems);
    }

    private static Optional<YamlDocument> read(String file, String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH);
        Yaml yaml = new Yaml(new SafeConstructor(options));
        try {
            Iterator<Node> documents = yaml.composeAll(new StringReader(text)).iterator();
            @Nullable Node root = documents.hasNext() ? documents.next() : null;
            if (root == null) {
                problems.error(Location.startOf(file), Words.of("yaml.empty-file"), Hint.of("yaml.empty-file.hint"));
                return Optional.empty();
            }
            if (documents.hasNext()) {
                problems.error(
                        locate(file, documents.next().getStartMark()),
                        Words.of("yaml.second-document"),
                        Hint.of("yaml.second-document.hint"));
                return Optional.empty();
            }
            return Optional.of(new YamlDocument(file, text, root));
        } catch (MarkedYAMLException e) {
            syntax(file, text, e, problems);
        } catch (ReaderException e) {
            problems.error(
                    locate(file, text, e.getPosition()),
                    Words.of("yaml.character", String.format(Locale.ROOT, "%04X", e.getCodePoint())),
                    Hint.of("yaml.character.hint"));
        } catch (YAMLException e) {
            // The limits of size and nesting come without a mark.
            problems.error(
                    Location.startOf(file),
                    Words.of("yaml.limits", oneLine(e.getMessage())),
                    Hint.of("yaml.limits.hint"));
        }
        return Optional.empty();
    }

    private static void syntax(String file, String text, MarkedYAMLException e, Problems problems) {
        Location place = locate(file, YamlHint.place(e));
        List<String> lines = text.lines().toList();
        Mark noticed = e.getProblemMark();
        Optional<FullWidth.Sign> sign = FullWidth.above(lines, noticed == null ? place.line() - 1 : noticed.getLine());
        if (sign.isPresent()) {
            sign.get().note(file, lines.get(sign.get().line()), problems);
        } else {
            problems.error(place, YamlHint.fault(e), YamlHint.advice(e));
        }
    }

    /**
     * The file as one flat list of keys and texts, in order. Empty, with the reasons noted, where it is anything else.
     */
    public SortedMap<String, Located<String>> texts(Problems problems) {
        SortedMap<String, Located<String>> texts = new TreeMap<>();
        if (!(root instanceof MappingNode mapping)) {
            problems.error(locate(root), Words.of("yaml.keys-expected"), Hint.of("yaml.keys-expected.hint.texts"));
            return texts;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
                if (texts.put(key.getValue(), new Located<>(value.getValue(), locate(key))) != null) {
                    problems.error(locate(key), Words.of("yaml.twice", key.getValue()), Hint.of("yaml.twice.hint"));
                }
            } else {
                problems.error(
                        locate(tuple.getValueNode()),
                        Words.of("yaml.text-expected"),
                        Hint.of("yaml.text-expected.hint"));
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    texts.putIfAbsent(key.getValue(), new Located<>("", locate(key)));
                }
            }
        }
        return texts;
    }

    /** The whole file as maps, lists, texts and, where plain digits are written, numbers. */
    public Object values() {
        return values(root);
    }

    private static Object values(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    values.put(key.getValue(), values(tuple.getValueNode()));
                }
            }
            return values;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(YamlDocument::values).toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() && NUMBER.matcher(scalar.getValue()).matches()
                ? new BigDecimal(scalar.getValue())
                : scalar.getValue();
    }

    Node root() {
        return root;
    }

    Location locate(Node node) {
        return locate(file, node.getStartMark());
    }

    /**
     * A place within a scalar.
     *
     * @param value what was read of it
     * @param index a place in that, in UTF-16 units
     */
    Location locate(Node node, String value, int index) {
        return node instanceof ScalarNode scalar && index > 0
                ? Location.behind(file, text.substring(0, ScalarPlace.find(text, scalar, value, index)))
                : locate(node);
    }

    private static Location locate(String file, @Nullable Mark mark) {
        return mark == null ? Location.startOf(file) : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Location locate(String file, String text, int codePoints) {
        String before = text.substring(
                0, text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length()))));
        return Location.behind(file, before);
    }

    static String oneLine(@Nullable String message) {
        return message == null ? "unknown reason" : message.strip().replaceAll("\\s+", " ");
    }
}
