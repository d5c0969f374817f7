package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.script.Rule;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtTest {

    private static final Location PLACE = new Location("content/a.md", 1, 1);
    private static final SomeConverter HOU = new SomeConverter(Map.of("后", "後"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "后                     | 〔后〕 => 後",
                "后来的人               | 〔后〕来的 => 後",
                "两年后举行             | 两年〔后〕举行 => 後",
                "一百零两年后举行了     | 两年〔后〕举行 => 後",
                "会议，后举行           | 〔后〕举行 => 後",
                "两年后，举行           | 两年〔后〕 => 後",
                "“后”                   | 〔后〕 => 後",
                "两 年后 举行           | 年〔后〕 => 後",
                "2022年后               | 0年〔后〕 => 後",
                "300后5678              | 0〔后〕0 => 後",
                "共30后60年代             | 0〔后〕0 => 後",
                "３０后                 | 0〔后〕 => 後",
                "3.6后                  | 0〔后〕 => 後",
                "TEU后GDP               | EU〔后〕GD => 後",
                "𠀀𠀁𠀂后𠀃𠀄𠀅      | 𠀁𠀂〔后〕𠀃𠀄 => 後",
                "〔后〕=>后             | 〔后〕 => 後",
                "<b>后&amp;             | 〔后〕 => 後"
            })
    void aCharacterStandsBetweenItsNeighbours(String text, String unit) {
        assertThat(units(HOU, Run.of(text))).first().isEqualTo(unit);
    }

    @Test
    void aWordStandsForItself() {
        SomeConverter words = new SomeConverter(Map.of("之后", "之後", "皇 后", "皇 后", "皇　后", "皇　后"));

        assertThat(units(words, Run.of("一年之后两年之后皇 后皇　后")))
                .containsExactly("之后 => 之後", "之后 => 之後", "皇后 => 皇后", "皇后 => 皇后");
    }

    @Test
    void noNeighbourIsBeyondAWall() {
        Run.Text year = new Run.Text("两年");
        Run.Text later = new Run.Text("后");
        Run.Text held = new Run.Text("举行");

        assertThat(units(HOU, new Run(List.of(year, later, held)))).containsExactly("两年〔后〕举行 => 後");
        assertThat(units(HOU, new Run(List.of(year, new Run.Wall(""), later, held))))
                .containsExactly("〔后〕举行 => 後");
        assertThat(units(HOU, new Run(List.of(year, later, new Run.Wall("代码"), held))))
                .containsExactly("两年〔后〕 => 後");
        assertThat(units(HOU, new Run(List.of(new Run.Text("两"), new Run.Wall(""), new Run.Text("年后")))))
                .containsExactly("年〔后〕 => 後");
    }

    @Test
    void halvesOfCharactersAreNoNeighbours() {
        assertThat(units(HOU, Run.of("\uD840后\uDC00"))).containsExactly("〔后〕 => 後");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatIsPrescribedIsNotInDoubt(Rule rule) {
        boolean prescribed = rule == Rule.TERM || rule == Rule.VOCABULARY || rule == Rule.QUOTATION;

        assertThat(units(new SomeConverter(Map.of("后", "後"), rule, Map.of()), Run.of("后")))
                .hasSize(prescribed ? 0 : 1);
    }

    @Test
    void choicesAreWhatWasNotChosen() {
        SomeConverter converter = new SomeConverter(
                Map.of("后", "後", "之后里", "之後裡", "干", "乾燥"),
                Rule.PHRASE,
                Map.of("后", List.of("後", "后"), "里", List.of("裡", "里", "哩"), "干", List.of("幹", "乾")));

        assertThat(choices(converter, "后")).containsExactly(new Choice("后", List.of("后")));
        assertThat(choices(converter, "之后里"))
                .containsExactly(new Choice("后", List.of("后")), new Choice("里", List.of("里", "哩")));
        // A word that changes its length leaves unknown which of its characters became what.
        assertThat(choices(converter, "干")).containsExactly(new Choice("干", List.of("幹", "乾")));
    }

    private static List<String> units(SomeConverter converter, Run run) {
        return Doubt.in(new ConvertedText(Edition.ZH_HANT_TW, PLACE, run, converter)).stream()
                .map(doubt -> doubt.unit().toString())
                .toList();
    }

    private static List<Choice> choices(SomeConverter converter, String text) {
        return Doubt.in(new ConvertedText(Edition.ZH_HANT_TW, PLACE, Run.of(text), converter))
                .get(0)
                .choices();
    }
}
