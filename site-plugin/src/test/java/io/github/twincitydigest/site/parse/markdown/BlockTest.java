package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

    @Test
    void knowsItsPlace() {
        String markdown = """
                一

                ## 二 {#b}

                > 三
                >
                > - 四

                1. 五

                ```
                六
                ```

                    七

                ---

                前
                |八|
                |-|

                <div>
                """;
        Prose prose = new MarkdownParser().parse("a.md", 11, "en", markdown, new Problems());

        List<String> places = new ArrayList<>();
        prose.blocks().forEach(block -> places(block, places));
        assertThat(places)
                .containsExactly(
                        "Paragraph 11:1",
                        "Heading 13:1",
                        "Quote 15:1",
                        "Paragraph 15:3",
                        "Listing 17:3",
                        "Paragraph 17:5",
                        "Listing 19:1",
                        "Paragraph 19:4",
                        "Code 21:1",
                        "Code 25:5",
                        "Break 27:1",
                        "Paragraph 29:1",
                        "Table 30:1",
                        "Paragraph 33:1");
    }

    private static void places(Block block, List<String> places) {
        places.add(block.getClass().getSimpleName() + " " + block.location().line() + ":"
                + block.location().column());
        if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> places(inner, places));
        }
        if (block instanceof Block.Listing list) {
            list.items().forEach(item -> item.forEach(inner -> places(inner, places)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 双城                | 1:1: a heading of level 1; use ##, because the title comes from the YAML file
            双城⏎===              | 1:1: a heading of level 1; use ##, because the title comes from the YAML file
            ### 双城              | 1:1: heading level jumps from 1 to 3; use ## here
            ## 双⏎⏎#### 城        | 3:1: heading level jumps from 2 to 4; use ### here
            ## 双⏎> #### 城       | 2:3: heading level jumps from 2 to 4; use ### here
            """)
    void refusesHeadingsOutOfOrder(String markdown, String problem) {
        assertThat(Sample.of(markdown.replace('⏎', '\n')).problems()).containsExactly("a.md:" + problem);
    }

    @Test
    void allowsHeadingsToClimb() {
        assertThat(Sample.html("## 一\n### 二\n#### 三\n## 四")).isEqualTo("<h2>一</h2><h3>二</h3><h4>三</h4><h2>四</h2>");
    }

    @Test
    void looksThroughTheMarkersOfEveryLine() {
        assertThat(Sample.of("> 双\n> *城*[@a]\n>\n> - 𠮷\n>   [@b]").problems())
                .containsExactly(
                        "a.md:2:9: the citation names no segment of “a”;"
                                + " write [@source/segment l.10-14, 20; @source/segment l.3]",
                        "a.md:5:8: the citation names no segment of “b”;"
                                + " write [@source/segment l.10-14, 20; @source/segment l.3]");
    }

    @Test
    void isFoundByManyThreadsAtOnce() {
        String markdown = "> - **“双”**[^a]\n\n|a|\n|-|\n|[@a/b l.1]|\n\n[^a]: 一 {#c-a}\n";

        assertThat(IntStream.range(0, 1_000).parallel().mapToObj(text -> Sample.html(markdown)))
                .containsOnly(Sample.html(markdown));
    }

    @Test
    void keepsCodeAsItIs() {
        assertThat(Sample.html("> ~~~ a&amp;b\n> 双  \n>   城 {#a}\n> ~~~"))
                .isEqualTo("<blockquote><pre><code class=\"language-a&amp;b\">双  \n  城 {#a}\n</code></pre>"
                        + "</blockquote>");
    }
}
