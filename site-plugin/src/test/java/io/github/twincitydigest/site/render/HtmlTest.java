package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.edition.Localized;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private final Html english = new Html("en");
    private final Html chinese = new Html("zh-Hans");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "\"&'",
                "&lt; &amp;lt;",
                "a < b > c",
                "<!-- -->",
                "${x}",
                "𠮷\uD83D\uDE00",
                "a\u00A0b"
            })
    void aParserReadsBackWhatWasEscaped(String text) {
        String escaped = Html.escape(text);

        assertThat(Jsoup.parseBodyFragment("<p>" + escaped + "</p>")
                        .expectFirst("p")
                        .wholeText())
                .isEqualTo(text);
        assertThat(Jsoup.parseBodyFragment("<p title=\"" + escaped + "\">")
                        .expectFirst("p")
                        .attr("title"))
                .isEqualTo(text);
        assertThat(Jsoup.parseBodyFragment("<p title='" + escaped + "'>")
                        .expectFirst("p")
                        .attr("title"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "plain text, plain text",
        "the term 川渝通办 (joint), the term <span lang=\"zh-Hans\">川渝通办</span> (joint)",
        "《书名》, <span lang=\"zh-Hans\">《书名》</span>",
        "1 < 2 & 川 < 渝, 1 &lt; 2 &amp; <span lang=\"zh-Hans\">川</span> &lt; <span lang=\"zh-Hans\">渝</span>",
        "𠮷, <span lang=\"zh-Hans\">𠮷</span>"
    })
    void hanInEnglishBearsItsLanguage(String text, String html) {
        assertThat(english.text(text)).isEqualTo(html);
    }

    @Test
    void hanInChineseNeedsNoMark() {
        assertThat(chinese.text("川 & 渝")).isEqualTo("川 &amp; 渝");
    }

    @Test
    void aTextInAnotherLanguageThanThePageBearsIt() {
        assertThat(english.text(new Localized("头版 & 2", "zh-Hans")))
                .isEqualTo("<span lang=\"zh-Hans\">头版 &amp; 2</span>");
        assertThat(english.text(new Localized("Front & 2", "en"))).isEqualTo("Front &amp; 2");
        assertThat(chinese.text(new Localized("\"", "x\"y"))).isEqualTo("<span lang=\"x&quot;y\">&quot;</span>");
    }
}
