package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.BaseUnit;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final List<BaseUnit> UNITS = List.of(
            unit("个", null, null),
            unit("平方公里", "km²", null),
            unit("天", "day", "days"),
            unit("元", "yuan", null),
            unit("元/月", "yuan a month", null));

    private final Html english = new Html("en", Unbroken.of(Language.EN, UNITS, BaseUnit::unit));
    private final Html chinese = new Html("zh-Hans", Unbroken.of(Language.ZH, UNITS, BaseUnit::unit));

    private static BaseUnit unit(String chinese, @Nullable String english, @Nullable String plural) {
        return new BaseUnit(Location.startOf("units.yaml"), chinese, english, plural, null, null);
    }

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

    @ParameterizedTest
    @CsvSource({
        "共126个, 共‹126个›",
        "2024年5月21日, ‹2024年›‹5月›‹21日›",
        "超过3.6万亿元。, 超过‹3.6万亿元›。",
        "第10次会议, ‹第10次›会议",
        "第3，第4期, ‹第3›，‹第4期›",
        "第128—129行, ‹第128—129行›",
        "740元/月, ‹740元/月›",
        "20平方公里内, ‹20平方公里›内",
        "300多个, ‹300多个›",
        "占6.5%, 占6.5%",
        "A2<3, A2&lt;3",
        "G8631次, G8631次"
    })
    void aChineseNumberStaysWithItsUnit(String text, String html) {
        assertThat(chinese.text(text)).isEqualTo(whole(html));
    }

    @ParameterizedTest
    @CsvSource({
        "8.2 trillion yuan, 8.2~trillion yuan",
        "2 days later, 2~days later",
        "on 30 December 2024, on 30~December 2024",
        "20 km² of land, 20~km² of land",
        "740 yuan a month, 740~yuan a month",
        "4 dayside, 4 dayside",
        "10 川, 10 <span lang=\"zh-Hans\">川</span>"
    })
    void anEnglishNumberStaysWithItsUnit(String text, String html) {
        assertThat(english.text(text)).isEqualTo(html.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"川渝合作, 川渝合作", "川渝试行“一单制”, 川渝试行{“一单制”}", "特别策划《看“双城”》, 特别策划{《看“双城”》}", "2024年：十次会议, <2024年：>[十次会议]"})
    void aHeadingPartsBetweenItsClauses(String text, String html) {
        String expected = whole(html)
                .replace("{", "<span class=\"phrase\">")
                .replace("}", "</span>")
                .replace("<2024年：>", "<span class=\"clause\">" + whole("‹2024年›") + "：</span>")
                .replace("[十次会议]", "<span class=\"clause\">十次会议</span>");

        assertThat(chinese.heading(new Localized(text, "zh-Hans"))).isEqualTo(expected);
    }

    @Test
    void aHeadingLosesNothingAndAddsNoText() {
        List<String> headings =
                List.of("，：；", "中老班列用上“铁路快通”，川渝试行“一单制”", "评论：<安岳>与“大足”，2025年11月20日、第3次", "“开头没有结尾，《书》」", "a, b: c");
        for (String heading : headings) {
            String html = chinese.heading(new Localized(heading, "zh-Hans"));
            assertThat(Jsoup.parseBodyFragment("<p>" + html + "</p>")
                            .expectFirst("p")
                            .wholeText())
                    .isEqualTo(heading);
        }
        assertThat(english.heading(new Localized("A: b, c", "en"))).isEqualTo("A: b, c");
        assertThat(english.heading(new Localized("摘要", "zh-Hans"))).isEqualTo("<span lang=\"zh-Hans\">摘要</span>");
    }

    private static String whole(String marked) {
        return marked.replace("‹", "<span class=\"whole\">").replace("›", "</span>");
    }
}
