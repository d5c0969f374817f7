package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any text. The seeds are fixed, so that a failure can be repeated. */
class ConversionPropertyTest {

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
    @ValueSource(strings = {"“", "‘", "”", "’", "“‘", "头", "“头发展”"})
    @Timeout(20)
    void timeGrowsWithLengthOnly(String repeated) {
        ScriptConverter converter = ScriptConverters.to(Target.ZH_HANT_TW, TermBase.EMPTY);
        String text = repeated.repeat(200_000) + "”".repeat(200_000);
        assertThat(converter.convert(text)).hasSameSizeAs(text);
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
