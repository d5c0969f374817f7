package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences whose characters depend on meaning, names and boundaries of words, without any terms. The first part was
 * worked on; the second was written apart from it and looked at only when all was done.
 */
class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "sentences-1.tsv, ZH_HANT_TW, 1, 0.95",
        "sentences-1.tsv, ZH_HANT_HK, 2, 0.95",
        "sentences-2.tsv, ZH_HANT_TW, 1, 0.95",
        "sentences-2.tsv, ZH_HANT_HK, 2, 0.95"
    })
    void mostSentencesAreRightWithoutTerms(String file, Target target, int column, double share) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        List<List<String>> rows = Table.read(SentencesTest.class, file);
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows) {
            String converted = converter.convert(row.get(0));
            if (!converted.equals(row.get(column))) {
                wrong.add(row.get(0) + " became " + converted);
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(1 - (double) wrong.size() / rows.size())
                .as("%s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(share);
    }
}
