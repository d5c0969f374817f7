package io.github.twincitydigest.site.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void areFoundInTextsAndRemarks() {
        assertThat(gaps("a.yaml", "title: TODO(a title)\n# TODO( this date )\ndate: 2026\n"))
                .containsExactly("content/a.yaml:1:8: a title", "content/a.yaml:2:3: this date");
        assertThat(gaps("a.md", "𠮷林TODO(一) TODO(二)\r\n- TODO()\nTODO(open\n"))
                .containsExactly(
                        "content/a.md:1:3: 一", "content/a.md:1:11: 二", "content/a.md:2:3: ", "content/a.md:3:1: open");
    }

    @Test
    void otherWordsAreNone() {
        assertThat(gaps("a.md", "A TODO list, TODO (as one says), todo(x), XTODO(x), TODO_(x).\n"))
                .isEmpty();
        assertThat(gaps("a.txt", "TODO(no text of the site)\n")).isEmpty();
    }

    @Test
    void inCodeTheyAreExamples() {
        assertThat(gaps("a.md", """
                Write `TODO(this)` or ``TODO(`that`)``, but TODO(not so).

                ```yaml
                title: TODO(a title)
                ```

                TODO(behind)
                """)).containsExactly("content/a.md:1:45: not so", "content/a.md:7:1: behind");
    }

    private static List<String> gaps(String name, String text) {
        Problems problems = new Problems();
        Gaps.note(
                SourceTree.of("content", Map.of(name, Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)))),
                true,
                problems);
        return problems.list().stream()
                .map((Problem problem) ->
                        problem.location() + ": " + problem.message().substring("still to be written: ".length()))
                .toList();
    }
}
