package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void hasBcp47Tags() {
        assertThat(Arrays.stream(Target.values()).map(Target::tag))
                .containsExactly("zh-Hant", "zh-Hant-TW", "zh-Hant-HK")
                .allSatisfy(tag ->
                        assertThat(Locale.forLanguageTag(tag).toLanguageTag()).isEqualTo(tag));
    }
}
