package io.github.twincitydigest.site.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.SourceLines;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemTextTest {

    private static final Problem NEAR = Problem.error(
            new Location("content/a.yaml", 12, 3),
            Words.of("file.symbolic-link"),
            Hint.of("hint.nearest", "title").replacing("titel", "title"));

    @Test
    void tellsWhatIsWrongAndWhere() {
        ProblemText text = new ProblemText(Tongue.EN, Style.PLAIN, location -> Optional.of("  titel: 交通"));
        assertThat(text.of(NEAR))
                .containsExactly(
                        "content/a.yaml:12:3: symbolic links are not followed; did you mean \"title\"?",
                        "  12 |   titel: 交通",
                        "     |   ^^^^^ file.symbolic-link");
    }

    @Test
    void speaksChinese() {
        ProblemText text = new ProblemText(Tongue.ZH, Style.PLAIN, SourceLines.NONE);
        assertThat(text.of(NEAR)).containsExactly("content/a.yaml:12:3: 不支持符号链接；是不是“title”？", "  = file.symbolic-link");
    }

    @Test
    void coloursOnlyTheFrame() {
        ProblemText text = new ProblemText(Tongue.EN, Style.COLOUR, location -> Optional.of("  titel: 交通"));
        assertThat(text.of(NEAR).get(1)).isEqualTo("\u001B[2m  12 | \u001B[0m  titel: 交通");
        assertThat(text.of(NEAR).get(2)).contains("  \u001B[1;31m^^^^^\u001B[0m ");
    }

    @Test
    void readsLinesOfAnyEncoding(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("a.md"), "一\r\n二 里程\r三".getBytes(Charset.forName("GB18030")));
        Files.writeString(folder.resolve("b.md"), "\uFEFF一\r\n二\n三\r四");
        SourceLines lines = SourceLines.below(folder);
        assertThat(lines.line(new Location("b.md", 1, 1))).contains("一");
        assertThat(lines.line(new Location("b.md", 4, 1))).contains("四");
        assertThat(lines.line(new Location("b.md", 5, 1))).isEmpty();
        assertThat(lines.line(new Location("a.md", 2, 1))).isPresent();
        assertThat(lines.line(new Location("absent.md", 1, 1))).isEmpty();
        assertThat(lines.line(new Location("no\0file", 1, 1))).isEmpty();
    }
}
