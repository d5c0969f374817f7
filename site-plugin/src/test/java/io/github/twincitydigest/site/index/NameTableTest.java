package io.github.twincitydigest.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.InternalLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a name in a text, and what only looks like one. The seeds are fixed, so that a failure can be repeated. */
@Timeout(60)
class NameTableTest {

    private static final int ROUNDS = 20_000;
    /** A place between two letters or digits, or between one of them and a dash with another behind it. */
    private static final Pattern WITHIN_WORD = Pattern.compile("[0-9a-z](?:‹›|[-–]‹›|‹›[-–])[0-9a-z]");

    private static final int LONG = 400_000;

    /** Names by the text before them; {@code ‹…›} stand around what is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            合川                    | ‹合川›在，不在合，川；合‑川
            川渝 川渝高竹新区       | ‹川渝›的‹川渝高竹新区›，‹川渝›高竹
            合川 川渝               | 结合‹川渝›的‹合川›，合‹川渝›‹合川›
            川渝高 合川             | 结合‹川渝高›
            合川北 川渝             | 结‹合川北›渝，结‹合川北›
            合川北 北渝             | 结‹合川北›渝
            合川北 川北渝           | 结合‹川北渝›
            合川 川渝 渝北          | 结合川‹渝北›
            York                    | ‹York›, Yorks, NewYork, ‹York›’s, 在‹York›的, York1, 1York, (‹York›)
            Laos                    | China–Laos Railway, Laos-China, ‹Laos› – China, ‹Laos›–中国, 中国-‹Laos›, –‹Laos›–
            3号线                   | ‹3号线›，13号线，第‹3号线›，a3号线，1–3号线，一–‹3号线›
            第3                     | ‹第3›，第30，第3a，‹第3›个
            C++                     | ‹C++›, ‹C++›+, aC++, ‹C++›11
            Été                     | ‹Été›, ‹Été›。Étés
            .*                      | ‹.*›a‹.*›‹.*›
            甲                      | ‹甲›‹甲›‹甲›
            一一                    | 一‹一一›，一一‹一一›
            𠀋𠀌                    | ‹𠀋𠀌›𠀋
            〇二                    | 一‹〇二›
            """)
    void findsTheLongestThatIsNoPartOfAWord(String names, String marked) {
        NameTable table = table(names.split(" "));
        String text = marked.replace("‹", "").replace("›", "");

        assertThat(mark(text, table.find(text))).isEqualTo(marked);
    }

    @Test
    void findsNothingWithoutNames() {
        assertThat(table().find("合川")).isEmpty();
        assertThat(table("合川").find("")).isEmpty();
    }

    @Test
    void aNameOfTwoThingsLeadsToTheLikelierFirst() {
        InternalLink place = link("place:hill");
        InternalLink office = link("organization:hill");
        NameTable table = new NameTable(Map.of("南山", List.of(place, office)));

        assertThat(table.find("在南山")).containsExactly(new NameTable.Match(1, 3, List.of(place, office)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲乙", "甲乙丙a1 ", "ab", "一", "a1-+ 甲", "a–-", "甲a", "\uD840\uDC00\uDC01甲"})
    void equalsAPlainReference(String alphabet) {
        Random random = new Random(alphabet.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            Set<String> names = new HashSet<>();
            int count = random.nextInt(8);
            for (int j = 0; j < count; j++) {
                names.add(text(alphabet, 1 + random.nextInt(5), random));
            }
            String text = text(alphabet, random.nextInt(30), random);
            List<NameTable.Match> found = table(names.toArray(String[]::new)).find(text);

            assertThat(mark(text, found)).as("%s in %s", names, text).isEqualTo(mark(text, reference(names, text)));
            int end = 0;
            for (NameTable.Match match : found) {
                assertThat(match.start()).as("%s in %s", names, text).isGreaterThanOrEqualTo(end);
                assertThat(match.targets()).isEqualTo(targets(text.substring(match.start(), match.end())));
                end = match.end();
            }
        }
    }

    /** Were every place compared with every other, these would take many minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"一", "ab", "甲乙", "1", " ", "+", "a一"})
    void aLongTextTakesNoLongerThanItsParts(String unit) {
        List<String> names = new ArrayList<>();
        for (int length = 1; length <= 100; length++) {
            names.add(unit.repeat(length));
            names.add(unit.repeat(length) + "尾");
        }
        NameTable table = table(names.toArray(String[]::new));
        String part = unit.repeat(LONG / 100) + "。";

        List<NameTable.Match> found = table.find(part.repeat(100));

        assertThat(found).hasSize(100 * table.find(part).size());
        assertThat(table.find(unit.repeat(LONG)).size()).isLessThanOrEqualTo(LONG);
    }

    /** As the class says what a name is, one character and one name after the other. */
    private static List<NameTable.Match> reference(Set<String> names, String text) {
        List<NameTable.Match> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int length = longest(names, text, start);
            boolean overrun = false;
            for (int inner = start + 1; inner < start + length; inner++) {
                int innerLength = longest(names, text, inner);
                overrun |= inner + innerLength > start + length && innerLength >= length;
            }
            if (length > 0 && !overrun) {
                found.add(new NameTable.Match(start, start + length, List.of()));
                start += length;
            } else {
                start++;
            }
        }
        return found;
    }

    private static int longest(Set<String> names, String text, int start) {
        return names.stream()
                .filter(name -> text.startsWith(name, start)
                        && !isWithinWord(text, start)
                        && !isWithinWord(text, start + name.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isWithinWord(String text, int place) {
        String around = mark(text, List.of(new NameTable.Match(place, place, List.of())));
        return WITHIN_WORD.matcher(around).find();
    }

    private static String text(String alphabet, int length, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static NameTable table(String... names) {
        Map<String, List<InternalLink>> table = new HashMap<>();
        Arrays.stream(names).forEach(name -> table.put(name, targets(name)));
        return new NameTable(table);
    }

    private static List<InternalLink> targets(String name) {
        return List.of(link("place:" + name));
    }

    private static InternalLink link(String destination) {
        return InternalLink.of(destination).orElseThrow();
    }

    private static String mark(String text, List<NameTable.Match> found) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (NameTable.Match match : found) {
            marked.append(text, done, match.start())
                    .append('‹')
                    .append(text, match.start(), match.end())
                    .append('›');
            done = match.end();
        }
        return marked.append(text.substring(done)).toString();
    }
}
