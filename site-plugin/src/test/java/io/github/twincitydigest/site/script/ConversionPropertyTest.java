package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any text. The seeds are fixed, so that a failure can be repeated. */
class ConversionPropertyTest {

    /** The longest phrase of OpenCC without its end: every place looks far ahead in vain. */
    private static final String LONGEST_BUT_ONE = "先天下之忧而忧后天下之乐而";

    private static final int ROUNDS = 2_000;
    private static final String TRICKY = "头发展里后干制复面系了几只签“‘’”「」『』a’1 \0\n\uD840\uDC00𬊈";

    @ParameterizedTest
    @EnumSource
    void piecesTogetherAreTheWhole(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            String text = tricky(random);
            Run pieces = cut(text, random);
            Run converted = converter.convert(pieces);
            assertThat(converted.text()).isEqualTo(converter.convert(text));
            assertThat(converted.pieces()).hasSameSizeAs(pieces.pieces());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyCodePointsPass(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
            random.ints(40, 0, Character.MAX_VALUE + 1).forEach(unit -> text.append((char) unit));
            String converted = converter.convert(text.toString());
            assertThat(converted.codePoints().count())
                    .isEqualTo(text.codePoints().count());
            assertThat(converter.convert(text.toString())).isEqualTo(converted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asciiIsUnchanged(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        StringBuilder ascii = new StringBuilder();
        for (char c = 0; c < 128; c++) {
            ascii.append(c);
        }
        assertThat(converter.convert(ascii.toString())).isEqualTo(ascii.toString());
        assertThat(converter.convert("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void wallsStayHoweverOftenConverted(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            Run run = new Run(
                    List.of(new Run.Text(tricky(random)), new Run.Wall(tricky(random)), new Run.Text(tricky(random))));
            Run twice = converter.convert(converter.convert(run));
            assertThat(twice.pieces().get(1)).isEqualTo(run.pieces().get(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stepsAreInOrderAndMakeTheResult(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        Random random = new Random(4);
        for (int i = 0; i < ROUNDS; i++) {
            String text = tricky(random);
            StringBuilder result = new StringBuilder();
            int done = 0;
            for (Step step : converter.explain(text)) {
                assertThat(step.start()).isGreaterThanOrEqualTo(done);
                result.append(text, done, step.start()).append(step.result());
                done = step.end();
            }
            result.append(text, done, text.length());
            assertThat(result.toString()).isEqualTo(converter.convert(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "‘",
                "”",
                "’",
                "“‘",
                "头",
                "后",
                "余",
                "一",
                "1",
                "a",
                "头发",
                "“头发展”",
                "后 ",
                "后\n",
                "后                ",
                "老余",
                "某",
                "\uD840",
                "\uFA0E",
                "⿰",
                "软件",
                LONGEST_BUT_ONE
            })
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void timeGrowsWithLengthOnly(String repeated) {
        String text = repeated.repeat(1_000_000 / repeated.length()) + "”".repeat(200_000);
        for (boolean boundaries : new boolean[] {true, false}) {
            ScriptConverter converter = ScriptConverters.builder(Target.ZH_HANT_TW)
                    .vocabulary(Vocabulary.LOCALIZE)
                    .boundaries(boundaries)
                    .terms(TermBase.of(List.of(Term.of("后后后后"), Term.person("余余"))))
                    .build();
            assertThat(converter.convert(text)).hasSizeGreaterThanOrEqualTo(text.length());
            assertThat(converter.explain("后".repeat(100_000))).isNotEmpty();
        }
    }

    /** Lines of ordinary text end at a mark of punctuation, and so tell each other nothing. */
    @ParameterizedTest
    @EnumSource
    void linesTogetherAreTheWhole(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        Random random = new Random(5);
        for (int i = 0; i < ROUNDS; i++) {
            List<String> lines = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                lines.add(tricky(random).replaceAll("[“”‘’「」『』\n]", "") + "。");
            }
            String inLines = lines.stream().map(converter::convert).collect(Collectors.joining("\n"));
            assertThat(converter.convert(String.join("\n", lines))).isEqualTo(inLines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void blanksWithinAWordDoNotPartIt(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        for (String blank : List.of(" ", "\n", "\r\n", "\u3000", "\n  ")) {
            for (String word : List.of("头发", "皇后", "干燥", "计算机系统", "范仲淹")) {
                String parted = word.charAt(0) + blank + word.substring(1);
                String converted = converter.convert(word);
                assertThat(converter.convert(parted)).isEqualTo(converted.charAt(0) + blank + converted.substring(1));
            }
        }
    }

    private static String tricky(Random random) {
        StringBuilder text = new StringBuilder();
        // By UTF-16 unit, so that surrogates are torn apart too.
        random.ints(random.nextInt(30), 0, TRICKY.length()).forEach(i -> text.append(TRICKY.charAt(i)));
        return text.toString();
    }

    private static Run cut(String text, Random random) {
        List<Run.Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + random.nextInt(4));
            pieces.add(new Run.Text(text.substring(from, to)));
            from = to;
        }
        return new Run(pieces);
    }
}
