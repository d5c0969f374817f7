package io.github.twincitydigest.site.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    private final Problems problems = new Problems();

    @Test
    void textsKeepTheirPlaces() {
        assertThat(texts("a: 1\n\"二\": \"2023-02\"\n").toString())
                .isEqualTo("{a=Located[value=1, location=f.yaml:1:1], 二=Located[value=2023-02, location=f.yaml:2:1]}");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void columnsCountCharactersNotUtf16() {
        texts("{𠮷𠮷: 1, b: [2]}\n");

        assertThat(problems()).containsExactly("f.yaml:1:12: expected a text; write \"key: text\" on one line");
    }

    @Test
    void aTagIsNoClass() {
        texts("a: !!javax.script.ScriptEngineManager [x]\n");

        assertThat(problems()).singleElement().asString().startsWith("f.yaml:1:4: ");
    }

    @Test
    void aDoubledKeyIsAProblem() {
        texts("a: 1\na: 2\n");

        assertThat(problems()).containsExactly("f.yaml:2:1: \"a\" stands here twice; delete one of the two");
    }

    @Test
    void tooDeepIsAProblemAndNoOverflow() {
        texts("a: " + "[".repeat(100_000) + "\n");

        assertThat(problems()).singleElement().asString().startsWith("f.yaml:1:1: the YAML cannot be read: ");
    }

    @Test
    void aliasesThatMultiplyAreAProblem() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]%n".formatted(i, i - 1));
        }
        texts(laughs.toString());

        assertThat(problems()).isNotEmpty();
    }

    private java.util.SortedMap<String, Located<String>> texts(String yaml) {
        SourceFile file = new SourceFile("f.yaml", SourceFile.Bytes.copyOf(yaml.getBytes(StandardCharsets.UTF_8)));
        return YamlDocument.read(file, problems)
                .map(document -> document.texts(problems))
                .orElseGet(java.util.TreeMap::new);
    }

    private List<String> problems() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
