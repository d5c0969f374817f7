package io.github.twincitydigest.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void anExcerptMarksThePlace() {
        assertThat(Messages.excerpt("title: x", 8)).isEqualTo(Map.of("before", "title: ", "at", "x", "behind", ""));
        assertThat(Messages.excerpt("𠮷野家", 2)).isEqualTo(Map.of("before", "𠮷", "at", "野", "behind", "家"));
    }

    @Test
    void behindTheEndOfALineIsAPlace() {
        assertThat(Messages.excerpt("ab", 3)).isEqualTo(Map.of("before", "ab", "at", " ", "behind", ""));
        assertThat(Messages.excerpt("ab", 9)).isEqualTo(Map.of("before", "ab", "at", " ", "behind", ""));
        assertThat(Messages.excerpt("", 1)).isEqualTo(Map.of("before", "", "at", "", "behind", ""));
    }

    @Test
    void ofALongLineAPartIsShown() {
        String line = "一".repeat(100) + "二" + "三".repeat(100);
        assertThat(Messages.excerpt(line, 101))
                .isEqualTo(Map.of("before", "…" + "一".repeat(48), "at", "二", "behind", "三".repeat(48) + "…"));
    }

    @Test
    void jsonIsEscaped() {
        assertThat(Json.of(Map.of("a\"\\\n", List.of(1, true, "\u0001</script>"))))
                .isEqualTo("{\"a\\\"\\\\\\u000a\":[1,true,\"\\u0001</script>\"]}");
    }
}
