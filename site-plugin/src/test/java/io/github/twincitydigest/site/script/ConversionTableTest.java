package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionTableTest {

    private static final ScriptConverter STANDARD = ScriptConverters.to(Target.ZH_HANT, TermBase.EMPTY);
    private static final ScriptConverter TAIWAN = ScriptConverters.to(Target.ZH_HANT_TW, TermBase.EMPTY);
    private static final ScriptConverter HONG_KONG = ScriptConverters.to(Target.ZH_HANT_HK, TermBase.EMPTY);

    static Stream<Arguments> conversions() {
        return rows("conversions.tsv");
    }

    static Stream<Arguments> standard() {
        return rows("standard.tsv");
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void writesTheFormsOfEachRegion(String simplified, String taiwan, String hongKong) {
        assertThat(TAIWAN.convert(simplified)).isEqualTo(taiwan);
        assertThat(HONG_KONG.convert(simplified)).isEqualTo(hongKong);
    }

    @ParameterizedTest
    @MethodSource("standard")
    void writesOneStandardWithoutRegion(String simplified, String standard) {
        assertThat(STANDARD.convert(simplified)).isEqualTo(standard);
    }

    private static Stream<Arguments> rows(String name) {
        return Table.read(ConversionTableTest.class, name).stream()
                .map(List::toArray)
                .map(Arguments::of);
    }
}
