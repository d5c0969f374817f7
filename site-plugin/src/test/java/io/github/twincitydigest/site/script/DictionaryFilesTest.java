package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.data.Data;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dictionary files are edited by hand, so what the code takes for granted of them is checked here. */
class DictionaryFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"opencc-later.tsv", "supplement.tsv", "reserved.tsv"})
    void eachRowHasTwoToFourFullColumnsOfOneLength(String name) {
        for (List<String> row : Table.read(Table.class, name)) {
            assertThat(row).as("%s", row).hasSizeBetween(2, 4).noneMatch(String::isBlank);
            assertThat(row.stream().map(CodePoints::count).distinct())
                    .as("%s", row)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"opencc-later.tsv", "supplement.tsv", "reserved.tsv", "variants.tsv", "excluded.txt"})
    void noKeyIsGivenTwice(String name) {
        Set<String> keys = new HashSet<>();
        for (List<String> row : Table.read(Table.class, name)) {
            assertThat(keys.add(row.get(0)))
                    .as("%s: %s again", name, row.get(0))
                    .isTrue();
        }
    }

    @Test
    void onlyWordsCanBeReserved() {
        assertThat(keys(Table.class, "reserved.tsv")).allMatch(key -> CodePoints.count(key) > 1);
    }

    @Test
    void whatIsExcludedIsInOpencc4j() {
        assertThat(keys(Data.class, "/data/dictionary/STPhrases.txt")).containsAll(keys(Table.class, "excluded.txt"));
    }

    @Test
    void theSupplementIsNotUndoneByReservedWords() {
        ScriptConverter converter = ScriptConverters.to(Target.ZH_HANT, TermBase.EMPTY);
        Map<String, String> undone = new HashMap<>();
        for (List<String> row : Table.read(Table.class, "supplement.tsv")) {
            String converted = converter.convert(row.get(0));
            if (!converted.equals(row.get(1))) {
                undone.put(row.get(0), converted);
            }
        }
        assertThat(undone).isEmpty();
    }

    @Test
    void noWordHasAQuotationMark() {
        for (String name : List.of("opencc-later.tsv", "supplement.tsv", "reserved.tsv")) {
            assertThat(keys(Table.class, name)).noneMatch(DictionaryFilesTest::hasQuotationMark);
        }
        assertThat(keys(Data.class, "/data/dictionary/STPhrases.txt")).noneMatch(DictionaryFilesTest::hasQuotationMark);
    }

    private static boolean hasQuotationMark(String word) {
        return word.chars().anyMatch(c -> "“”‘’「」『』".indexOf(c) >= 0);
    }

    private static Set<String> keys(Class<?> owner, String name) {
        return Table.read(owner, name).stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }
}
