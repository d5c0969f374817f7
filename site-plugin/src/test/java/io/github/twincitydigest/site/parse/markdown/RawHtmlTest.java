package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

    @Test
    void isTextWithinALine() {
        Sample sample = Sample.of("双<b class=\"*a*\">城</b>");

        assertThat(sample.html()).isEqualTo("<p>双&lt;b class=&quot;*a*&quot;&gt;城&lt;/b&gt;</p>");
        assertThat(sample.problems())
                .containsExactly(
                        "a.md:1:2: raw HTML is shown as text; use Markdown",
                        "a.md:1:18: raw HTML is shown as text; use Markdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>\n*双*\n</div>",
                "<script>\n\n*双*\n</script>",
                "<a href=\"b\">\n*双*",
                "<?php\n\n*双* ?>",
                "<![CDATA[\n*双*]]>",
                "<!DOCTYPE *双*>",
                "</div>\n*双*"
            })
    void isTextAsABlock(String markdown) {
        Sample sample = Sample.of("一\n\n" + markdown + "\n\n二");

        assertThat(sample.html())
                .isEqualTo("<p>一</p><p>"
                        + markdown.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;") + "</p><p>二</p>");
        assertThat(sample.problems()).containsExactly("a.md:3:1: raw HTML is shown as text; use Markdown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            双<!-- 注 -->城                 | <p>双城</p>
            双<!-- 注⏎*注* -->城            | <p>双城</p>
            <!-- 注 -->                     | ''
            <!-- 注 -->双城                 | <p>双城</p>
            <!-- 注⏎⏎**注** -->⏎双城        | <p>双城</p>
            <!-- 注⏎⏎注 --> 双城            | <p>双城</p>
            双⏎<!-- 注 -->⏎城               | <p>双</p><p>城</p>
            - 双⏎  <!-- 注⏎⏎  注 -->⏎- 城   | <ul><li>双</li><li>城</li></ul>
            双 <!-- 注 --> {#c-a}           | <p id=c-a>双</p>
            双<!---->城<!-->记<!--->事      | <p>双城记事</p>
            `<!-- 注 -->`                   | <p><code>&lt;!-- 注 --&gt;</code></p>
            """)
    void vanishesAsAComment(String markdown, String html) {
        assertThat(Sample.html(markdown.replace('⏎', '\n'))).isEqualTo(html);
    }

    @Test
    void hidesAllThatIsInAComment() {
        assertThat(Sample.html("<!--\n|注|\n|-|\n[@a] {#}\n-->\n双")).isEqualTo("<p>双</p>");
    }

    @Test
    void isNoCommentWithoutEnd() {
        assertThat(Sample.of("双\n\n<!-- 注\n\n城").problems())
                .containsExactly("a.md:3:1: a comment is not closed; end it with “-->”");
        assertThat(Sample.of("双 <!-- 注").problems())
                .containsExactly("a.md:1:3: a comment is not closed; end it with “-->”");
    }

    @Test
    void isNotEveryAngle() {
        assertThat(Sample.html("1 < 2 <双城> a<b")).isEqualTo("<p>1 &lt; 2 &lt;双城&gt; a&lt;b</p>");
    }
}
