package io.github.twincitydigest.site.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksTheWordAtThePlace() {
        Excerpt excerpt = Excerpt.of("titel: 交通", 1, 0);
        assertThat(excerpt.line()).isEqualTo("titel: 交通");
        assertThat(excerpt.mark()).isEqualTo("^^^^^");
    }

    @Test
    void countsTwoColumnsForHan() {
        Excerpt excerpt = Excerpt.of("见[交通](topic:transprot)。", 6, "topic:transprot".length());
        assertThat(excerpt.mark()).isEqualTo("        ^^^^^^^^^^^^^^^");
    }

    @Test
    void marksBehindTheEnd() {
        Excerpt excerpt = Excerpt.of("title:", 7, 0);
        assertThat(excerpt.mark()).isEqualTo("      ^");
        assertThat(excerpt).isEqualTo(new Excerpt("title:", "", ""));
    }

    @Test
    void marksNothingInAnEmptyLine() {
        assertThat(Excerpt.of("", 1, 0)).isEqualTo(new Excerpt("", "", ""));
    }

    @Test
    void countsCodePoints() {
        assertThat(Excerpt.of("𠮷野家", 2, 1)).isEqualTo(new Excerpt("𠮷", "野", "家"));
    }

    @Test
    void marksOneHanCharacterWhole() {
        assertThat(Excerpt.of("里程", 1, 0).mark()).isEqualTo("^^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "一".repeat(300) + "MISTAKE" + "二".repeat(300);
        Excerpt excerpt = Excerpt.of(line, 301, 7);
        assertThat(excerpt.line()).startsWith("…").endsWith("…").contains("MISTAKE");
        assertThat(DisplayWidth.of(excerpt.line())).isLessThanOrEqualTo(80);
        assertThat(excerpt.marked()).isEqualTo("MISTAKE");
        assertThat(excerpt.mark().strip()).isEqualTo("^".repeat(7));
    }

    @Test
    void showsTheWholeLineThatFits() {
        String line = "a".repeat(70);
        assertThat(Excerpt.of(line, 65, 1).line()).isEqualTo(line);
    }

    @Test
    void showsWhatATerminalWouldObeyAsCodes() {
        Excerpt excerpt = Excerpt.of("a\u001B[31mb", 7, 0);
        assertThat(excerpt.line()).isEqualTo("a\\u001B[31mb");
        assertThat(excerpt.marked()).isEqualTo("b");
    }

    /** Whatever is written, the mark stands below something that is shown, and nothing fails. */
    @Test
    void holdsForAnyLineAndPlace() {
        Random random = new Random(6);
        String alphabet = "a-:\"\t 里😀\u0301\u202E#";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(200);
            for (int j = 0; j < length; j++) {
                line.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, random.nextInt(11))));
            }
            int points = line.codePointCount(0, line.length());
            Excerpt excerpt = Excerpt.of(line.toString(), 1 + random.nextInt(points + 5), random.nextInt(30));
            assertThat(excerpt.mark()).containsPattern("^ *\\^+$");
            assertThat(excerpt.mark().indexOf('^')).isLessThanOrEqualTo(DisplayWidth.of(excerpt.line()));
            assertThat(DisplayWidth.of(excerpt.line())).isLessThanOrEqualTo(80);
        }
    }
}
