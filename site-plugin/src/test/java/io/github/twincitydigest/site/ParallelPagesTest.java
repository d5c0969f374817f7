package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text in two languages side by side: each paragraph beside its counterpart, each language in its own words. */
class ParallelPagesTest {

    private static final String CHINESE = """
            ## 起点 {#start}

            这条河长100公里。[@paper/front l.3] {#c-length}

            没有编号的一段。

            - 两头
            - 中间

            皇-{后}-的里程。[@paper/front l.4] {#c-queen}
            """;

    private static final String ENGLISH = """
            ## Beginning {#start}

            The river is 100 km long. [@paper/front l.3] {#c-length}

            A paragraph without an id.

            - both ends
            - the middle

            The queen’s miles, 皇后. [@paper/front l.4] {#c-queen}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void setsEachPartBesideItsCounterpart() throws IOException {
        Document page = page("zh-hans");

        Elements pairs = page.select(".pair");
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(1).child(0).text()).contains("100公里", "没有编号的一段", "中间");
        assertThat(pairs.get(1).child(1).text()).contains("100 km", "without an id", "the middle");
        assertThat(pairs.get(1).child(1).attr("lang")).isEqualTo("en");
    }

    @Test
    void showsEachEditionsOwnScriptBesideTheOtherLanguageAsWritten() throws IOException {
        assertThat(page("zh-hant-tw").select(".pair").get(2).child(0).text()).contains("皇后的里程");
        assertThat(page("en").select(".pair").get(0).child(0).text()).isEqualTo("Beginning");
        assertThat(page("en").select(".pair").get(0).child(1).text()).isEqualTo("起点");
        assertThat(page("en").select(".pair").get(2).child(1).attr("lang")).isEqualTo("zh-Hans");
    }

    @Test
    void keepsAnchorsAndCitationsOfTheEditionsOwnTextOnly() throws IOException {
        for (String edition : List.of("zh-hans", "zh-hant-hk", "en")) {
            Document page = page(edition);
            assertThat(page.select(".pair > :first-child [id^=c-]").eachAttr("id"))
                    .containsExactly("c-length", "c-queen");
            assertThat(page.select(".pair > :last-child [id]:not(.gloss)")).isEmpty();
            assertThat(page.select(".pair > :first-child .citations button")).hasSize(2);
            assertThat(page.select(".pair > :last-child .citations")).isEmpty();
            assertThat(page.select(".note")).hasSize(2);
        }
    }

    @Test
    void explainsATermInTheLanguageThatItStandsIn() throws IOException {
        Document page = page("zh-hant-tw");
        assertThat(page.select(".gloss").eachAttr("href")).containsExactly("#term-river--en");
        Element note = page.expectFirst("#term-river--en");
        assertThat(note.text()).startsWith("river 河流: Water that flows.");
        assertThat(note.select("[lang=en]").eachText()).containsExactly("river", "Water that flows.");
        assertThat(note.select("a").eachAttr("href"))
                .containsExactly("../../../glossary/#river", "#term-river--call--en");

        Element chinese = page("en").expectFirst(".term-note");
        assertThat(chinese.id()).isEqualTo("term-river");
        assertThat(chinese.text()).startsWith("river 河流: Water that flows.");
    }

    @Test
    void explainsATermOnceInEachOfTheTwoLanguages() throws IOException {
        TinySite.in(folder).with("""
                -- content/digests/first/zh.md --
                河流长100公里，又一条[河流](term:river)。[@paper/front l.3] {#c-length}
                -- content/digests/first/en.md --
                The river is 100 km long; another [stream](term:river). [@paper/front l.3] {#c-length}
                """).published();
        for (String edition : List.of("zh-hans", "zh-hant-hk", "en")) {
            String other = edition.equals("en") ? "zh-Hans" : "en";
            Document page = page(edition);
            assertThat(page.select(".pair > :first-child .gloss").eachAttr("href"))
                    .containsOnly("#term-river");
            assertThat(page.select(".pair > :last-child .gloss").eachAttr("href"))
                    .containsOnly("#term-river--" + other);
            assertThat(page.select(".term-note").eachAttr("id")).containsExactly("term-river", "term-river--" + other);
        }
    }

    @Test
    void setsTheFootnotesOfBothBesideEachOther() throws IOException {
        TinySite.in(folder).with("""
                -- content/digests/first/zh.md --
                长100公里[^long]，又长[^long]。[@paper/front l.3] {#c-length}

                [^long]: 来源写“约”。[@paper/front l.4]
                -- content/digests/first/en.md --
                It is 100 km long[^long] and wide[^wide]. [@paper/front l.3] {#c-length}

                [^long]: The source says “about”. [@paper/front l.4]
                [^wide]: Its width is not told.
                """).published();
        Document page = page("zh-hant-tw");
        Elements pairs = page.select(".pair");
        assertThat(pairs).hasSize(2);
        assertThat(page.select(".pair > :first-child .note a, .pair > :first-child li a.back")
                        .eachAttr("href"))
                .containsExactly("#fn-1", "#fn-1", "#fn-1-call-1", "#fn-1-call-2");
        assertThat(page.select(".pair > :last-child sup.note a").eachAttr("href"))
                .containsExactly("#fn-1--en", "#fn-2--en");
        assertThat(page.select(".pair > :last-child sup.note a").eachText()).containsExactly("note 1", "note 2");
        assertThat(pairs.get(1).select("li").eachAttr("id")).containsExactly("fn-1", "fn-1--en", "fn-2--en");
        assertThat(pairs.get(1).select("section").eachAttr("aria-label")).containsExactly("註釋", "Notes");
        assertThat(pairs.get(1).child(1).text()).contains("The source says “about”.", "Its width is not told.");
        assertThat(page.select(".references li")).hasSize(2);
    }

    @Test
    void setsTheFootnotesOfOneLanguageAlone() throws IOException {
        TinySite.in(folder).with("""
                -- content/digests/first/en.md --
                Before all ids.

                The river is 100 km long.[^long] [@paper/front l.3] {#c-length}

                [^long]: As printed.
                """).published();
        Elements pairs = page("zh-hans").select(".pair");
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(0).child(1).text()).isEqualTo("Before all ids.");
        assertThat(pairs.get(2).child(0).text()).isEmpty();
        assertThat(pairs.get(2).child(1).text()).startsWith("As printed.");
        assertThat(page("en").select(".pair").get(2).child(0).text()).startsWith("As printed.");
    }

    @Test
    void isLinkedFromTheTextAndBack() throws IOException {
        page("zh-hans");
        Document digest = Jsoup.parse(Files.readString(folder.resolve("target/site/zh-hans/digests/first/index.html")));

        assertThat(digest.select("a[href=parallel/]")).hasSize(1);
        assertThat(page("zh-hans").select(".facts a[href=../]")).hasSize(1);
    }

    @Test
    void isNotThereForATextInOneLanguage() throws IOException {
        TinySite site = TinySite.in(folder).without("content/digests/first/en.md");
        assertThat(site.generate().isSound()).isTrue();

        assertThat(folder.resolve("target/site/zh-hans/digests/first/parallel")).doesNotExist();
        assertThat(folder.resolve("target/site/zh-hans/topics/rivers/parallel")).exists();
    }

    private Document page(String edition) throws IOException {
        if (!Files.exists(folder.resolve("content"))) {
            TinySite site = TinySite.in(folder)
                    .put("content/digests/first/zh.md", CHINESE.getBytes(StandardCharsets.UTF_8))
                    .put("content/digests/first/en.md", ENGLISH.getBytes(StandardCharsets.UTF_8));
            assertThat(site.generate().problems()).isEmpty();
        }
        return Jsoup.parse(
                Files.readString(folder.resolve("target/site/" + edition + "/digests/first/parallel/index.html")));
    }
}
