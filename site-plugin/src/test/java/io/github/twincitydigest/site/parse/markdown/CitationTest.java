package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void keepsItsPlaceAndLines() {
        Sample sample = Sample.of("\n会议提出𠮷。[@a-1/b l.10-14, 20,30-31; @c/d l.3]");

        Block.Paragraph paragraph = (Block.Paragraph) sample.prose().blocks().get(0);
        assertThat(sample.problems()).isEmpty();
        assertThat(paragraph.inlines().get(1))
                .isEqualTo(new Inline.Citations(
                        new Location("a.md", 2, 7),
                        List.of(
                                new Citation(
                                        new Location("a.md", 2, 8),
                                        "a-1",
                                        "b",
                                        List.of(new LineRange(10, 14), new LineRange(20, 20), new LineRange(30, 31))),
                                new Citation(new Location("a.md", 2, 34), "c", "d", List.of(new LineRange(3, 3))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - 双城[@a/b l.1]                    | <ul><li>双城<cite>a/b l.1</cite></li></ul>
            ## 双城 [@a/b l.1]                  | <h2>双城 <cite>a/b l.1</cite></h2>
            > **双城[@a/b l.1]**                | <blockquote><p><strong>双城<cite>a/b l.1</cite></strong></p></blockquote>
            双[@a/b l.1]城[@c/d l.2 ; @e/f l.3] | <p>双<cite>a/b l.1</cite>城<cite>c/d l.2; e/f l.3</cite></p>
            [@a/b  l. 1 - 2 , 3 ]               | <p><cite>a/b l.1-2, 3</cite></p>
            `[@a]`                              | <p><code>[@a]</code></p>
            \\[@a]                              | <p>[@a]</p>
            [ @a](b)                            | <p><a href="b"> @a</a></p>
            @a/b l.1                            | <p>@a/b l.1</p>
            """)
    void standsAnywhereButInCode(String markdown, String html) {
        assertThat(Sample.html(markdown.replace("\\\\", "\\"))).isEqualTo(html);
    }

    @Test
    void runsOverLineEnds() {
        assertThat(Sample.html("One. [@a/b\nl.10-14,\n20; @c/d l.3]"))
                .isEqualTo("<p>One. <cite>a/b l.10-14, 20; c/d l.3</cite></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [@a/b]                   | 1:2: the citation of “a/b” gives no lines
            [@a/b ]                  | 1:2: the citation of “a/b” gives no lines
            [@a l.3]                 | 1:4: the citation names no segment of “a”
            [@a/ l.3]                | 1:5: the citation names no segment of “a”
            [@/b l.3]                | 1:3: the citation names no source
            [@A/b l.3]               | 1:3: the citation names no source
            [@]                      | 1:3: the citation names no source
            [@a/b 3]                 | 1:7: the citation's lines do not begin with “l.”
            [@a/b p.3]               | 1:7: the citation's lines do not begin with “l.”
            [@a/b/c l.3]             | 1:6: the citation's lines do not begin with “l.”
            [@a/b l.14-10]           | 1:9: lines 14-10 run backwards or begin before line 1
            [@a/b l.0]               | 1:9: lines 0 run backwards or begin before line 1
            [@a/b l.3, 2-1]          | 1:12: lines 2-1 run backwards or begin before line 1
            [@a/b l.]                | 1:9: "" is no range of lines
            [@a/b l.1,]              | 1:11: "" is no range of lines
            [@a/b l.1x]              | 1:9: "1x" is no range of lines
            [@a/b l.12345678901234567890] | 1:9: "12345678901234567890" is no range of lines
            [@a/b l.1; c/d l.2]      | 1:12: a citation begins with “@”
            [@a/b l.1;]              | 1:11: a citation begins with “@”
            [@a/b l.1; @c/d]         | 1:12: the citation of “c/d” gives no lines
            [@a/b l.1                | 1:1: a citation is not closed
            [@a/b l.1 [双城](a:b)    | 1:1: a citation is not closed
            [@a/b l.1；@c/d l.2]     | 1:10: “；” in a citation is not a plain sign
            [@a/b l.1，2]            | 1:10: “，” in a citation is not a plain sign
            [@a/b l.1－2]            | 1:10: “－” in a citation is not a plain sign
            [@a/b l.1–2]             | 1:10: “–” in a citation is not a plain sign
            [@a/b l.１]              | 1:9: “１” in a citation is not a plain sign
            [@a/b l.1］              | 1:10: “］” in a citation is not a plain sign
            [＠a/b l.1]              | 1:2: “＠” in a citation is not a plain sign
            """)
    void isNeverSilentlyText(String markdown, String problem) {
        Sample sample = Sample.of(markdown);

        assertThat(sample.problems()).singleElement().asString().startsWith("a.md:" + problem + "; ");
        assertThat(sample.html()).doesNotContain("<cite>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"【@a/b l.1】", "［@a/b l.1］"})
    void namesBothFullWidthBrackets(String markdown) {
        Sample sample = Sample.of(markdown);

        String hint = "; write [@source/segment l.10-14, 20; @source/segment l.3]";
        assertThat(sample.problems())
                .containsExactly(
                        "a.md:1:1: “" + markdown.charAt(0) + "” is a full-width bracket" + hint,
                        "a.md:1:10: “" + markdown.charAt(9) + "” in a citation is not a plain sign" + hint);
        assertThat(sample.html()).doesNotContain("<cite>");
    }

    @Test
    void namesEachMistakeInOnePair() {
        assertThat(Sample.of("[@a/b; @c l.2]").problems())
                .containsExactly(
                        "a.md:1:2: the citation of “a/b” gives no lines;"
                                + " write [@source/segment l.10-14, 20; @source/segment l.3]",
                        "a.md:1:10: the citation names no segment of “c”;"
                                + " write [@source/segment l.10-14, 20; @source/segment l.3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[双城 [@a/b l.1]](topic:a)", "![双城 [@a/b l.1]](a.png)"})
    void cannotStandInALink(String markdown) {
        assertThat(Sample.of(markdown).problems())
                .singleElement()
                .asString()
                .contains("a citation or footnote within a link");
    }
}
