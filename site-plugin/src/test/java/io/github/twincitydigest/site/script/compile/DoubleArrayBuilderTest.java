package io.github.twincitydigest.site.script.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubleArrayBuilderTest {

    @Test
    void findsEveryWordAndNoOther() {
        Random random = new Random(7);
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < 20_000; i++) {
            words.add(word(random));
        }
        DoubleArrayBuilder.Cells cells = build(List.copyOf(words));
        int number = 0;
        for (String word : words) {
            assertThat(number(cells, word)).as(word).isEqualTo(number++);
        }
        Set<String> others = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            others.add(word(random));
        }
        others.removeAll(words);
        assertThat(others).allMatch(other -> number(cells, other) < 0);
    }

    @Test
    void aWordMayBeginAnother() {
        DoubleArrayBuilder.Cells cells = build(List.of("一", "一一", "一一一", "𠀀", "𠀁"));
        assertThat(number(cells, "一")).isZero();
        assertThat(number(cells, "一一")).isEqualTo(1);
        assertThat(number(cells, "一一一")).isEqualTo(2);
        assertThat(number(cells, "一一一一")).isNegative();
        assertThat(number(cells, "𠀁")).isEqualTo(4);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        // Few characters, so that words share beginnings, and some from far away.
        random.ints(1 + random.nextInt(5), 0, 300)
                .forEach(c -> word.append((char) (c % 7 == 0 ? 0x9000 + c : 0x4E00 + c % 40)));
        return word.toString();
    }

    private static DoubleArrayBuilder.Cells build(List<String> words) {
        return DoubleArrayBuilder.build(words, IntStream.range(0, words.size()).toArray());
    }

    private static int number(DoubleArrayBuilder.Cells cells, String word) {
        List<Character> alphabet = new ArrayList<>();
        for (char c : cells.alphabet()) {
            alphabet.add(c);
        }
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int start = cells.base()[node];
            int code = alphabet.indexOf(word.charAt(i)) + 1;
            if (start < 0 || code == 0 || cells.check()[start + code] != node) {
                return -1;
            }
            node = start + code;
        }
        int start = cells.base()[node];
        if (start < 0) {
            return ~start;
        }
        return cells.check()[start] == node ? ~cells.base()[start] : -1;
    }
}
