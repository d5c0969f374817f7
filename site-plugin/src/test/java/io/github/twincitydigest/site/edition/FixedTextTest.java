package io.github.twincitydigest.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.parse.markdown.MarkdownParser;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseWalk;
import io.github.twincitydigest.site.source.Problems;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each edition shows of a text that an editor has fixed, and what becomes of the text around it. */
class FixedTextTest {

    private static final List<String> PARTS = List.of(
            "-{",
            "}-",
            "-{后}-",
            "-{zh-Hant-TW:",
            "zh-Hans:",
            ";",
            ":",
            "\\",
            "发",
            "里",
            "“",
            "”",
            "**",
            "[",
            "](topic:a)",
            "]{lang=ja}",
            "{lang=ja}",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "|",
            "\n|-|-|\n",
            "`",
            "[^n]",
            "\n\n[^n]: ",
            " ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            皇-{后}-来                       | 皇后来       | 皇后來     | 皇后來
            前-{后}-里面                     | 前后里面     | 前后裡面   | 前后裏面
            头-{}-发                         | 头发         | 頭發       | 頭發
            -{zh:里}-面                      | 里面         | 里面       | 里面
            用-{zh-Hans:软件; zh-Hant-TW:軟體; zh-Hant-HK:軟件}-。 | 用软件。 | 用軟體。 | 用軟件。
            -{zh-Hans:里; zh-Hant:裡}-       | 里           | 裡         | 裡
            -{zh-Hant:裡; zh-Hant-HK:裏; zh-Hans:里}- | 里  | 裡         | 裏
            -{zh-Hans:里; zh-Hant-HK:裏}-    | 里           | 裡         | 裏
            -{zh-Hans:里面; zh-Hant-TW:內}-  | 里面         | 內         | 裏面
            -{zh:后; zh-Hant-TW:後}-         | 后           | 後         | 后
            -{zh-Hant-TW:軟體; zh-Hant:軟件}- | <span zh-Hant-TW>軟體</span> | 軟體 | 軟件
            -{zh-Hant-HK:軟件}-              | <span zh-Hant-HK>軟件</span> | <span zh-Hant-HK>軟件</span> | 軟件
            “外-{“里”}-‘内’外”               | “外“里”‘内’外” | 「外“里”『內』外」 | 「外“里”『內』外」
            “外-{zh-Hans:“里面”; zh-Hant-HK:”}-” | “外“里面”” | 「外「裡面」」 | 「外”」
            **皇-{后}-**里                   | <b>皇后</b>里 | <b>皇后</b>裡 | <b>皇后</b>裏
            [发-{zh-Hans:甲; zh-Hant:乙}-]{lang=ja}发 | <span ja>发甲</span>发 | <span ja>发乙</span>發 | <span ja>发乙</span>發
            [发-{发}-](topic:a)              | <a>发发</a>  | <a>發发</a> | <a>發发</a>
            \\-{发}-与`-{发}-`                | -{发}-与<code>-{发}-</code> | -{發}-與<code>-{发}-</code> | -{發}-與<code>-{发}-</code>
            发-{发}-[@a/b l.1]发             | 发发<Citations>发 | 發发<Citations>發 | 發发<Citations>發
            """)
    void isShown(String markdown, String simplified, String taiwan, String hongKong) {
        assertThat(shown(markdown, Edition.ZH_HANS)).isEqualTo(simplified);
        assertThat(shown(markdown, Edition.ZH_HANT_TW)).isEqualTo(taiwan);
        assertThat(shown(markdown, Edition.ZH_HANT_HK)).isEqualTo(hongKong);
    }

    /** Whatever is written, nothing of the notation is left for those who read editions. */
    @RepeatedTest(5)
    void isResolvedInEveryEdition(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int text = 0; text < 500; text++) {
            String markdown = random.ints(random.nextInt(30), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining());
            Prose prose = new MarkdownParser().parse("zh.md", 1, "zh-Hans", markdown, new Problems());
            for (Edition edition : List.of(Edition.ZH_HANS, Edition.ZH_HANT_TW, Edition.ZH_HANT_HK)) {
                Prose shown = Markup.voice(edition).say(prose);
                ProseWalk.inlines(
                        shown, inline -> assertThat(inline).as(markdown).isNotInstanceOf(Inline.Fixed.class));
            }
        }
    }

    private static String shown(String markdown, Edition edition) {
        return Markup.of(markdown, Markup.voice(edition));
    }
}
