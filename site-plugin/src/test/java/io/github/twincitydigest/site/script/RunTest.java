package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.Run.Piece;
import io.github.twincitydigest.site.script.Run.Text;
import io.github.twincitydigest.site.script.Run.Wall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final TermBase TERMS = TermBase.of(List.of(new Term("长短", Map.of(Target.ZH_HANT, "很長的詞"))));
    private static final ScriptConverter TAIWAN = ScriptConverters.to(Target.ZH_HANT_TW, TERMS);

    @Test
    void convertsAWordThatMarkupCuts() {
        assertConverted(List.of(text("头"), text("发")), text("頭"), text("髮"));
        assertConverted(List.of(text("他的头"), text(""), text("发长")), text("他的頭"), text(""), text("髮長"));
    }

    @Test
    void leavesWallsAlone() {
        assertConverted(List.of(text("头"), wall("头发“里"), text("发")), text("頭"), wall("头发“里"), text("發"));
    }

    @Test
    void noWordReachesAcrossAnEmptyWall() {
        assertConverted(List.of(text("头"), wall(""), text("发")), text("頭"), wall(""), text("發"));
    }

    @Test
    void quotationGoesOnAcrossWalls() {
        assertConverted(
                List.of(text("“一"), wall("code"), text("‘二’"), text("”")),
                text("「一"),
                wall("code"),
                text("『二』"),
                text("」"));
    }

    @Test
    void anApostropheMayFollowAWall() {
        assertConverted(List.of(wall("Chengdu"), text("’s")), wall("Chengdu"), text("’s"));
    }

    @Test
    void aWordOfAnotherLengthIsSharedOutInProportion() {
        assertConverted(List.of(text("很长"), text("短后")), text("很很長"), text("的詞後"));
        assertConverted(List.of(text("长"), text(""), wall(""), text("短")), text("長"), text(""), wall(""), text("短"));
    }

    @Test
    void aSurrogatePairThatABoundaryCutsIsKept() {
        assertConverted(List.of(text("里\uD840"), text("\uDC00里")), text("裡\uD840"), text("\uDC00裡"));
        assertConverted(
                List.of(text("里\uD840"), wall("\uDC00里"), text("\uDC00")),
                text("裡\uD840"),
                wall("\uDC00里"),
                text("\uDC00"));
    }

    @Test
    void anEmptyRunStaysEmpty() {
        assertConverted(List.of());
    }

    @Test
    void explainsByTheTextOfTheWholeRun() {
        Run run = new Run(List.of(wall("ab"), text("梳理"), text("发现")));
        assertThat(TAIWAN.explain(run))
                .contains(new Step(4, "发现", "發現", Rule.PHRASE, "STPhrases.txt", true))
                .allSatisfy(step -> assertThat(run.text().startsWith(step.source(), step.start()))
                        .isTrue());
    }

    @Test
    void explainsWhichRuleDecided() {
        assertThat(TAIWAN.explain("“长短”后"))
                .containsExactly(
                        new Step(0, "“", "「", Rule.QUOTATION, "depth", false),
                        new Step(1, "长短", "很長的詞", Rule.TERM, "term", false),
                        new Step(3, "”", "」", Rule.QUOTATION, "depth", false),
                        new Step(4, "后", "後", Rule.CHARACTER, "STCharacters.txt", true));
    }

    private static void assertConverted(List<Piece> pieces, Piece... expected) {
        assertThat(TAIWAN.convert(new Run(pieces)).pieces()).containsExactly(expected);
    }

    private static Piece text(String text) {
        return new Text(text);
    }

    private static Piece wall(String text) {
        return new Wall(text);
    }
}
