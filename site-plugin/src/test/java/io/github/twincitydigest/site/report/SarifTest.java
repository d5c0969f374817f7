package io.github.twincitydigest.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifTest {

    private static final Problem ERROR = Problem.error(
            new Location("content/data/a b:里.yaml", 12, 3),
            Words.of("file.symbolic-link"),
            Hint.of("hint.nearest", "题").replacing("題\uD842\uDFB7", "题"));

    private static final Problem WARNING = Problem.warning(
            new Location("content/x.md", 1, 1),
            Words.of("file.invalid-utf-8", "0xFF", 7),
            Hint.of("file.symbolic-link.hint"));

    @Test
    void tellsEachProblemAtItsPlace() {
        JsonObject run = run(List.of(ERROR, WARNING), "");
        JsonArray results = run.getAsJsonArray("results");
        assertThat(results).hasSize(2);
        JsonObject first = results.get(0).getAsJsonObject();
        assertThat(first.get("ruleId").getAsString()).isEqualTo("file.symbolic-link");
        assertThat(first.get("level").getAsString()).isEqualTo("error");
        assertThat(first.getAsJsonObject("message").get("text").getAsString())
                .isEqualTo("symbolic links are not followed; did you mean \"题\"?");
        JsonObject place = place(first);
        assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo("content/data/a%20b:%E9%87%8C.yaml");
        assertThat(place.getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(12);
        assertThat(place.getAsJsonObject("region").get("startColumn").getAsInt())
                .isEqualTo(3);
        assertThat(run.get("columnKind").getAsString()).isEqualTo("unicodeCodePoints");
        assertThat(results.get(1).getAsJsonObject().get("level").getAsString()).isEqualTo("warning");
    }

    /** By the JSON Schema that the standard brings, formats of addresses and times included. */
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void isWhatTheStandardSays(Tongue tongue) throws IOException {
        Schema standard;
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
        }
        Problem ofTheWholeFile = Problem.error(
                new Location("content/topics", 1, 1), Words.of("file.missing"), Hint.of("file.missing.hint.chinese"));
        for (List<Problem> problems :
                List.of(List.<Problem>of(), List.of(ERROR), List.of(ERROR, WARNING, ofTheWholeFile, ERROR))) {
            String log = Sarif.text(problems, tongue, "1.0", "a folder/里");
            assertThat(faults(standard, log)).isEmpty();
            assertThat(faults(standard, log.replace("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")))
                    .isNotEmpty();
        }
    }

    private static List<Error> faults(Schema standard, String log) {
        return standard.validate(
                log,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void namesEachRuleOnce() {
        JsonObject run = run(List.of(ERROR, WARNING, ERROR), "");
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertThat(rules).hasSize(2);
        run.getAsJsonArray("results").forEach(result -> {
            int index = result.getAsJsonObject().get("ruleIndex").getAsInt();
            assertThat(rules.get(index).getAsJsonObject().get("id"))
                    .isEqualTo(result.getAsJsonObject().get("ruleId"));
        });
    }

    @Test
    void offersTheReplacementInCodePoints() {
        JsonObject change = run(List.of(ERROR), "")
                .getAsJsonArray("results")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("fixes")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("artifactChanges")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("replacements")
                .get(0)
                .getAsJsonObject();
        assertThat(change.getAsJsonObject("deletedRegion").get("endColumn").getAsInt())
                .isEqualTo(5);
        assertThat(change.getAsJsonObject("insertedContent").get("text").getAsString())
                .isEqualTo("题");
    }

    @Test
    void namesFilesFromTheRootOfTheRepository() {
        JsonObject first =
                run(List.of(ERROR), "digest").getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(place(first).getAsJsonObject("artifactLocation").get("uri").getAsString())
                .startsWith("digest/content/");
    }

    @Test
    void writesALogAlsoOfNoProblem(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("new/folder/site.sarif");
        Sarif.write(file, List.of(), Tongue.EN, "1.0", "");
        assertThat(Files.readString(file)).contains("\"results\": []");
        Sarif.write(file, List.of(ERROR), Tongue.EN, "1.0", "");
        assertThat(Files.readString(file)).contains("file.symbolic-link");
        try (var files = Files.list(folder.resolve("new/folder"))) {
            assertThat(files).containsExactly(file);
        }
    }

    private static JsonObject run(List<Problem> problems, String folder) {
        String text = Sarif.text(problems, Tongue.EN, "1.0", folder);
        return JsonParser.parseString(text)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonObject place(JsonObject result) {
        return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
    }
}
