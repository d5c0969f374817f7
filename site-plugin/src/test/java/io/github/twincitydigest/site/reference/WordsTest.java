package io.github.twincitydigest.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Catalogue;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine says, it says in both languages, and nothing is left over. */
class WordsTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("(?:Words|Hint)\\s*\\.of\\(\\s*\"([^\"]+)\"");

    /** What is put behind the name of a kind. */
    private static final List<String> DERIVED = List.of(".hint", ".many");

    /** What is quoted is written as editors write it, and so are commands; what stands in columns has wider gaps. */
    private static final Pattern QUOTED =
            Pattern.compile("“[^”]*”|mvn [^，。；\\n]*|\\{[^}]*}|\\[[^]]*]|<[^>]*>|[A-Za-z/()…-]+\\([^)]*\\)");

    private static final Pattern HALF_WIDTH =
            Pattern.compile("\\p{IsHan}[,;:?!()]|[,;?!()]\\p{IsHan}|\\p{IsHan} [A-Za-z0-9]|[A-Za-z0-9] \\p{IsHan}");

    static Stream<String> ids() {
        return Catalogue.ids(Tongue.EN).stream();
    }

    @Test
    void bothLanguagesHaveTheSameEntries() {
        assertThat(Catalogue.ids(Tongue.ZH)).isEqualTo(Catalogue.ids(Tongue.EN));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLanguagesHaveTheSamePlaces(String id) {
        String en = Catalogue.text(Tongue.EN, id);
        String zh = Catalogue.text(Tongue.ZH, id);
        assertThat(places(zh)).as(zh).isEqualTo(places(en));
        assertThat(en).isEqualTo(en.stripTrailing()).isNotEmpty();
        assertThat(zh).isEqualTo(zh.stripTrailing()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void chineseHasThePunctuationOfChinese(String id) {
        String zh = QUOTED.matcher(Catalogue.text(Tongue.ZH, id)).replaceAll("“”");
        Matcher found = HALF_WIDTH.matcher(zh);
        assertThat(found.find() ? found.group() : "").as(zh).isEmpty();
    }

    /** A fault and its hint are joined by a semicolon. */
    @ParameterizedTest
    @MethodSource("ids")
    void noProblemEndsWithAFullStop(String id) {
        if (ProblemReference.isOfProblem(id)) {
            assertThat(Catalogue.text(Tongue.EN, id)).doesNotEndWith(".");
            assertThat(Catalogue.text(Tongue.ZH, id)).doesNotEndWith("。");
        }
    }

    /** Numbers come in digits, and there is no “1 problems”. */
    @ParameterizedTest
    @MethodSource("ids")
    void noPluralIsInBrackets(String id) {
        assertThat(Catalogue.text(Tongue.EN, id)).doesNotContain("(s)");
    }

    @Test
    void everythingThatIsSaidIsThere() throws IOException {
        String code = code();
        Set<String> said =
                SAID.matcher(code).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
        // What is put together from several texts begins with the beginning of some entry.
        said.removeIf(
                id -> id.endsWith(".") && Catalogue.ids(Tongue.EN).stream().anyMatch(it -> it.startsWith(id)));
        assertThat(Catalogue.ids(Tongue.EN)).containsAll(said);
    }

    @Test
    void everythingThatIsThereIsSaid() throws IOException {
        Set<String> literals =
                LITERAL.matcher(code()).results().map(it -> it.group(1)).collect(Collectors.toSet());
        Set<String> beginnings = literals.stream()
                .filter(it -> it.matches("[a-z-]+\\.|[a-z-]+\\.[a-z-]+\\."))
                .collect(Collectors.toSet());
        Set<String> unsaid = new TreeSet<>(Catalogue.ids(Tongue.EN));
        unsaid.removeIf(id -> literals.contains(id)
                || DERIVED.stream()
                        .anyMatch(end ->
                                id.endsWith(end) && literals.contains(id.substring(0, id.length() - end.length())))
                || beginnings.stream().anyMatch(id::startsWith));
        assertThat(unsaid).isEmpty();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                code.append(Files.readString(file)).append('\n');
            }
        }
        return code.toString();
    }
}
