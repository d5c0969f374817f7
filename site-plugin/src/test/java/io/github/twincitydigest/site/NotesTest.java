package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mark or a term in a text opens in place. */
class NotesTest {

    private static final String DIGEST = "digests/first/index.html";

    @TempDir
    Path folder = Path.of("");

    @Test
    void eachMarkOpensTheNoteOfItsNumber() throws IOException {
        Document page = digest("""
                -- content/digests/first/zh.md --
                长100公里。[@paper/front l.3; @paper/front l.4] {#c-length}

                又说100公里。[@paper/front l.3] {#c-again}
                -- content/digests/first/en.md --
                100 km long. [@paper/front l.3; @paper/front l.4] {#c-length}

                Again 100 km. [@paper/front l.3] {#c-again}
                """);

        assertThat(page.select(".citations button").eachAttr("popovertarget"))
                .containsExactly("ref-1-note", "ref-2-note", "ref-1-note");
        assertThat(page.select(".citations button").eachAttr("id")).containsExactly("cite-1", "cite-2", "cite-3");
        assertThat(page.select(".citations button").eachAttr("aria-label")).containsExactly("来源1", "来源2", "来源1");
        assertThat(page.select(".citations button").eachAttr("type")).containsOnly("button");
        assertThat(page.select(".note").eachAttr("id")).containsExactly("ref-1-note", "ref-2-note");
        assertThat(page.select("#ref-1 a[href=#cite-1], #ref-1 a[href=#cite-3]"))
                .hasSize(2);
    }

    @Test
    void aTermLeadsToItsNoteAndTheNoteBackToTheFirstMention() throws IOException {
        Document page = digest("""
                -- content/digests/first/zh.md --
                河流很长，[这条河](term:river)更长。[@paper/front l.3] {#c-length}
                -- content/digests/first/en.md --
                [It](term:river) is long. [@paper/front l.3] {#c-length}
                """);

        List<Element> mentions = page.select("a.gloss");
        // What an editor links is not linked again.
        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).attr("href")).isEqualTo("#term-river");
        assertThat(mentions.get(0).id()).isEqualTo("term-river--call");
        assertThat(page.expectFirst("#term-river").text()).startsWith("河流 river: 流动的水。");
        assertThat(page.select("#term-river a").eachAttr("href"))
                .containsExactly("../../glossary/#river", "#term-river--call");
        assertThat(page.select("#term-river [lang]").eachText()).containsExactly("river");
    }

    @Test
    void aTermThatIsLinkedTwiceHasOneNoteAndOnePlaceToReturnTo() throws IOException {
        Document page = digest("""
                -- content/digests/first/zh.md --
                [一](term:river)和[二](term:river)。[@paper/front l.3] {#c-length}
                """);

        assertThat(page.select("a.gloss[href=#term-river]")).hasSize(2);
        assertThat(page.select("a.gloss").eachAttr("id")).containsExactly("term-river--call");
        assertThat(page.select(".term-note")).hasSize(1);
        assertThat(new HashSet<>(page.select("[id]").eachAttr("id")))
                .hasSize(page.select("[id]").size());
    }

    @Test
    void aTermWithoutADefinitionLeadsToTheGlossary() throws IOException {
        Document page = digest("""
                -- content/glossary.yaml --
                - id: river
                  zh: 河流
                  en: river
                -- content/digests/first/zh.md --
                [河流](term:river)很长。[@paper/front l.3] {#c-length}
                """);

        assertThat(page.select("a.name").eachAttr("href")).containsExactly("../../glossary/#river");
        assertThat(page.select(".gloss, .term-note")).isEmpty();
    }

    @Test
    void aDefinitionWithoutEnglishIsChineseInTheEnglishEdition() throws IOException {
        TinySite site = TinySite.in(folder).with("""
                -- content/glossary.yaml --
                - id: river
                  zh: 河流
                  definition: {zh: 流动的水。}
                -- content/digests/first/en.md --
                [It](term:river) is long. [@paper/front l.3] {#c-length}
                """).published();

        Document page = Jsoup.parse(site.page("en/" + DIGEST));
        assertThat(page.select("#term-river > [lang=zh-Hans]").eachText()).containsExactly("河流", "流动的水。");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = "\"><script>alert(1)</script><b onclick='x()'>${1+1}&amp;";
        String yaml = "'" + hostile.replace("'", "''") + "'";
        Document page = digest("""
                -- content/glossary.yaml --
                - id: river
                  zh: 河流
                  en: %s
                  definition: {zh: %s, en: %s}
                -- content/digests/first/zh.md --
                [河流](term:river)很长。[@paper/front l.3] {#c-length}
                """.formatted(yaml, yaml, yaml));

        assertThat(page.select("script, b, [onclick]")).isEmpty();
        assertThat(page.expectFirst("#term-river").wholeText()).contains("河流 " + hostile + ": " + hostile);
    }

    @Test
    void aClaimMustNotBeNamedLikeANote() throws IOException {
        assertThat(TinySite.in(folder)
                        .with("""
                        -- content/digests/first/zh.md --
                        河流长100公里。[@paper/front l.3] {#term-river}
                        """)
                        .without("content/digests/first/en.md")
                        .problems())
                .containsExactly("content/digests/first/zh.md:1:1: the id \"term-river\" begins with a word that the"
                        + " site uses itself; begin it with another word than site-, ref-, cite-, fn-, term-");
    }

    private Document digest(String archive) throws IOException {
        return Jsoup.parse(TinySite.in(folder).with(archive).published().page("zh-hans/" + DIGEST));
    }
}
