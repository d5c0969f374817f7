package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FixedTextTest {

    static Stream<Arguments> table() throws IOException {
        return Sample.table("fixed-texts.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void isRead(String markdown, String html) {
        Sample sample = Sample.of("zh-Hans", markdown);

        assertThat(sample.problems()).isEmpty();
        assertThat(sample.html()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            双-{城                               | 1:2: “-{” is not closed; end it with “}-” in the same block; for the signs as such write \\-{
            双-{城}                              | 1:2: “-{” is not closed
            双-{城⏎⏎}-                           | 1:2: “-{” is not closed
            双-{城\\}-                           | 1:2: “-{” is not closed
            双-{城-{记}-                         | 1:2: “-{” is not closed
            - 双-{城⏎- 记}-                      | 1:4: “-{” is not closed
            # 双-{城⏎⏎记}-                       | 1:4: “-{” is not closed
            -{zh-hant:后}-                       | 1:3: unknown tag “zh-hant”; did you mean "zh-Hant"?
            -{zh_Hant_TW:后}-                    | 1:3: unknown tag “zh_Hant_TW”; did you mean "zh-Hant-TW"?
            -{zh-tw:后}-                         | 1:3: unknown tag “zh-tw”; did you mean "zh-Hant-TW"?
            -{zh-Hans:后;zh-HK:后}-              | 1:13: unknown tag “zh-HK”; did you mean "zh-Hant-HK"?
            -{zh-Hans:后; zh-Hnat:后}-           | 1:14: unknown tag “zh-Hnat”; did you mean "zh-Hant"?
            -{Hant:后}-                          | 1:3: unknown tag “Hant”; did you mean "zh-Hant"?
            -{zh-Hans:后; en:after}-             | 1:14: unknown tag “en”; write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK, zh; for a colon that is text write \\:
            -{TEU:后}-                           | 1:3: unknown tag “TEU”; write one of
            -{𠮷; zh-tw:后}-                     | 1:3: the first text has no tag; write “zh-Hans:” before it; for a semicolon as such write \\;
            -{后; zh-Hant:後}-                   | 1:3: the first text has no tag
            𠮷-{zh-Hans:𠮷; zh-tw:后}-           | 1:15: unknown tag “zh-tw”
            -{zh-Hans:后; zh-Hans:後}-           | 1:14: “zh-Hans” stands here twice; delete one of the two
            -{zh-Hans:}-                         | 1:3: the text for “zh-Hans” is empty; write it, or delete the tag
            -{zh-Hans:后; zh-Hant: ; zh:後}-     | 1:14: the text for “zh-Hant” is empty
            -{zh-Hans：后}-                      | 1:10: “：” beside a tag is not a plain sign; write “:”
            -{zh-Hans:后；zh-Hant:後}-           | 1:12: “；” beside a tag is not a plain sign; write “;”
            -{zh-Hant-TW:軟體; zh-Hant-HK:軟件}- | 1:3: no text for zh-Hans: that edition shows “軟體”; add one, as in “zh-Hans:…;”
            ![双-{城}-](a.png)                   | 1:4: “-{” in the words that stand for a picture; write the words alone; the rules of the page hold there, too
            双-{城}-{.a}记                       | 1:7: attributes that belong to nothing
            """)
    void hasProblems(String markdown, String problem) {
        assertThat(Sample.of("zh-Hans", markdown.replace('⏎', '\n').replace("\\\\", "\\"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("a.md:" + problem.replace("\\\\", "\\"));
    }

    @Test
    void tellsEveryMistakeInOne() {
        assertThat(Sample.of("zh-Hans", "-{zh-Hans：后；zh-tw:後; zh-Hant-HK：後;zh-Hant-HK:}-")
                        .problems())
                .containsExactly(
                        "a.md:1:10: “：” beside a tag is not a plain sign; write “:”",
                        "a.md:1:12: “；” beside a tag is not a plain sign; write “;”",
                        "a.md:1:13: unknown tag “zh-tw”; did you mean \"zh-Hant-TW\"?",
                        "a.md:1:32: “：” beside a tag is not a plain sign; write “:”",
                        "a.md:1:35: “zh-Hant-HK” stands here twice; delete one of the two");
    }

    @Test
    void isShownAsWrittenWhereNothingIsConverted() {
        Sample sample = Sample.of("en", "The -{后}- of **-{zh-Hans:a}-**, -{ and }-.");

        assertThat(sample.problems())
                .containsExactly(
                        "a.md:1:5: “-{…}-” is shown as written: no conversion touches this text;"
                                + " write the words alone; for the signs as such write \\-{",
                        "a.md:1:16: “-{…}-” is shown as written: no conversion touches this text;"
                                + " write the words alone; for the signs as such write \\-{",
                        "a.md:1:33: “-{…}-” is shown as written: no conversion touches this text;"
                                + " write the words alone; for the signs as such write \\-{");
        assertThat(sample.html()).isEqualTo("<p>The -{后}- of <strong>-{zh-Hans:a}-</strong>, -{ and }-.</p>");
    }
}
