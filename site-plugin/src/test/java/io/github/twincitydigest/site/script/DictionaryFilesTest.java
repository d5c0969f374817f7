package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dictionary files are edited by hand, so what the compiler takes for granted of them is checked here. */
class DictionaryFilesTest {

    private static final Path ENGINE = Path.of("src/main/dictionaries/engine");
    private static final Path OPENCC = Path.of("src/main/dictionaries/opencc");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplement.tsv",
                "excluded.txt",
                "regions.tsv",
                "surnames.tsv",
                "given-names.tsv",
                "vocabulary-taiwan.tsv",
                "vocabulary-hongkong.tsv"
            })
    void noKeyIsGivenTwice(String name) throws IOException {
        Set<String> keys = new HashSet<>();
        for (List<String> row : rows(ENGINE.resolve(name))) {
            assertThat(keys.add(row.get(0)))
                    .as("%s: %s again", name, row.get(0))
                    .isTrue();
        }
    }

    @Test
    void wordsOfTheSupplementKeepTheirLength() throws IOException {
        for (List<String> row : rows(ENGINE.resolve("supplement.tsv"))) {
            assertThat(row).as("%s", row).hasSizeBetween(2, 3).noneMatch(String::isBlank);
            assertThat(CodePoints.count(row.get(1))).as("%s", row).isEqualTo(CodePoints.count(row.get(0)));
        }
    }

    /** A word of the supplement that comes out otherwise by itself is shadowed by something, and so of no use. */
    @Test
    void theSupplementHolds() throws IOException {
        ScriptConverter converter = ScriptConverters.to(Target.ZH_HANT, TermBase.EMPTY);
        Map<String, String> undone = new TreeMap<>();
        for (List<String> row : rows(ENGINE.resolve("supplement.tsv"))) {
            String converted = converter.convert(row.get(0));
            if (!converted.equals(row.get(1)) && !row.get(row.size() - 1).equals("B")) {
                undone.put(row.get(0), converted);
            }
        }
        assertThat(undone).isEmpty();
    }

    @Test
    void theFormsOfContextsKeepTheirLength() throws IOException {
        for (List<String> row : rows(ENGINE.resolve("contexts.tsv"))) {
            assertThat(row).as("%s", row).hasSizeBetween(3, 4);
            assertThat(CodePoints.count(row.get(1))).as("%s", row).isEqualTo(CodePoints.count(row.get(0)));
        }
    }

    @Test
    void whatIsExcludedIsInOpencc() throws IOException {
        Set<String> phrases = new HashSet<>();
        rows(OPENCC.resolve("STPhrases.txt")).forEach(row -> phrases.add(row.get(0)));
        for (List<String> row : rows(ENGINE.resolve("excluded.txt"))) {
            assertThat(phrases).contains(row.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement.tsv", "vocabulary-taiwan.tsv", "vocabulary-hongkong.tsv"})
    void noWordHasAQuotationMark(String name) throws IOException {
        for (List<String> row : rows(ENGINE.resolve(name))) {
            assertThat(row).noneMatch(DictionaryFilesTest::hasQuotationMark);
        }
    }

    private static boolean hasQuotationMark(String word) {
        return word.chars().anyMatch(c -> "“”‘’「」『』".indexOf(c) >= 0);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
