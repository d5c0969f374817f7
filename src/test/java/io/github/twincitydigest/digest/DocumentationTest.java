package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the documentation is right: what it tells readers to write is written here, in a small site, and what it says
 * the engine answers is what the engine answers. {@link DocumentedCommandsTest} runs its commands.
 */
class DocumentationTest {

    /** Of a file. */
    private static final Set<String> FILES = Set.of("yaml", "markdown", "css", "ftl");

    private static final Set<String> COMMANDS = Set.of("sh", "console");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) .*?(\\{#[a-z-]+})$");

    @TempDir
    private Path folder;

    static Stream<Guide> guides() {
        return Guide.all();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void bothLanguagesShowTheSame(Guide guide) {
        assertThat(headings(guide.en())).isEqualTo(headings(guide.zh()));
        assertThat(shown(guide.en())).isEqualTo(shown(guide.zh()));
    }

    private static List<String> headings(String markdown) {
        return HEADING.matcher(markdown)
                .results()
                .map((MatchResult heading) -> heading.group(1) + heading.group(2))
                .toList();
    }

    /** All that is not told in words of the page's language. */
    private static List<String> shown(String markdown) {
        return Snippet.of(markdown).stream()
                .map(snippet -> snippet.language() + " " + snippet.title() + " " + snippet.wrong()
                        + (snippet.language().equals("text") ? "" : "\n" + snippet.withoutComments()))
                .toList();
    }

    /** No block escapes: each is of a kind that is tested, or says that it is none. */
    @ParameterizedTest
    @MethodSource("guides")
    void everyBlockSaysWhatItIs(Guide guide) {
        for (Snippet snippet : Snippet.of(guide.zh())) {
            if (FILES.contains(snippet.language())) {
                assertThat(snippet.title()).as("the file of %s", snippet).isNotNull();
            } else {
                assertThat(snippet.title()).as("the file of %s", snippet).isNull();
                assertThat(snippet.wrong()).as("wrong: %s", snippet).isFalse();
                assertThat(COMMANDS.contains(snippet.language())
                                || snippet.language().equals("text"))
                        .as("the language of %s", snippet)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void whatItShowsCanBePublished(Guide guide) throws IOException {
        for (String markdown : List.of(guide.zh(), guide.en())) {
            List<Snippet> files = Snippet.of(markdown).stream()
                    .filter(snippet -> snippet.isFile() && !snippet.wrong())
                    .toList();
            if (files.isEmpty()) {
                continue;
            }
            ExampleSite site = ExampleSite.in(folder.resolve(markdown.equals(guide.zh()) ? "zh" : "en"));
            files.forEach(site::with);
            assertThat(site.generate().problems()).as(guide.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void whatItShowsAsWrongIsToldInTheseWords(Guide guide) throws IOException {
        List<String> shown = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            List<Snippet> snippets = Snippet.of(tongue == Tongue.ZH ? guide.zh() : guide.en());
            for (int i = 0; i < snippets.size(); i++) {
                if (snippets.get(i).wrong()) {
                    ExampleSite site =
                            ExampleSite.in(folder.resolve(tongue.tag() + i)).with(snippets.get(i));
                    site.generate().problems().forEach(problem -> told.add(problem.said(tongue)));
                    shown.addAll(snippets.get(i + 1).text().lines().toList());
                }
            }
        }
        assertThat(shown).isEqualTo(told);
    }
}
