package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys of one mapping, held against those that its record knows. A wrong key is a problem, but no reason to give up
 * the record: what else is wrong with it, and with what refers to it, is told in the same run.
 */
final class Keys {

    private final Map<String, Node> values;
    private final Set<String> misspelt;

    private Keys(Map<String, Node> values, Set<String> misspelt) {
        this.values = values;
        this.misspelt = misspelt;
    }

    static Keys of(MappingNode mapping, RecordShape shape, YamlDocument document, Problems problems) {
        Map<String, Node> values = new HashMap<>();
        Set<String> misspelt = new HashSet<>();
        List<String> known = shape.keys();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.error(
                        document.locate(tuple.getKeyNode()),
                        Words.of("yaml.key-not-word"),
                        Hint.of("yaml.key-not-word.hint"));
                continue;
            }
            String key = keyNode.getValue();
            Optional<FullWidth.Sign> colon = FullWidth.colon(key, known);
            if (colon.isPresent()) {
                misspelt.add(key.substring(0, colon.get().index()).strip());
                FullWidth.note(
                        document.locate(keyNode, key, colon.get().index()),
                        colon.get().written(),
                        problems);
            } else if (!known.contains(key)) {
                Suggestion.nearest(key, known).ifPresent(misspelt::add);
                problems.error(
                        document.locate(keyNode),
                        Words.of("yaml.unknown-key", key),
                        Suggestion.hint(key, known, Hint.of("yaml.unknown-key.hint", Words.list(known))));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.error(document.locate(keyNode), Words.of("yaml.twice", key), Hint.of("yaml.twice.hint"));
            }
        }
        return new Keys(values, misspelt);
    }

    @Nullable Node value(String key) {
        return values.get(key);
    }

    /** Whether an unknown key was probably meant to be this one, and has been complained about as such. */
    boolean isMisspelt(String key) {
        return misspelt.contains(key);
    }
}
