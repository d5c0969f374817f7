package io.github.twincitydigest.site.parse.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A text and what the parser makes of it.
 *
 * @param problems each as an editor sees it
 */
record Sample(Prose prose, List<String> problems) {

    private static final MarkdownParser PARSER = new MarkdownParser();

    static Sample of(String markdown) {
        return of("en", markdown);
    }

    static Sample of(String lang, String markdown) {
        Problems problems = new Problems();
        Prose prose = PARSER.parse("a.md", 1, lang, markdown, problems);
        return new Sample(prose, problems.list().stream().map(Problem::toString).toList());
    }

    String html() {
        return HtmlPrinter.print(prose);
    }

    /** The HTML of a text without problems. */
    static String html(String markdown) {
        Sample sample = of(markdown);
        if (!sample.problems.isEmpty()) {
            throw new AssertionError(sample.problems);
        }
        return sample.html();
    }

    /** The rows of a table of cases: Markdown and HTML. */
    static Stream<Arguments> table(String name) throws IOException {
        try (InputStream stream = Sample.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no " + name);
            }
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> line.replace('␣', ' ').replace('⏎', '\n').split("\t", 2))
                    .map(row -> Arguments.of(row[0], row[1]));
        }
    }
}
