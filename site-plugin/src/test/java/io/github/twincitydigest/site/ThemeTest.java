package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site gets from the engine, and how its own files stand over that. */
class ThemeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSiteWithoutTemplatesGetsTheEngines() throws IOException {
        TinySite site = bare().published();

        assertThat(site.page("en/index.html")).contains("Tiny Site", "assets/css/site.css?v=");
        assertThat(site.page("zh-hant-tw/digests/first/index.html")).contains("設定");
        assertThat(site.page("assets/css/site.css"))
                .startsWith("@layer reset, tokens,")
                .contains("--hue-first");
        assertThat(site.page("assets/js/site.js")).startsWith("\"use strict\";");
        assertThat(site.page("assets/icons/icon.svg")).contains("<svg");
        assertThat(site.page("assets/dot.svg")).contains("<svg");
    }

    /** With one mark only, the minimal site has no two sides to tell apart. */
    @Test
    void withoutTwoSidesNothingSpeaksOfThem() throws IOException {
        TinySite site = bare().published();

        String timeline = site.page("en/timeline/index.html");
        assertThat(timeline).contains("<body class=\"no-sides\">").doesNotContain("rail is");
        assertThat(Jsoup.parse(timeline).select(".rail-first, .rail-second")).isEmpty();
    }

    @Test
    void withTwoSidesMessagesNameThem() throws IOException {
        TinySite site = bare().append(
                        "content/data/places.yaml", "- {id: city, name: {zh: 大城, en: City}, marks: [right]}\n")
                .published();

        assertThat(site.page("en/timeline/index.html"))
                .contains("The left rail is Town, the right rail City;", "Above the upper rail: Town;", "<body>");
        assertThat(site.page("zh-hans/timeline/index.html")).contains("左线是小镇，右线是大城；");
    }

    /** A site's own words for something stand for all forms of it, also where there are sides. */
    @Test
    void messagesAreReplacedOneByOneInAllTheirForms() throws IOException {
        TinySite site = bare().with("""
                -- templates/messages/zh.yaml --
                settings: 选项
                timeline.description: 按年排列。
                -- templates/messages/en.yaml --
                count.digests: "{0} in all"
                """)
                .append("content/data/places.yaml", "- {id: city, name: {zh: 大城, en: City}, marks: [right]}\n")
                .published();

        assertThat(site.page("zh-hant-tw/index.html")).contains(">選項</button>").doesNotContain("設定");
        assertThat(site.page("zh-hans/timeline/index.html")).contains("按年排列。").doesNotContain("左线");
        assertThat(site.page("en/timeline/index.html")).contains("The left rail is Town");
        assertThat(site.page("en/topics/index.html")).contains("1 in all");
    }

    @Test
    void whatStandsOnALongPageIsListed() throws IOException {
        TinySite site = bare().with("""
                -- content/pages/long/page.yaml --
                title: {zh: 长页, en: Long}
                summary: {zh: 有标题。, en: It has headings.}
                order: 9
                -- content/pages/long/zh.md --
                ## 头发 {#one}

                ### `a.b` {#a-b}

                #### 更深 {#deeper}

                ### 其二 {#two-of-one}

                ## 没有链接

                ## 二 {#two}

                ## 三 {#three}
                -- content/pages/long/en.md --
                ## One {#one}

                ### `a.b` {#a-b}

                #### Deeper {#deeper}

                ### Two of one {#two-of-one}

                ## Not linked to

                ## Two {#two}

                ## Three {#three}
                """).published();

        Element contents = Jsoup.parse(site.page("en/long/index.html")).expectFirst("nav.contents");
        assertThat(contents.attr("aria-label")).isEqualTo("On this page");
        assertThat(tree(contents.expectFirst("ul")))
                .isEqualTo("(One#one(a.b#a-b(Deeper#deeper))(Two of one#two-of-one))(Two#two)(Three#three)");
        assertThat(Jsoup.parse(site.page("zh-hant-tw/long/index.html"))
                        .expectFirst("nav.contents")
                        .text())
                .isEqualTo("本頁內容 頭髮 a.b 更深 其二 二 三");
    }

    private static String tree(Element list) {
        return list.children().stream()
                .map(item -> item.expectFirst("> a").text()
                        + item.expectFirst("> a").attr("href")
                        + item.select("> ul").stream().map(ThemeTest::tree).collect(Collectors.joining()))
                .collect(Collectors.joining(")(", "(", ")"));
    }

    @Test
    void aPartialReplacesTheEnginesAlone() throws IOException {
        TinySite site = bare().with("""
                -- templates/partials/site-nav.ftlh --
                <#macro main><p>Own menu</p></#macro>
                """).published();

        assertThat(site.page("en/digests/first/index.html")).contains("<p>Own menu</p>", "site-header");
    }

    @Test
    void partsOfASheetAreAddedAndReplacedByName() throws IOException {
        TinySite site = bare().with("""
                -- src/main/assets/css/site.css/15-colours.css --
                .added { color: red }
                -- src/main/assets/css/site.css/90-print.css --
                .replaced { color: red }
                """).published();

        String sheet = site.page("assets/css/site.css");
        assertThat(sheet).containsSubsequence("--hue-first", ".added", ".site-header", ".replaced");
        assertThat(sheet).doesNotContain("@page");
    }

    @Test
    void aWholeSheetReplacesAllItsParts() throws IOException {
        TinySite site = bare().put("src/main/assets/css/site.css", "p { margin: 0 }\n".getBytes(StandardCharsets.UTF_8))
                .published();

        assertThat(site.page("assets/css/site.css")).isEqualTo("p { margin: 0 }\n");
    }

    @Test
    void aTemplateThatNothingUsesIsTold() throws IOException {
        TinySite site = bare().with("""
                -- templates/partials/site-navv.ftlh --
                <#macro main></#macro>
                -- templates/own.ftlh --
                <p>Taken in.</p>
                -- templates/partials/site-nav.ftlh --
                <#macro main><#include "../own.ftlh"></#macro>
                -- templates/something-else-altogether.ftlh --
                <p>Not taken in.</p>
                """);

        assertThat(site.problems())
                .containsExactly(
                        "templates/partials/site-navv.ftlh:1:1: no page uses this template; did you mean "
                                + "\"partials/site-nav.ftlh\"? then rename the file, otherwise delete it",
                        "templates/something-else-altogether.ftlh:1:1: no page uses this template; name it like the "
                                + "engine's template that it replaces, take it in with <#import> or <#include>, or "
                                + "delete it");
    }

    @Test
    void aMessageThatNothingSaysIsTold() throws IOException {
        TinySite site = bare().with("""
                -- templates/messages/en.yaml --
                setings: Options
                own.word: Own
                own-kind.a: A
                -- templates/messages/zh.yaml --
                own.word: 自己
                own-kind.a: 甲
                setings: 选项
                -- templates/partials/site-nav.ftlh --
                <#macro main><p>${msg("own.word")} ${msg("own-kind." + "a")}</p></#macro>
                """);

        List<Problem> problems = site.generate().problems();
        assertThat(problems.stream().map(Problem::toString))
                .containsExactly(
                        "templates/messages/en.yaml:1:1: nothing says the message \"setings\"; did you mean "
                                + "\"settings\"?",
                        "templates/messages/zh.yaml:3:1: nothing says the message \"setings\"; did you mean "
                                + "\"settings\"?");
        assertThat(problems.get(0).fix()).isNotNull();
    }

    @Test
    void aMessageOfItsOwnIsNeededInBothLanguages() throws IOException {
        TinySite site = bare().with("""
                -- templates/messages/en.yaml --
                own.word: Own
                -- templates/partials/site-nav.ftlh --
                <#macro main><p>${msg("own.word")}</p></#macro>
                """);

        assertThat(site.problems())
                .contains("templates/messages/en.yaml:1:1: the message \"own.word\" is not in zh.yaml; add it there");
    }

    @Test
    void whatAnOverridingPartialLacksIsToldThere() throws IOException {
        TinySite site = bare().with("""
                -- templates/partials/site-nav.ftlh --
                <#macro other></#macro>
                """);

        assertThat(site.problems())
                .containsExactly("templates/partials/site-nav.ftlh:1:1: this template lacks \"nav.main\", which the "
                        + "engine's partials/base.ftlh needs; copy what is missing from the engine's template of "
                        + "this name, or delete this file");
    }

    @Test
    void aFaultInAnOverridingTemplateIsToldAtItsPlace() throws IOException {
        TinySite site = bare().with("""
                -- templates/partials/site-nav.ftlh --
                <#macro main>
                ${frame.nothing}
                </#macro>
                """);

        assertThat(site.problems())
                .containsExactly("templates/partials/site-nav.ftlh:2:3: the template fails: there is "
                        + "no \"frame.nothing\"; check the name; if it may be missing, write ${name!} or <#if name??>");
    }

    @Test
    void aThemeCanStandAlone() throws IOException {
        TinySite site = TinySite.in(folder).published();

        assertThat(site.output().resolve("assets/css")).doesNotExist();
    }

    @Test
    void aThemeSaysWhatItStandsOnOrIsTold() throws IOException {
        TinySite site = bare().with("""
                -- templates/theme.yaml --
                base: non
                """);

        assertThat(site.problems())
                .containsExactly("templates/theme.yaml:1:7: \"non\" is not possible here; did you mean \"none\"?");
    }

    /** The minimal site without its own theme. */
    private TinySite bare() throws IOException {
        return TinySite.in(folder).withoutFolders("templates");
    }
}
