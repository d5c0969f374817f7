package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CommonMark's own examples. Left out are those with raw HTML or comments, which are no markup here; a soft line break
 * is compared as the space that it is in Latin text.
 */
class SpecificationTest {

    /** What flexmark's block parser decides otherwise; the numbers are those of version 0.31.2. */
    private static final Set<String> OTHERWISE = Set.of(
            // A tilde fence with tildes behind it.
            "Fenced code blocks 28",
            // Definitions at the beginning of an underlined heading.
            "Link reference definitions 24",
            "Link reference definitions 25",
            // List markers indented by four columns or more below a list.
            "Lists 12",
            "Lists 13");

    private static final Pattern BLOCK_TAG =
            Pattern.compile(" ?(</?(?:p|pre|h[1-6]|ul|ol|li|blockquote|hr /)(?: start=\"\\d+\")?>) ?");

    private static final MarkdownParser PARSER = new MarkdownParser();

    static Stream<Example> examples() {
        return Example.all().stream().filter(example -> !hasHtml(example) && !OTHERWISE.contains(example.name()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holds(Example example) {
        assertThat(comparable(parsed(example))).as(example.toString()).isEqualTo(comparable(example.html()));
    }

    @Test
    void isNearlyAll() {
        assertThat(examples()).hasSizeGreaterThan(560);
        assertThat(examples().filter(example -> example.section().startsWith("Emphasis")))
                .hasSize(129);
    }

    @Test
    void isOtherwiseOnlyWhereWeSay() {
        List<String> otherwise = Example.all().stream()
                .filter(example -> !hasHtml(example))
                .filter(example -> !comparable(parsed(example)).equals(comparable(example.html())))
                .map(Example::name)
                .toList();

        assertThat(otherwise).containsExactlyInAnyOrderElementsOf(OTHERWISE);
    }

    private static boolean hasHtml(Example example) {
        Problems problems = new Problems();
        PARSER.parse("spec.md", 1, "en", example.markdown(), problems);
        return example.markdown().contains("<!--")
                || problems.list().stream().map(Problem::message).anyMatch("raw HTML is shown as text"::equals);
    }

    private static String parsed(Example example) {
        return HtmlPrinter.print(PARSER.parse("spec.md", 1, "en", example.markdown(), new Problems()));
    }

    private static String comparable(String html) {
        String spaced = html.replaceAll("\n+", " ").replace("<br /> ", "<br />");
        String last;
        do {
            last = spaced;
            spaced = BLOCK_TAG.matcher(spaced).replaceAll("$1");
        } while (!spaced.equals(last));
        return spaced.strip();
    }
}
