package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrieTest {

    @Test
    void findsTheLongestKeyWithinTheLimit() {
        Trie trie = Trie.of(List.of("甲", "甲乙", "甲乙丙丁"));
        assertThat(trie.longestAt("甲乙丙".toCharArray(), 0, 3)).isEqualTo(new Trie.Match(2, 1));
        assertThat(trie.longestAt("甲乙丙丁".toCharArray(), 0, 4)).isEqualTo(new Trie.Match(4, 2));
        assertThat(trie.longestAt("甲乙丙丁".toCharArray(), 0, 3)).isEqualTo(new Trie.Match(2, 1));
        assertThat(trie.longestAt("甲乙丙丁".toCharArray(), 0, 0)).isNull();
        assertThat(trie.longestAt("甲乙丙丁".toCharArray(), 1, 4)).isNull();
    }

    @Test
    void readsCodePoints() {
        Trie trie = Trie.of(List.of("𠀀", "\uD840"));
        assertThat(trie.longestAt("𠀀".toCharArray(), 0, 2)).isEqualTo(new Trie.Match(2, 0));
        assertThat(trie.longestAt("𠀀".toCharArray(), 0, 1)).as("cut in two").isEqualTo(new Trie.Match(1, 1));
        assertThat(trie.longestAt("\0".toCharArray(), 0, 1)).isNull();
    }

    @Test
    void growsWithItsKeys() {
        List<String> keys =
                IntStream.range(0, 50_000).mapToObj(Integer::toString).toList();
        Trie trie = Trie.of(keys);
        for (String key : keys) {
            assertThat(trie.longestAt(key.toCharArray(), 0, key.length()))
                    .isEqualTo(new Trie.Match(key.length(), Integer.parseInt(key)));
        }
    }

    @Test
    void anEmptyTrieFindsNothing() {
        assertThat(Trie.of(List.of()).longestAt("甲".toCharArray(), 0, 1)).isNull();
    }
}
