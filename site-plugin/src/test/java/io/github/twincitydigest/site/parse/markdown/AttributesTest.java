package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            双城。 {#c-a}                   | <p id=c-a>双城。</p>
            双城。{#c-a}                    | <p id=c-a>双城。</p>
            双城。[@a/b l.1]{#c-a}          | <p id=c-a>双城。<cite>a/b l.1</cite></p>
            双城。[@a/b l.1] {#c-a}         | <p id=c-a>双城。<cite>a/b l.1</cite></p>
            双城。⏎{#c-a}                   | <p id=c-a>双城。</p>
            双城。 { #c-a .b .a lang=en }   | <p id=c-a class=a,b lang=en>双城。</p>
            双城。 {id=c-a class="a b" lang='zh-Hant-TW'} | <p id=c-a class=a,b lang=zh-Hant-TW>双城。</p>
            **双城** {.a}                   | <p class=a><strong>双城</strong></p>
            **双城**{.a}                    | <p><span class=a><strong>双城</strong></span></p>
            *双*{.a}城                      | <p><span class=a><em>双</em></span>城</p>
            `双`{.a}城                      | <p><span class=a><code>双</code></span>城</p>
            [双](topic:a){.a}城             | <p><span class=a><a href="topic:a">双</a></span>城</p>
            [TEU]{lang=en}双城              | <p><span lang=en>TEU</span>双城</p>
            **[TEU]{lang=en}**，            | <p><strong><span lang=en>TEU</span></strong>，</p>
            [**T**E]{lang=en} {#c-a}        | <p id=c-a><span lang=en><strong>T</strong>E</span></p>
            [[a](b) c]{.a}                  | <p><span class=a><a href="b">a</a> c</span></p>
            ## 如何运作 {#how}              | <h2 id=how>如何运作</h2>
            如何运作 {#how}⏎---             | <h2 id=how>如何运作</h2>
            - 双 {#a}⏎- 城 {#b}             | <ul><li>双</li><li>城</li></ul>
            > 双城⏎⏎{.pull}                 | <blockquote class=pull><p>双城</p></blockquote>
            - 双城⏎⏎{.steps}                | <ul class=steps><li>双城</li></ul>
            ```java {#code}⏎双⏎```          | <pre id=code><code class="language-java">双 </code></pre>
            双{城}{}{ }{中文}{...}{.5}{a b} | <p>双{城}{}{ }{中文}{...}{.5}{a b}</p>
            双\\{#c-a}                      | <p>双{#c-a}</p>
            `{#c-a}`                        | <p><code>{#c-a}</code></p>
            \\-{#a}-与\\-{.b}-            | <p>-{#a}-与-{.b}-</p>
            """)
    void belong(String markdown, String html) {
        String text = markdown.replace('⏎', '\n').replace("\\\\", "\\");

        assertThat(Sample.html(text).replace('\n', ' ')).isEqualTo(html);
    }

    @Test
    void ofTablesStandBelowThem() {
        assertThat(Sample.html("|a|\n|-|\n|b|\n{#t .wide}"))
                .isEqualTo("<table id=t class=wide><tr><th>a</th></tr><tr><td>b</td></tr></table>");
        assertThat(Sample.html("|a|\n|-|\n|b|\n\n{.wide}"))
                .isEqualTo("<table class=wide><tr><th>a</th></tr><tr><td>b</td></tr></table>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            双 {#c-a onclick=x}     | 1:9: unknown attribute “onclick”; only #id, .class and lang= are known
            双 {onclick="a b"}      | 1:4: unknown attribute “onclick”; only #id, .class and lang= are known
            双 {#c-a x}             | 1:9: “x” is no attribute; write {#id .class lang=en}
            双 {#C-A}               | 1:4: “#C-A” is no id; use lower-case letters a to z
            双 {#c--a}              | 1:4: “#c--a” is no id; use lower-case
            双 {#c-}                | 1:4: “#c-” is no id; use lower-case
            双 {#}                  | 1:4: “#” is no id; use lower-case
            双 {#双}                | 1:4: “#双” is no id; use lower-case
            双 {#a #b}              | 1:7: a second id in one pair of braces; keep one
            双 {.A}                 | 1:4: “.A” is no class; use a to z
            双 {lang=e}             | 1:4: “e” is no language tag; write one such as en
            双 {lang=}              | 1:4: “” is no language tag; write one such as en
            双 {lang=en_US}         | 1:4: “en_US” is no language tag; write one such as en
            双 {#a                  | 1:3: attributes are not closed; end them with “}”
            双 {#a {#b}             | 1:3: attributes are not closed; end them with “}”
            双{#a}城                | 1:2: attributes that belong to nothing; put them at the very end
            双 {.a} {.b}            | 1:3: attributes that belong to nothing; put them at the very end
            {#a}                    | 1:1: attributes that belong to nothing; put them at the very end
            ![双]{.a}城             | 1:5: attributes that belong to nothing; put them at the very end
            双 {#a}⏎⏎城 {#a}        | 3:4: the id “a” is already given at a.md:1:4; give each place its own id
            [双]{#a} {#a}           | 1:10: the id “a” is already given at a.md:1:5; give each place its own id
            """)
    void areProblems(String markdown, String problem) {
        assertThat(Sample.of(markdown.replace('⏎', '\n')).problems())
                .singleElement()
                .asString()
                .startsWith("a.md:" + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant-TW", "ja", "de-CH-1996"})
    void takeLanguageTagsAsWritten(String tag) {
        assertThat(Sample.html("双 {lang=" + tag + "}")).isEqualTo("<p lang=" + tag + ">双</p>");
    }
}
