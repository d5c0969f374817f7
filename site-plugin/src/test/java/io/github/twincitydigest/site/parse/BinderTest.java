package io.github.twincitydigest.site.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a record says of the YAML that it stands for; what is wrong with whole sites is in the folder of invalid ones.
 */
class BinderTest {

    enum Size {
        SMALL,
        VERY_LARGE
    }

    record Pair(int low, int high) {}

    record Inner(Location location, String name) {}

    record Outer(
            Location location,
            String text,
            @Nullable String maybe,
            @Key("other-name") @Nullable Size size,
            List<Inner> inners,
            @NotEmpty List<String> words,
            @Nullable Located<Pair> pair) {}

    private final Problems problems = new Problems();
    private final Binder binder = new Binder(Map.of(Pair.class, (text, location) -> {
        String[] parts = text.split("\\.\\.", -1);
        if (parts.length != 2) {
            throw new MalformedValueException(
                    Words.verbatim("\"" + text + "\" is no pair"), new Hint(Words.verbatim("write 1..2"), null));
        }
        return new Pair(parts[0].length(), parts[1].length());
    }));

    @Test
    void everyComponentIsAKey() {
        Outer outer = bind("""
                text: "  2023-02 "
                other-name: very-large
                inners:
                  - name: null
                  - {name: 1e3}
                words: [yes, ~x]
                pair: a..bb
                """).orElseThrow();

        assertThat(problems.list()).isEmpty();
        assertThat(outer.location()).hasToString("f.yaml:1:1");
        assertThat(outer.text()).isEqualTo("2023-02");
        assertThat(outer.maybe()).isNull();
        assertThat(outer.size()).isEqualTo(Size.VERY_LARGE);
        // What other readers of YAML take for nothing, a number or a truth value is the text that was written.
        assertThat(outer.inners())
                .containsExactly(
                        new Inner(new Location("f.yaml", 4, 5), "null"),
                        new Inner(new Location("f.yaml", 5, 5), "1e3"));
        assertThat(outer.words()).containsExactly("yes", "~x");
        assertThat(outer.pair()).isEqualTo(new Located<>(new Pair(1, 2), new Location("f.yaml", 7, 7)));
    }

    @Test
    void aListThatMayBeMissingIsEmpty() {
        assertThat(bind("{text: a, words: [b]}").orElseThrow().inners()).isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(bind("""
                maybe: ~
                other-name: very_large
                inners: [{}, {name: [a]}, b]
                words: []
                pair: 3
                """)).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "f.yaml:1:1: \"text\" is missing; add the line \"text: …\"",
                        "f.yaml:1:8: the value is empty; write a value or delete the key",
                        "f.yaml:2:13: \"very_large\" is not possible here; did you mean \"very-large\"?",
                        "f.yaml:3:10: \"name\" is missing; add the line \"name: …\"",
                        "f.yaml:3:21: expected a single value; write text or a number, without brackets",
                        "f.yaml:3:27: expected keys and values; write \"{name: …}\", or one \"key: value\" a line",
                        "f.yaml:4:8: \"words\" is empty; name at least one",
                        "f.yaml:5:7: \"3\" is no pair; write 1..2");
    }

    @Test
    void aKeyThatIsNoWordIsAProblem() {
        Outer outer = bind("{text: a, words: [b], [c]: d}").orElseThrow();

        // The rest is still worth checking.
        assertThat(outer.words()).containsExactly("b");
        assertThat(problems()).containsExactly("f.yaml:1:23: a key must be a word; write \"key: value\"");
    }

    @Test
    void soundItemsOfAListFileSurviveTheOthers() {
        List<Inner> inners =
                binder.bindList(document("- name: a\n- nmae: b\n- name: c\n").orElseThrow(), Inner.class, problems);

        assertThat(inners.stream().map(Inner::name)).containsExactly("a", "c");
        assertThat(problems.list())
                .isNotEmpty()
                .allMatch(problem -> problem.location().line() == 2);
    }

    /** In each, the first 7 is the fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 双城7",
                "- 双 城  7 城",
                "- 𠮷7",
                "- '双7'",
                "- '  双7'",
                "- '双''7''7'",
                "- \"双7\"",
                " [双, 双7]",
                "- |\n  双\n  城7\n",
                "- >-\n  双\n  城7\n",
                "- 双\n  城7",
                "# 注\n- 双城\n-   双7 # 注",
                "- !!str 双7",
                "- &a 双7"
            })
    void aFaultWithinAValueIsToldWhereItStands(String yaml) {
        assertThat(faults(yaml)).singleElement().isEqualTo(Location.behind("f.yaml", "words:\n" + before(yaml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- \"\\u53cc7\"", "- \"双\\t7\""})
    void aFaultBehindAnEscapeIsToldAtTheValue(String yaml) {
        assertThat(faults(yaml)).singleElement().hasToString("f.yaml:2:3");
    }

    private static String before(String yaml) {
        return yaml.substring(0, yaml.indexOf('7'));
    }

    record Terms(List<Pair> words) {}

    /** Where a reader that dislikes sevens finds one. */
    private List<Location> faults(String yaml) {
        Binder picky = new Binder(Map.of(Pair.class, (text, location) -> {
            int seven = text.indexOf('7');
            if (seven >= 0) {
                throw new MalformedValueException(
                        Words.verbatim("a 7"), new Hint(Words.verbatim("write 6"), null), seven);
            }
            return new Pair(0, 0);
        }));
        String entry = "words:\n" + yaml.lines().map(line -> line + "\n").collect(Collectors.joining());
        document(entry).ifPresent(document -> picky.bind(document, Terms.class, problems));
        return problems.list().stream().map(Problem::location).toList();
    }

    private Optional<Outer> bind(String yaml) {
        return document(yaml).flatMap(document -> binder.bind(document, Outer.class, problems));
    }

    private Optional<YamlDocument> document(String yaml) {
        return YamlDocument.read(
                new SourceFile("f.yaml", SourceFile.Bytes.copyOf(yaml.getBytes(StandardCharsets.UTF_8))), problems);
    }

    private List<String> problems() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
