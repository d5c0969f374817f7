package io.github.twincitydigest.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixesTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: rvier   | 2:4 | a: river",
                "a: 'rvier' | 2:4 | a: 'river'",
                "a: \"rvier\" | 2:4 | a: \"river\"",
                "[@rvier/a] | 2:2 | [@river/a]",
                "𠮷: rvier   | 2:4 | 𠮷: river"
            })
    void aFixIsMadeAsTheTextIsWritten(String line, String place, String mended) throws IOException {
        Problem problem = fitted(line, place);

        Hint.Fix fix = Objects.requireNonNull(problem.fix());
        assertThat(fix.in("one\n" + line + "\n", problem.location())).isEqualTo("one\n" + mended + "\n");
    }

    /** An escape, another word, a place that is not there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"rv\\u0069er\" | 2:1",
                "a: rvie | 2:4",
                "rvier | 2:2",
                "rvier | 7:1",
                "rvier | 2:70",
                "'rvierx' | 2:1"
            })
    void aFixThatDoesNotFitIsLeftOut(String line, String place) throws IOException {
        assertThat(fitted(line, place).fix()).isNull();
        assertThat(fitted(line, place).hint()).isEqualTo("did you mean \"river\"?");
    }

    private Problem fitted(String line, String place) throws IOException {
        Path file = folder.resolve("content/a.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "one\n" + line + "\n");
        SourceTree tree = SourceTree.read(folder, folder.resolve("content"), new Problems());
        String[] numbers = place.strip().split(":", -1);
        Location location = new Location("content/a.txt", Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        Problem problem = Problem.error(location, Words.of("prose.raw-html"), Suggestion.instead("rvier", "river"));
        return Fixes.fitted(List.of(problem), tree).get(0);
    }
}
