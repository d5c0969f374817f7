package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.opencc.OpenccCase;
import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OpenCC's own test suite, unmodified. */
class OpenccSuiteTest {

    private static final List<OpenccCase> CASES = OpenccCase.all();

    @ParameterizedTest
    @EnumSource
    void theSuiteHasCasesOfEachConfiguration(OpenccConfig config) {
        assertThat(total(config)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void strictGivesWhatOpenccGives(OpenccConfig config) {
        assertThat(wrong(config, OpenccConfig::strict)).isEmpty();
    }

    @Test
    void theDefaultIsRightInNinetyNineOfAHundred() {
        List<String> wrong = new ArrayList<>();
        long total = 0;
        for (OpenccConfig config : OpenccConfig.values()) {
            wrong.addAll(wrong(config, OpenccConfig::usual));
            total += total(config);
        }
        assertThat((double) (total - wrong.size()) / total)
                .as("%d of %d are wrong:%n%s", wrong.size(), total, String.join("\n", wrong))
                .isGreaterThanOrEqualTo(0.99);
    }

    private static long total(OpenccConfig config) {
        return CASES.stream().filter(c -> c.expected().containsKey(config)).count();
    }

    private static List<String> wrong(OpenccConfig config, Function<OpenccConfig, ScriptConverter> mode) {
        ScriptConverter converter = mode.apply(config);
        List<String> wrong = new ArrayList<>();
        for (OpenccCase each : CASES) {
            String expected = each.expected().get(config);
            if (expected == null) {
                continue;
            }
            String converted = converter.convert(each.input());
            if (!converted.equals(expected)) {
                wrong.add("%s %s: %s became %s, not %s"
                        .formatted(config.id(), each.id(), each.input(), converted, expected));
            }
        }
        return wrong;
    }
}
