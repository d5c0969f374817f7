package io.github.twincitydigest.site.script.opencc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A case of OpenCC's own test suite.
 *
 * @param id as in the suite, for messages
 * @param input Simplified text
 * @param expected what OpenCC gives, by configuration; only those that start from Simplified Chinese
 */
public record OpenccCase(String id, String input, Map<OpenccConfig, String> expected) {

    /** The cases for the configurations of {@link OpenccConfig}, in the order of the suite. */
    public static List<OpenccCase> all() {
        List<OpenccCase> cases = new ArrayList<>();
        for (Object element : (List<?>) read().get("cases")) {
            Map<?, ?> fields = (Map<?, ?>) element;
            Map<?, ?> values = (Map<?, ?>) fields.get("expected");
            Map<OpenccConfig, String> expected = new EnumMap<>(OpenccConfig.class);
            for (OpenccConfig config : OpenccConfig.values()) {
                if (values.get(config.id()) instanceof String value) {
                    expected.put(config, value);
                }
            }
            if (!expected.isEmpty()) {
                cases.add(new OpenccCase((String) fields.get("id"), (String) fields.get("input"), expected));
            }
        }
        return List.copyOf(cases);
    }

    /** As YAML, which JSON is: the file has a comma that parsers of strict JSON stumble over, and YAML allows. */
    private static Map<?, ?> read() {
        try (InputStream in = OpenccCase.class.getResourceAsStream("testcases.json")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
