package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmphasisTest {

    static Stream<Arguments> table() throws IOException {
        return Sample.table("emphasis.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void parses(String markdown, String html) {
        assertThat(HtmlPrinter.printInlines(Sample.of(markdown).prose())).isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("table")
    void parsesTheSameWithinOtherBlocks(String markdown, String html) {
        String quoted = Sample.of("> - " + markdown.replace("\n", "\n>   ")).html();

        assertThat(quoted).isEqualTo("<blockquote><ul><li>" + html + "</li></ul></blockquote>");
    }

    @Test
    void warnsOfProducts() {
        Sample sample = Sample.of("面积为2*3*4。");

        assertThat(sample.html()).isEqualTo("<p>面积为2<em>3</em>4。</p>");
        assertThat(sample.problems())
                .containsExactly(
                        "a.md:1:5: “*” between figures makes emphasis; write × for a product, or \\* for an asterisk");
    }
}
