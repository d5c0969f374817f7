package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that overflow stacks or take minutes where a parser is careless. */
@Timeout(60)
class HostileTextTest {

    private static final String DEEP = "nested too deeply; take out some levels of lists, quotations or emphasis";

    static Stream<String> units() {
        return Stream.of(
                "**a",
                "*a ",
                "a* ",
                "*a_ ",
                "a**b",
                "*a**b",
                "***a",
                "**“a”**",
                "[",
                "![",
                "[a]",
                "[a](",
                "[a](b \"",
                "[a](<",
                "[a][",
                "[[a](b)",
                "![[a](b)",
                "[a]{lang=en}",
                "[a]{",
                "{#",
                "-{#",
                "-{",
                "}-",
                "-{a}-",
                "-{a;",
                "-{zh:a;",
                "-{zh-Hans:a; zh-Hant:b}-",
                "; zh:",
                "；zh：",
                "**-{",
                "{.a ",
                "[@",
                "[@a/b l.1]",
                "[@a/b l.1;",
                "[^",
                "[^a]",
                "<a ",
                "<a b=\"",
                "<!--",
                "<!-- a -->",
                "<?",
                "<!A",
                "<![CDATA[",
                "<http:",
                "&",
                "&amp;",
                "``a`",
                "\\",
                "a|",
                "【@",
                "“",
                "**[",
                "[**",
                "\u2028",
                "\0",
                "\ud800",
                "𠮷");
    }

    @ParameterizedTest
    @MethodSource("units")
    void isReadInALongLine(String unit) {
        assertThat(Sample.of(unit.repeat((1 << 18) / unit.length()))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("units")
    void isReadInALongChineseLine(String unit) {
        assertThat(Sample.of("zh-Hans", unit.repeat((1 << 18) / unit.length()))).isNotNull();
    }

    /** Within a fixed text, where every sign may be the last. */
    @ParameterizedTest
    @MethodSource("units")
    void isReadInALongFixedText(String unit) {
        assertThat(Sample.of("zh-Hans", "-{zh-Hans:" + unit.repeat((1 << 18) / unit.length()) + "}-"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a", "**“双”**是", "[", "双"})
    void isReadInAMegabyte(String unit) {
        assertThat(Sample.of(unit.repeat((1 << 20) / unit.length()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"双\n", "> 双\n", "- 双\n", "双\n\n", "> - 双\n", "[a]: b\n", "[^a]: b\n", "a {#a}\n\n", "<div>\n"})
    void isReadInManyLines(String line) {
        assertThat(Sample.of(line.repeat(19_000 / (int) line.lines().count()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> - ", "- + ", "1. - ", "- > "})
    void isNotNestedWithoutEnd(String markers) {
        Sample sample = Sample.of(markers.repeat(5_000) + "a");

        assertThat(sample.problems()).singleElement().asString().endsWith(DEEP);
    }

    @Test
    void isNotNestedWithoutEndOverLines() {
        StringBuilder lists = new StringBuilder();
        for (int level = 0; level < 500; level++) {
            lists.append("  ".repeat(level)).append("- a\n");
        }

        assertThat(Sample.of(lists.toString()).problems()).containsExactly("a.md:51:101: " + DEEP);
    }

    @Test
    void isNotNestedWithoutEndInALine() {
        assertThat(Sample.of("*a ".repeat(50_000) + " a*".repeat(50_000)).problems())
                .singleElement()
                .asString()
                .endsWith(DEEP);
        assertThat(Sample.of("![".repeat(5_000) + "](b)".repeat(5_000)).problems())
                .singleElement()
                .asString()
                .endsWith(DEEP);
    }

    @Test
    void mayBeNestedAsDeepAsAnyoneWrites() {
        assertThat(Sample.of("> ".repeat(95) + "双").problems()).isEmpty();
        assertThat(Sample.of("*a ".repeat(95) + "双" + " a*".repeat(95)).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "*", "* ", "- ", "[", "`", "~", "#", " ", "\t"})
    void hasNoEndlessRows(String sign) {
        Sample sample = Sample.of("双\n\n# a" + sign.repeat(10_000) + "b");

        assertThat(sample.problems())
                .singleElement()
                .asString()
                .startsWith("a.md:3:")
                .endsWith("more than 1000 of the same sign in a row;"
                        + " shorten the row; a line across the page is written ---");
    }

    @Test
    void hasNoEndlessLines() {
        assertThat(Sample.of("a\n".repeat(20_001)).problems())
                .containsExactly("a.md:1:1: the text has more than 20000 lines; divide it into several files");
    }

    @Test
    void losesNothingBehindBrokenCharacters() {
        assertThat(Sample.html("双\0城\ud842记\udfb7\u2028**a**"))
                .isEqualTo("<p>双\uFFFD城\uFFFD记\uFFFD\u2028<strong>a</strong></p>");
    }

    @Test
    void findsTheEndOfEachCodeSpan() {
        StringBuilder ticks = new StringBuilder();
        for (int length = 1; length < 1_000; length++) {
            ticks.append("e").append("`".repeat(length));
        }

        assertThat(Sample.html(ticks.toString())).isEqualTo("<p>" + ticks + "</p>");
    }
}
