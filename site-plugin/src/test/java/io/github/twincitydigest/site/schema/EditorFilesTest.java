package io.github.twincitydigest.site.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Settings of editors: written where there are none, added to where there are, and never lost. */
class EditorFilesTest {

    private static final String SETTINGS = ".vscode/settings.json";
    private static final String EXTENSIONS = ".vscode/extensions.json";
    private static final String IDEA = ".idea/jsonSchemas.xml";

    private final EditorFiles files = new EditorFiles("content", "templates");
    private final Problems problems = new Problems();

    @Test
    void everySchemaIsForSomeFiles() {
        SortedMap<String, String> fresh = files.fresh();
        JsonNode schemas = json(fresh(SETTINGS)).get("yaml.schemas");

        assertThat(fresh.keySet()).contains(SETTINGS, EXTENSIONS, IDEA, ".site/schema/digest.json");
        assertThat(schemas.propertyNames()).allMatch(name -> fresh.containsKey(name.replace("./", "")));
        assertThat(schemas.size()).isEqualTo(fresh.size() - 3);
        assertThat(schemas.get("./.site/schema/figures.json").toString())
                .isEqualTo("[\"content/data/figures.yaml\",\"content/data/figures/**/*.yaml\"]");
        assertThat(fresh.get(IDEA))
                .contains("<option name=\"path\" value=\"content/data/figures/*.yaml\" />")
                .contains("value=\".site/schema/figures.json\"");
    }

    @Test
    void otherFoldersHaveTheirNames() {
        Map<String, String> fresh = new EditorFiles("docs/words", "theme").fresh();

        assertThat(fresh.get(SETTINGS)).contains("\"docs/words/site.yaml\"", "\"theme/messages/zh.yaml\"");
        assertThat(fresh.get(IDEA)).contains("\"docs/words/site.yaml\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {SETTINGS, EXTENSIONS, IDEA, ".site/schema/site.json"})
    void whatWasWrittenStays(String path) {
        String text = fresh(path);

        assertThat(files.merged(path, text, problems)).contains(text);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aSchemaOfAnEarlierEngineIsReplaced() {
        assertThat(files.merged(".site/schema/site.json", "{}", problems)).contains(fresh(".site/schema/site.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ // nothing yet\n}\n",
                "// mine\n{\n  \"editor.tabSize\": 4, // wide\n  /* and */ \"a\": [1, {\"b\": null}],\n}\n",
                "{\"a\": \"\\u00e9\\\"}\"}",
                "{\"yaml.schemas\": {}}",
                "{\n  \"yaml.schemas\": {\n    \"https://example.org/x.json\": \"x.yaml\", // kept\n  },\n}",
                "{\"yaml.schemas\": {\"./.site/schema/site.json\": [\"old.yaml\"], \"b\": \"c\"}, \"z\": 1}"
            })
    void settingsAreAddedTo(String now) throws Exception {
        String merged = files.merged(SETTINGS, now, problems).orElseThrow();

        JsonNode schemas = strict(merged).get("yaml.schemas");
        JsonNode ours = json(fresh(SETTINGS)).get("yaml.schemas");
        ours.properties()
                .forEach(schema -> assertThat(schemas.get(schema.getKey())).isEqualTo(schema.getValue()));
        // Nothing but places of ours is lost.
        for (String line : now.replace("\"old.yaml\"", "").split("[,{}\\[\\]\\s]+", -1)) {
            assertThat(merged).contains(line);
        }
        JsonNode before = strict(now);
        before.properties().stream()
                .filter(entry -> !entry.getKey().equals("yaml.schemas"))
                .forEach(entry -> assertThat(strict(merged).get(entry.getKey())).isEqualTo(entry.getValue()));
        assertThat(files.merged(SETTINGS, merged, problems)).contains(merged);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\" 1}",
                "{\"a\": }",
                "{\"a\": \"x}",
                "{} {}",
                "{/*}",
                "{\"yaml.schemas\": []}",
                "{\"a\": \"\\u12\"}",
                "{'a': 1}",
                "{\"a\": 1 \"b\": 2}"
            })
    void settingsThatCannotBeAddedToStay(String now) {
        assertThat(files.merged(SETTINGS, now, problems)).isEmpty();

        Problem told = problems.list().get(0);
        assertThat(told.toString()).startsWith(SETTINGS + ":1:").contains("yaml.schemas");
        assertThat(told.said(Tongue.ZH)).contains("手工加入");
    }

    @Test
    void aMistakeInSettingsIsToldAtItsPlace() {
        files.merged(SETTINGS, "{\n  \"a\": 1\n  \"b\": 2\n}\n", problems);

        assertThat(problems.list().get(0).location()).hasToString(SETTINGS + ":3:3");
    }

    @Test
    void anExtensionIsRecommendedOnceAndNotAgainstTheWill() throws Exception {
        String merged = files.merged(EXTENSIONS, "{\"recommendations\": [\n    \"a.b\" // good\n]}", problems)
                .orElseThrow();

        assertThat(strict(merged).get("recommendations").toString()).isEqualTo("[\"a.b\",\"redhat.vscode-yaml\"]");
        assertThat(merged).contains("// good");
        assertThat(files.merged(EXTENSIONS, merged, problems)).contains(merged);
        assertThat(strict(files.merged(EXTENSIONS, "{}", problems).orElseThrow())
                        .get("recommendations")
                        .size())
                .isEqualTo(1);
        String unwanted = "{\"unwantedRecommendations\": [\"Redhat.vscode-yaml\"]}";
        assertThat(files.merged(EXTENSIONS, unwanted, problems)).contains(unwanted);
        assertThat(files.merged(EXTENSIONS, "{\"recommendations\": 1}", problems))
                .isEmpty();
    }

    @Test
    void mappingsOfIdeaKeepThoseOfOthers() {
        String fresh = fresh(IDEA);
        String other = "        <entry key=\"mine\">\n          <value>…</value>\n        </entry>\n";
        String both = fresh.replace("      <map>\n", "      <map>\n" + other);

        assertThat(files.merged(IDEA, both, problems)).contains(both);
        String alone = fresh.replaceAll("(?s)<map>.*</map>", "<map>\n" + other + "      </map>");
        assertThat(files.merged(IDEA, alone, problems)).contains(both);
        String none = fresh.replaceAll("(?s)<map>.*</map>", "<map />");
        assertThat(files.merged(IDEA, none, problems)).contains(fresh);
        String old = fresh.replace("site: digest\"", "site: gone\"");
        assertThat(files.merged(IDEA, old, problems)).contains(fresh);
        assertThat(problems.list()).isEmpty();
        assertThat(files.merged(IDEA, "<project/>", problems)).isEmpty();
    }

    /** Who clones the site's repository has them without running anything; so they must not grow old. */
    @Test
    void thoseOfTheSiteAreOfThisEngine() throws IOException {
        Path site = Path.of("..");
        assumeTrue(Files.isDirectory(site.resolve("content")), "the engine lies here without its site");
        for (String path : files.fresh().keySet()) {
            String now = Files.readString(site.resolve(path));
            assertThat(files.merged(path, now, problems))
                    .as("%s: run mvn site:schema", path)
                    .contains(now);
        }
    }

    private String fresh(String path) {
        return requireNonNull(files.fresh().get(path), path);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    /** JSON as VS Code reads it. */
    private static JsonNode strict(String text) {
        return JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build()
                .readTree(text);
    }
}
