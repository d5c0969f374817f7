package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of one mapping, held against those that its record knows. */
final class Keys {

    private final Map<String, Node> values;
    private final boolean sound;

    private Keys(Map<String, Node> values, boolean sound) {
        this.values = values;
        this.sound = sound;
    }

    static Keys of(MappingNode mapping, RecordShape shape, YamlDocument document, Problems problems) {
        Map<String, Node> values = new HashMap<>();
        List<String> known = shape.keys();
        boolean sound = true;
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.error(document.locate(tuple.getKeyNode()), "a key must be a word", "write \"key: value\"");
                sound = false;
                continue;
            }
            String key = keyNode.getValue();
            if (!known.contains(key)) {
                problems.error(
                        document.locate(keyNode),
                        "unknown key \"" + key + "\"",
                        Suggestion.hint(key, known, "known here: " + String.join(", ", known)));
                sound = false;
            } else if (values.put(key, tuple.getValueNode()) != null) {
                problems.error(document.locate(keyNode), "\"" + key + "\" stands here twice", "delete one of the two");
                sound = false;
            }
        }
        return new Keys(values, sound);
    }

    @Nullable Node value(String key) {
        return values.get(key);
    }

    /** Whether every key was known and single. */
    boolean sound() {
        return sound;
    }
}
