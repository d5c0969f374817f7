package io.github.twincitydigest.site.script.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Vocabulary;
import io.github.twincitydigest.site.script.compile.Opencc.Chain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Strict conversion in one search beside OpenCC's way of doing it, written down plainly: cut into segments at the
 * phrases, then lead each segment through the stages.
 */
class StrictReferenceTest {

    private static final int ROUNDS = 4_000;
    private static final Opencc OPENCC = Opencc.read(Path.of("src/main/dictionaries/opencc"));

    /** What random texts are made of: phrases, words of the later stages, and single characters, Traditional too. */
    private static final List<String> PARTS = parts();

    @ParameterizedTest
    @EnumSource
    void writesWhatTheStagesWrite(Chain chain) {
        ScriptConverter converter = converter(chain);
        Random random = new Random(20);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(8); parts >= 0; parts--) {
                String part = PARTS.get(random.nextInt(PARTS.size()));
                int cut = part.offsetByCodePoints(0, random.nextInt(part.codePointCount(0, part.length())) + 1);
                text.append(part, 0, random.nextInt(4) == 0 ? cut : part.length());
            }
            assertThat(converter.convert(text.toString()))
                    .as("%s by %s", text, chain)
                    .isEqualTo(reference(text.toString(), chain));
        }
    }

    private static ScriptConverter converter(Chain chain) {
        Target target = switch (chain) {
            case STANDARD -> Target.ZH_HANT;
            case TAIWAN, TAIWAN_LOCALIZED -> Target.ZH_HANT_TW;
            case HONG_KONG, HONG_KONG_LOCALIZED -> Target.ZH_HANT_HK;
        };
        boolean localized = chain == Chain.TAIWAN_LOCALIZED || chain == Chain.HONG_KONG_LOCALIZED;
        return ScriptConverters.builder(target)
                .boundaries(false)
                .vocabulary(localized ? Vocabulary.OPENCC : Vocabulary.KEEP)
                .build();
    }

    private static String reference(String text, Chain chain) {
        StringBuilder result = new StringBuilder();
        int loose = 0;
        for (int i = 0; i < text.length(); ) {
            int length = OPENCC.phrases().lengthAt(text, i);
            if (length == 0) {
                i += Character.charCount(text.codePointAt(i));
            } else {
                result.append(OPENCC.regional(OPENCC.standardCharacters(text.substring(loose, i)), chain));
                result.append(OPENCC.regional(OPENCC.standard(text.substring(i, i + length)), chain));
                i += length;
                loose = i;
            }
        }
        return result.append(OPENCC.regional(OPENCC.standardCharacters(text.substring(loose)), chain))
                .toString();
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>();
        // One phrase in ten, or the few thousand others would hardly be met.
        int number = 0;
        for (String phrase : OPENCC.phrases().forms().keySet().stream().sorted().toList()) {
            if (number++ % 10 == 0) {
                parts.add(phrase);
            }
        }
        OPENCC.characters().forEach((character, forms) -> {
            parts.add(character);
            parts.addAll(forms);
        });
        for (Chain chain : Chain.values()) {
            parts.addAll(OPENCC.regionalWords(chain));
            parts.addAll(new StrictTable(OPENCC).looseForms(chain).keySet());
        }
        return List.copyOf(parts);
    }
}
