package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoftBreakTest {

    static Stream<Arguments> table() throws IOException {
        return Sample.table("soft-breaks.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void joins(String markdown, String html) {
        assertThat(HtmlPrinter.printInlines(Sample.of(markdown).prose())).isEqualTo(html);
    }

    static Stream<Arguments> chinese() throws IOException {
        return Sample.table("soft-breaks-zh.tsv");
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void joinsInAChineseText(String markdown, String html) {
        assertThat(HtmlPrinter.printInlines(Sample.of("zh-Hans", markdown).prose()))
                .isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("table")
    void joinsTheSameWithAnIdBehind(String markdown, String html) {
        assertThat(Sample.html(markdown + "\n{#c-id}")).isEqualTo("<p id=c-id>" + html + "</p>");
    }
}
