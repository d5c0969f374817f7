package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.opencc.OpenccCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFoldingTest {

    /** Of those that OpenCC's rows pair: see folding.tsv. */
    private static final Set<String> APART = Set.of("坯坏");

    private static final List<OpenccCase> CASES = OpenccCase.all();

    @ParameterizedTest
    @CsvSource({
        "头发, 頭髮, 頭发",
        "村里, 村裏, 村裡",
        "看着, 看著, 看着",
        "著名, 著名, 着名",
        "为了, 爲了, 為了",
        "台风, 颱風, 臺風",
        "瞭望, 瞭望, 了望",
        "乾坤, 乾坤, 干坤",
        "保卫, 保衛, 保衞",
        "坐标, 座標, 坐標",
        "“‘好’”, 「『好』」, “‘好’”",
        "𫖯视, 頫視, 頫视"
    })
    void formsOfOneTextMeet(String simplified, String traditional, String other) {
        assertThat(ScriptFolding.fold(traditional)).isEqualTo(ScriptFolding.fold(simplified));
        assertThat(ScriptFolding.fold(other)).isEqualTo(ScriptFolding.fold(simplified));
    }

    @ParameterizedTest
    @CsvSource({"坏, 坯", "沈, 沉", "干, 千", "己, 已", "未, 末"})
    void differentCharactersStayApart(String one, String other) {
        assertThat(ScriptFolding.fold(one)).isNotEqualTo(ScriptFolding.fold(other));
    }

    /** Whatever a row of a dictionary writes for a text folds as the text does. */
    @Test
    void noRowOfADictionaryPartsWhatBelongsTogether() throws IOException {
        Set<String> parted = new TreeSet<>();
        for (List<String> row : dictionaryRows()) {
            for (String form : row.get(1).split(" ", -1)) {
                if (CodePoints.count(form) == CodePoints.count(row.get(0))) {
                    addParted(row.get(0), form, parted);
                }
            }
        }
        parted.removeAll(APART);
        assertThat(parted).isEmpty();
    }

    @Test
    void noExpectedValueOfOpenccPartsWhatBelongsTogether() {
        Set<String> parted = new TreeSet<>();
        for (OpenccCase each : CASES) {
            each.expected().forEach((config, expected) -> {
                if (config.vocabulary() == Vocabulary.KEEP) {
                    addParted(each.input(), expected, parted);
                }
            });
        }
        assertThat(parted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noConversionPartsWhatBelongsTogether(Target target) {
        ScriptConverter converter = ScriptConverters.to(target, TermBase.EMPTY);
        Set<String> parted = new TreeSet<>();
        CASES.forEach(each -> addParted(each.input(), converter.convert(each.input()), parted));
        assertThat(parted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uD842", "\uDFB7", "\uDFB7\uD842", "龍\uD842龍", "𠮷野家", "it’s", "\0\uFFFF"})
    void acceptsEveryString(String text) {
        String folded = ScriptFolding.fold(text);
        assertThat(CodePoints.count(folded)).isEqualTo(CodePoints.count(text));
        assertThat(ScriptFolding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void keepsTheCountOfCodePointsAndFoldsOnce() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x30000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            acceptsEveryString(text);
        }
    }

    @Test
    void eachRowOfTheFileIsOnePairAndGivenOnce() {
        Set<String> keys = new HashSet<>();
        for (List<String> row : Table.read(ScriptFolding.class, "folding.tsv")) {
            assertThat(row).hasSize(2).allMatch(cell -> CodePoints.count(cell) == 1);
            assertThat(keys.add(row.get(0))).as("%s again", row.get(0)).isTrue();
        }
    }

    @Test
    void theTableFoldsAsTheMethodDoes() {
        String text = gb2312(0xD7);
        Map<Integer, Integer> forms = decode(ScriptFolding.table(text));
        Set<Integer> searched = new HashSet<>();
        ScriptFolding.fold(text).codePoints().forEach(searched::add);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int folded = ScriptFolding.fold(Character.toString(c)).codePointAt(0);
            boolean listed = folded != c && searched.contains(folded);
            assertThat(forms.get(c)).isEqualTo(listed ? folded : null);
        }
    }

    @Test
    void theTableDependsOnTheCharactersOnly() {
        assertThat(ScriptFolding.table("龙头发头")).isEqualTo(ScriptFolding.table("發頭龍"));
        assertThat(ScriptFolding.table("")).isEmpty();
        assertThat(ScriptFolding.table("English")).isEmpty();
    }

    /** The standard's first level has 3755 characters, which are more than a digest ever uses. */
    @Test
    void theTableOfAllCommonCharactersIsSmall() throws IOException {
        String table = ScriptFolding.table(gb2312(0xD7));
        assertThat(table).matches("[A-Za-z0-9_-]+");
        assertThat(gzip(table)).hasSizeLessThanOrEqualTo(5 * 1024);
    }

    /** Of the two levels of GB 2312 together, the rarest included. */
    @Test
    void theTableOfRareCharactersIsHardlyLarger() throws IOException {
        assertThat(gzip(ScriptFolding.table(gb2312(0xF7)))).hasSizeLessThanOrEqualTo(6 * 1024);
    }

    private static void addParted(String simplified, String traditional, Set<String> parted) {
        int[] from = simplified.codePoints().toArray();
        int[] to = traditional.codePoints().toArray();
        assertThat(to).as("%s: %s", simplified, traditional).hasSameSizeAs(from);
        for (int i = 0; i < from.length; i++) {
            String one = Character.toString(from[i]);
            String other = Character.toString(to[i]);
            if (!ScriptFolding.fold(one).equals(ScriptFolding.fold(other))) {
                parted.add(one + other);
            }
        }
    }

    private static List<List<String>> dictionaryRows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Path dictionaries = Path.of("src", "main", "dictionaries", "opencc");
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(dictionaries, "{ST*,TWVariants*,HKVariants*}.txt")) {
            for (Path file : files) {
                if (!file.getFileName().toString().contains("Rev")) {
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .forEach(line -> rows.add(List.of(line.split("\t", -1))));
                }
            }
        }
        return rows;
    }

    /** The characters of GB 2312 up to a row, given as its first byte. */
    private static String gb2312(int last) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int row = 0xB0; row <= last; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                bytes.write(row);
                bytes.write(cell);
            }
        }
        return bytes.toString(Charset.forName("GB2312"));
    }

    /** As the documentation of {@link ScriptFolding#table} says. */
    private static Map<Integer, Integer> decode(String table) {
        Map<Integer, Integer> forms = new HashMap<>();
        int[] at = new int[2];
        int number = 0;
        int shift = 0;
        int column = 0;
        for (int i = 0; i < table.length(); i++) {
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(table.charAt(i));
            number |= (digit & 31) << shift;
            shift += 5;
            if ((digit & 32) == 0) {
                at[column] += (number & 1) == 0 ? number >> 1 : -(number >> 1);
                if (column == 1) {
                    forms.put(at[1], at[0]);
                }
                column = 1 - column;
                number = 0;
                shift = 0;
            }
        }
        return forms;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
