package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Term SURNAME_YU = Term.kept("余波");

    @Test
    void protectsWhatItsFormRepeats() {
        assertThat(taiwan("余波未平", SURNAME_YU)).isEqualTo("余波未平");
        assertThat(taiwan("余波未平")).isEqualTo("餘波未平");
    }

    @Test
    void isNotCutByAWordThatBeginsBefore() {
        // 理发 is a word of the dictionaries, and 发现 one of the reserved.
        assertThat(taiwan("梳理发型", Term.of("发型"))).isEqualTo("梳理髮型");
        assertThat(taiwan("管理发现代", Term.of("现代"))).isEqualTo("管理發現代");
    }

    @Test
    void isWrittenExactlyAsGiven() {
        Term term = new Term("峰", Map.of(Target.ZH_HANT, "峯", Target.ZH_HANT_HK, "嶺"));
        assertThat(term.form(Target.ZH_HANT)).contains("峯");
        assertThat(taiwan("高峰", term)).as("falls back to zh-Hant, unchanged").isEqualTo("高峯");
        assertThat(converter(Target.ZH_HANT_HK, term).convert("高峰")).isEqualTo("高嶺");
    }

    @Test
    void withoutAFormIsConvertedAsIfAlone() {
        assertThat(taiwan("梳理发廊", Term.of("发"))).isEqualTo("梳理發廊");
        assertThat(taiwan("在“头发”里", Term.of("“头发”"))).isEqualTo("在「頭髮」裡");
        assertThat(taiwan("“看‘头发’”", Term.of("‘头发’"))).isEqualTo("「看『頭髮』」");
    }

    @Test
    void theFirstThenTheLongestWins() {
        Term[] terms = {form("甲乙", "1"), form("甲乙丙", "2"), form("乙丙丁", "3")};
        assertThat(taiwan("甲乙丙丁甲乙丁", terms)).isEqualTo("2丁1丁");
    }

    @Test
    void mayHaveLatinLettersAndOtherLengths() {
        assertThat(taiwan("用U盘和AI", form("U盘", "USB隨身碟"))).isEqualTo("用USB隨身碟和AI");
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThatThrownBy(() -> Term.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form("甲", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("甲");
        assertThatThrownBy(() -> new Term("甲", nothing())).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Term.of(nothing())).isInstanceOf(NullPointerException.class);
        Map<Target, String> withNull = new EnumMap<>(Target.class);
        withNull.put(Target.ZH_HANT, nothing());
        assertThatThrownBy(() -> new Term("甲", withNull)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesTwoOpinionsOnOneTerm() {
        assertThat(TermBase.of(List.of(form("甲", "1"), form("甲", "1")))).isNotNull();
        assertThatThrownBy(() -> TermBase.of(List.of(form("甲", "1"), form("甲", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("甲");
    }

    @Test
    void keepsItsOwnCopyOfTheForms() {
        Map<Target, String> forms = new EnumMap<>(Target.class);
        Term term = new Term("甲", forms);
        forms.put(Target.ZH_HANT, "乙");
        assertThat(term.forms()).isEmpty();
    }

    private static Term form(String simplified, String form) {
        return new Term(simplified, Map.of(Target.ZH_HANT, form));
    }

    private static String taiwan(String text, Term... terms) {
        return converter(Target.ZH_HANT_TW, terms).convert(text);
    }

    private static ScriptConverter converter(Target target, Term... terms) {
        return ScriptConverters.to(target, TermBase.of(Arrays.asList(terms)));
    }

    /** What a caller without null checking might pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
