package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void hasHeadingsAlignmentsAndRows() {
        assertThat(Sample.html("|年|地区生产总值|*增速*|位次|\n|---|--:|:-:|:--|\n|2023|81986.67[@a/b l.1]|6.1%||\n"))
                .isEqualTo("<table><tr><th>年</th><th END>地区生产总值</th><th CENTER><em>增速</em></th>"
                        + "<th START>位次</th></tr><tr><td>2023</td><td END>81986.67<cite>a/b l.1</cite></td>"
                        + "<td CENTER>6.1%</td><td START></td></tr></table>");
    }

    @Test
    void needsNoOuterStrokes() {
        assertThat(Sample.html("a | b\n--|--\n1 | 2"))
                .isEqualTo("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>");
    }

    @Test
    void takesEscapedStrokesAlsoInCode() {
        assertThat(Sample.html("|a \\| b|`c \\| d`|\n|-|-|"))
                .isEqualTo("<table><tr><th>a | b</th><th><code>c | d</code></th></tr></table>");
    }

    @Test
    void fillsShortRows() {
        assertThat(Sample.html("|a|b|\n|-|-|\n|1|"))
                .isEqualTo("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>");
    }

    @Test
    void followsAParagraph() {
        assertThat(Sample.html("双城\n|a|\n|-|")).isEqualTo("<p>双城</p><table><tr><th>a</th></tr></table>");
        assertThat(Sample.of("[双]{#a}\n|[城]{#a}|\n|-|").problems())
                .containsExactly("a.md:2:6: the id “a” is already given at a.md:1:5; give each place its own id");
    }

    @Test
    void standsInQuotationsAndLists() {
        assertThat(Sample.html("> - |a|\n>   |-|\n>   |b|"))
                .isEqualTo("<blockquote><ul><li><table><tr><th>a</th></tr><tr><td>b</td></tr></table></li></ul>"
                        + "</blockquote>");
    }

    @Test
    void isNotEveryStroke() {
        assertThat(Sample.html("双|城\n记|事")).isEqualTo("<p>双|城记|事</p>");
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThat(Sample.of("|a|b|\n|-|-|\n|1|2|3|").problems())
                .containsExactly("a.md:3:6: the row has more cells (3) than the table's heading (2);"
                        + " take cells out, or write \\| for a stroke within a cell");
        assertThat(Sample.of("|a|b|\n|-|").problems())
                .containsExactly("a.md:2:1: the heading of the table has cells: 2, the line below it: 1;"
                        + " give both the same number of cells");
    }

    @Test
    void tellsPlacesInCells() {
        assertThat(Sample.of("|年|值|\n|-|-|\n| 一 \\| 二 | 双[@a] |").problems())
                .containsExactly("a.md:3:16: the citation names no segment of “a”;"
                        + " write [@source/segment l.10-14, 20; @source/segment l.3]");
    }

    @Test
    void hasNoAttributesForCells() {
        assertThat(Sample.of("|a {#x}|\n|-|").problems())
                .singleElement()
                .asString()
                .contains("belong to nothing");
    }
}
