package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {

    @Test
    void areOrderedByFirstCall() {
        assertThat(Sample.html("双[^b]城[^甲]记[^b]\n\n[^甲]: 一\n[^b]: 二 [@a/b l.1]"))
                .isEqualTo("<p>双<sup>b</sup>城<sup>甲</sup>记<sup>b</sup></p>"
                        + "<note b><p>二 <cite>a/b l.1</cite></p></note><note 甲><p>一</p></note>");
    }

    @Test
    void holdBlocks() {
        assertThat(Sample.html("双[^a]\n\n[^a]: 一\n    二\n\n    - 三\n\n城"))
                .isEqualTo("<p>双<sup>a</sup></p><p>城</p><note a><p>一二</p><ul><li>三</li></ul></note>");
    }

    @Test
    void callEachOther() {
        assertThat(Sample.html("双[^a]\n\n[^a]: 一[^b]\n[^b]: 二[^a][^b]"))
                .isEqualTo("<p>双<sup>a</sup></p><note a><p>一<sup>b</sup></p></note>"
                        + "<note b><p>二<sup>a</sup><sup>b</sup></p></note>");
    }

    @Test
    void areFoundInQuotationsListsAndTables() {
        assertThat(Sample.html("> 双[^a]\n>\n> [^a]: 一\n\n- 城[^b]\n\n|记[^c]|\n|-|\n\n[^b]: 二\n[^c]: 三"))
                .isEqualTo("<blockquote><p>双<sup>a</sup></p></blockquote><ul><li>城<sup>b</sup></li></ul>"
                        + "<table><tr><th>记<sup>c</sup></th></tr></table>"
                        + "<note a><p>一</p></note><note b><p>二</p></note><note c><p>三</p></note>");
    }

    @Test
    void mustBeDefined() {
        Sample sample = Sample.of("双[^a]");

        assertThat(sample.html()).isEqualTo("<p>双[^a]</p>");
        assertThat(sample.problems())
                .containsExactly("a.md:1:2: there is no footnote “a”;"
                        + " write it on a line of its own as [^a]: …, or take the call out");
    }

    @Test
    void mustBeCalled() {
        Sample sample = Sample.of("双\n\n[^a]: 一[^b]\n[^b]: 二[^a]");

        assertThat(sample.html()).isEqualTo("<p>双</p>");
        assertThat(sample.problems())
                .containsExactly(
                        "a.md:3:1: the footnote “a” is never called; call it with [^a], or take it out",
                        "a.md:4:1: the footnote “b” is never called; call it with [^b], or take it out");
    }

    @Test
    void areWrittenOnce() {
        assertThat(Sample.of("双[^a]\n\n[^a]: 一\n[^a]: 二").problems())
                .containsExactly("a.md:4:1: the footnote “a” is already written at a.md:3:1;"
                        + " give each footnote its own label");
    }
}
