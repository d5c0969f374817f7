package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @Test
    void keepsItsAddressAsWritten() {
        Sample sample = Sample.of("见[双城](https://例.cn/a%20b?c=%E5%8F%8C \"题\")");

        assertThat(((Block.Paragraph) sample.prose().blocks().get(0)).inlines().get(1))
                .isEqualTo(new Inline.Link(
                        new Location("a.md", 1, 7),
                        "https://例.cn/a%20b?c=%E5%8F%8C",
                        "题",
                        List.of(new Inline.Text("双城"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"topic:transport", "digest:a#b", "#c-a", "mailto:a@b.cn", "tel:028", "ftp://a", "", "filet:a"})
    void leavesOtherSchemesToLaterStages(String address) {
        assertThat(Sample.html("[双](" + address + ")")).isEqualTo("<p><a href=\"" + address + "\">双</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[双](javascript:a)",
                "[双](JavaScript:a)",
                "[双](javascript&colon;a)",
                "[双](javascript&#58;a)",
                "[双](java&#115;cript:a)",
                "[双](java&Tab;script:a)",
                "[双](<java\tscript:a>)",
                "[双](< javascript:a>)",
                "[双](&#1;javascript:a)",
                "[双](java&#x200B;script:a)",
                "[双](vbscript:a)",
                "[双](data:text/html,a)",
                "[双](file:///etc)",
                "[双][a]\n\n[a]: javascript:a",
                "![双](data:a)"
            })
    void refusesSchemesThatRunCode(String markdown) {
        Sample sample = Sample.of(markdown);

        assertThat(sample.html()).isEqualTo("<p>双</p>");
        assertThat(sample.problems())
                .singleElement()
                .asString()
                .matches("a\\.md:(1|3):[2-9]: a link with “(?s:.*)")
                .endsWith(":” is not allowed; link to an address with https:, or to a page of the site");
    }

    @Test
    void refusesThemInAutolinksToo() {
        assertThat(Sample.of("<javascript:a>").html()).isEqualTo("<p>javascript:a</p>");
        assertThat(Sample.html("<https://a.cn> <a@b.cn>"))
                .isEqualTo("<p><a href=\"https://a.cn\">https://a.cn</a> <a href=\"mailto:a@b.cn\">a@b.cn</a></p>");
    }

    @Test
    void refersToDefinitionsAnywhere() {
        assertThat(Sample.html("[双][a] [A] [b][] [丙]\n\n> [a]: x 'y'\n\n[B]: <z>"))
                .isEqualTo("<p><a href=\"x\" title=\"y\">双</a> <a href=\"x\" title=\"y\">A</a>"
                        + " <a href=\"z\">b</a> [丙]</p><blockquote></blockquote>");
    }

    @Test
    void doesNotTakeCitationsForDefinitions() {
        assertThat(Sample.of("[@a/b]: x").problems()).hasSize(1);
    }
}
