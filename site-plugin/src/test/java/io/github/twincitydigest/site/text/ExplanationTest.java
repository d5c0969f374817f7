package io.github.twincitydigest.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.Rule;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Step;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.source.Tongue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    @Test
    void targetsStandSideBySide() {
        Map<Target, ScriptConverter> converters = Map.of(
                Target.ZH_HANT_TW,
                new Marked(
                        step(0, "之后", "之後", Rule.PHRASE, "STPhrases.txt", true),
                        step(2, "软件", "軟體", Rule.VOCABULARY, "vocabulary.tsv", false),
                        step(4, "干", "乾", Rule.CONTEXT, "before a noun", true)),
                Target.ZH_HANT_HK,
                new Marked(
                        step(0, "之后", "之後", Rule.PHRASE, "STPhrases.txt", true),
                        step(2, "软", "軟", Rule.CHARACTER, "STCharacters.txt", false),
                        step(4, "干", "乾", Rule.CONTEXT, "HKVariants.txt", true)));

        assertThat(new Explanation(List.of("之后软件干"), converters, Tongue.EN).lines())
                .containsExactly(
                        "zh-Hant-TW  [之後软件干]",
                        "zh-Hant-HK  [之後软件干]",
                        "",
                        "place  text  zh-Hant-TW  zh-Hant-HK  decided as                    found                          other readings",
                        "1      之后  之後        之後        word                          STPhrases.txt                  后: 后",
                        "3      软件  軟體        -           word of the region            vocabulary.tsv",
                        "3      软    -           軟          character, by default         STCharacters.txt",
                        "5      干    乾          乾          character, by its neighbours  before a noun; HKVariants.txt  幹 干");
    }

    @Test
    void placesInSeveralLinesHaveTheNumberOfTheLine() {
        ScriptConverter converter = new Marked(step(2, "后", "後", Rule.CHARACTER, "default", true));
        assertThat(new Explanation(List.of("𠮷后", "一", "", "一二后"), Map.of(Target.ZH_HANT, converter), Tongue.EN)
                        .lines())
                .containsExactly(
                        "zh-Hant  [𠮷後]",
                        "         [一]",
                        "         []",
                        "         [一二後]",
                        "",
                        "place  text  zh-Hant  decided as             found    other readings",
                        "1:2    后    後       character, by default  default  后",
                        "4:3    后    後       character, by default  default  后");
    }

    @Test
    void aTextWithoutStepsSaysSo() {
        assertThat(new Explanation(List.of("abc"), Map.of(Target.ZH_HANT_TW, new Marked()), Tongue.EN).lines())
                .containsExactly("zh-Hant-TW  [abc]", "", "nothing to decide: every character stays as it is");
    }

    /** A term may be longer or shorter than what it stands for; none of its characters then answers to one of those. */
    @Test
    void readingsOfATermOfAnotherLengthAreAllTold() {
        ScriptConverter converter = new Marked(step(0, "干后", "幹", Rule.TERM, "term", true));
        assertThat(new Explanation(List.of("干后"), Map.of(Target.ZH_HANT_TW, converter), Tongue.EN).lines())
                .last()
                .asString()
                .endsWith("干: 幹 乾 干; 后: 後 后");
    }

    @Test
    void hostileTextStaysInItsRow() {
        ScriptConverter converter = new Marked(step(0, "\u001B", "\u202E", Rule.TERM, "a\u0007", false));
        assertThat(new Explanation(List.of("\u001B[2J"), Map.of(Target.ZH_HANT_TW, converter), Tongue.EN).lines())
                .contains("zh-Hant-TW  [\\u001B[2J]")
                .anySatisfy(row -> assertThat(row).matches("1 +\\\\u001B +\\\\u202E +term +a\\\\u0007"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasWords(Rule rule) {
        ScriptConverter converter = new Marked(step(0, "后", "後", rule, "x", false));
        assertThat(Decision.on("后", Map.of(Target.ZH_HANT_TW, converter)))
                .singleElement()
                .satisfies(decision -> assertThat(decision.rule().toString()).matches("[a-zOC' ,]+"));
    }

    private static Step step(int start, String source, String result, Rule rule, String origin, boolean ambiguous) {
        return new Step(start, source, result, rule, origin, ambiguous);
    }
}
