package io.github.twincitydigest.site.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.script.ScriptConverter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup within a word changes nothing in how the word is converted: 头**发** is 頭**髮**. */
class SplitPhraseTest {

    private static final List<Edition> EDITIONS = List.of(Edition.ZH_HANT_TW, Edition.ZH_HANT_HK);

    /** In both columns, ① and ② stand for the two parts of a phrase. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **①**②                       | <b>①</b>②
            ①**②**                       | ①<b>②</b>
            *①*②                         | <em>①</em>②
            ①*②*                         | ①<em>②</em>
            **①***②*                     | <b>①</b><em>②</em>
            ***①***②                     | <em><b>①</b></em>②
            **①*②***                     | <b>①<em>②</em></b>
            ***①*②**                     | <b><em>①</em>②</b>
            *①**②***                     | <em>①<b>②</b></em>
            [①](https://example.org/)②   | <a>①</a>②
            ①[②](topic:rivers "里")      | ①<a>②</a>
            [**①**](topic:rivers)②       | <a><b>①</b></a>②
            **[①](topic:rivers)②**       | <b><a>①</a>②</b>
            [①**②**](topic:rivers)       | <a>①<b>②</b></a>
            [①][r]②⏎⏎[r]: topic:rivers   | <a>①</a>②
            [①]{.name}②                  | <span>①</span>②
            ①[②]{lang=zh-Hans}           | ①<span zh-Hans>②</span>
            **①**{.name}②                | <span><b>①</b></span>②
            ①[^n]②⏎⏎[^n]: 里             | ①<FootnoteCall>②
            **①**[^n]②⏎⏎[^n]: 里         | <b>①</b><FootnoteCall>②
            ①[@a/b l.1]②                 | ①<Citations>②
            ①[@a/b l.1]**②**             | ①<Citations><b>②</b>
            **①[@a/b l.1; @c/d l.2]**②   | <b>①<Citations></b>②
            ①[@a/b l.1][^n]②⏎⏎[^n]: 里   | ①<Citations><FootnoteCall>②
            ①<!-- 里 -->②                | ①②
            """)
    void isConvertedWhole(String markdown, String expected) throws IOException {
        hold(markdown.replace('⏎', '\n'), expected);
    }

    /** Where editors end their lines must not matter either; between two Latin signs, a line end is a space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ①⏎②                          | ①②
            **①**⏎②                      | <b>①</b>②
            **①⏎②**                      | <b>①②</b>
            [①⏎②](topic:rivers)          | <a>①②</a>
            ①[@a/b l.1]⏎②                | ①<Citations>②
            ①⏎[^n]②⏎⏎[^n]: 里            | ①<FootnoteCall>②
            """)
    void isConvertedWholeOverLines(String markdown, String expected) throws IOException {
        hold(markdown.replace('⏎', '\n'), expected);
    }

    @Test
    void areEnough() throws IOException {
        assertThat(phrases()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    private static void hold(String markdown, String expected) throws IOException {
        for (Edition edition : EDITIONS) {
            ScriptConverter converter = Objects.requireNonNull(Markup.converter(edition));
            Voice voice = Markup.voice(edition);
            for (String phrase : phrases()) {
                String whole = converter.convert(phrase);
                int length = phrase.codePointCount(0, phrase.length());
                assertThat(whole.codePointCount(0, whole.length())).as(phrase).isEqualTo(length);
                for (int split = 1; split < length; split++) {
                    String divided = fill(markdown, phrase, split);
                    assertThat(Markup.of(divided, voice)).as(divided).isEqualTo(fill(expected, whole, split));
                }
            }
        }
    }

    private static String fill(String pattern, String phrase, int split) {
        int middle = phrase.offsetByCodePoints(0, split);
        return pattern.replace("①", phrase.substring(0, middle)).replace("②", phrase.substring(middle));
    }

    private static List<String> phrases() throws IOException {
        try (InputStream stream = SplitPhraseTest.class.getResourceAsStream("phrases.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }
}
