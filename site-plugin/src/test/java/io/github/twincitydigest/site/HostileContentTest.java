package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that would be markup, code or a template if anything on its way to the page took it for that. */
class HostileContentTest {

    private static final String DIGEST = "content/digests/first/digest.yaml";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "A & B &amp; C &lt;b&gt;",
                "]]> --> </title> <!--",
                "${1+1} #{1+1} <#if true> [#ftl] <@x/>",
                "${frame.class} ${page?api}",
                "{0} {1} {",
                "-{ -{keep}- }-",
                "\\u003Cscript\\u003E %3Cscript%3E"
            })
    void staysTextInEveryPlaceOfEveryPage(String text) throws IOException {
        String zh = yaml(text);
        TinySite site = TinySite.in(folder)
                .replace(DIGEST, "{zh: 第一篇, en: The first}", "{zh: " + zh + ", en: " + zh + "}")
                .replace(DIGEST, "{zh: 河流有多长。, en: How long the river is.}", "{zh: " + zh + ", en: " + zh + "}")
                .replace("content/topics/rivers/topic.yaml", "zh: 河流,", "zh: " + zh + ",")
                .replace("content/pages/about/page.yaml", "en: About}", "en: " + zh + "}")
                .replace("content/sources/paper.yaml", "zh: 《头版》", "zh: " + zh)
                .replace("content/sources/paper.yaml", "zh: 《河报》,", "zh: " + zh + ",")
                .replace("content/data/events.yaml", "zh: 桥通了", "zh: " + zh)
                .replace("content/data/figures.yaml", "zh: 河流长度", "zh: " + zh)
                .replace("content/data/meetings.yaml", "zh: 第一次会谈", "zh: " + zh)
                .replace("content/data/units.yaml", "unit: 人, en: person", "unit: 人, en: " + zh)
                .replace("content/data/places.yaml", "zh: 小镇", "zh: " + zh)
                .replace("content/data/places.yaml", "zh: 河边的镇。", "zh: " + zh)
                .replace("content/data/organizations.yaml", "zh: 渡口公司", "zh: " + zh)
                .replace("content/data/people.yaml", "{zh: 镇长, en: Mayor}", "{zh: " + zh + ", en: " + zh + "}")
                .replace("content/data/projects.yaml", "{zh: 北桥, en: North Bridge}", "{zh: " + zh + ", en: " + zh + "}")
                .replace("content/data/projects.yaml", "zh: 已通车。", "zh: " + zh)
                .replace("content/data/documents.yaml", "zh: 《北桥规划》", "zh: " + zh)
                .replace("content/data/documents.yaml", "zh: 规定桥建在哪里。", "zh: " + zh)
                .replace("content/site.yaml", "zh: 道路, en: Road", "zh: " + zh + ", en: " + zh)
                .put(
                        "content/corrections.yaml",
                        ("[{date: 2026-11-20, about: project:bridge, text: {zh: " + zh + "}}]\n")
                                .getBytes(StandardCharsets.UTF_8))
                .replace("content/glossary.yaml", "zh: 流动的水。", "zh: " + zh)
                .replace("content/site.yaml", "zh: 测试用的站点。", "zh: " + zh)
                .replace("content/site.yaml", "{zh: 小站, en: Tiny Site}", "{zh: " + zh + ", en: " + zh + "}")
                .published();

        for (Map.Entry<String, String> page : FileTree.texts(site.output()).entrySet()) {
            if (page.getKey().endsWith(".html")) {
                Document document = Jsoup.parse(page.getValue());
                assertThat(document.select("script, img, b:not(.figure b), [onmouseover], [onerror]"))
                        .as(page.getKey())
                        .isEmpty();
            }
        }
        Document digest = Jsoup.parse(site.page("en/digests/first/index.html"));
        assertThat(digest.title()).isEqualTo(text);
        assertThat(digest.expectFirst("h1").wholeText()).isEqualTo(text);
        assertThat(digest.expectFirst("meta[name=description]").attr("content")).isEqualTo(text);
        assertThat(Jsoup.parse(site.page("en/projects/bridge/index.html")).title())
                .isEqualTo(text);
        assertThat(Jsoup.parse(site.page("en/corrections/index.html"))
                        .expectFirst("p a")
                        .wholeText())
                .isEqualTo(text);
        assertThat(Jsoup.parse(site.page("zh-hans/index.html"))
                        .expectFirst("h1")
                        .wholeText())
                .isEqualTo(text);
    }

    @Test
    void templateCodeInProseStaysText() throws IOException {
        TinySite site = TinySite.in(folder).with("""
                        -- content/pages/about/zh.md --
                        ${1+1} <#if true>是</#if> #{2} `${3+3}` [词](https://example.com/${4})
                        """).with("""
                        -- content/pages/about/en.md --
                        ${"freemarker.template.utility.Execute"?new()("id")}
                        """);
        assertThat(site.generate().isSound()).isFalse();
        assertThat(site.problems()).noneMatch(problem -> problem.contains("template"));

        site.with("""
                -- content/pages/about/zh.md --
                ${1+1} `${3+3}` #{2} \\<#if true>是\\</#if>
                """);
        assertThat(site.generate().isSound()).isTrue();
        assertThat(Jsoup.parse(site.page("zh-hans/about/index.html")).text())
                .contains("${1+1} ${3+3} #{2} <#if true>是</#if>");
        assertThat(Jsoup.parse(site.page("en/about/index.html")).text())
                .contains("${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
    }

    @Test
    void rawHtmlInProseIsShownAndNotObeyed() throws IOException {
        TinySite site = TinySite.in(folder).with("""
                -- content/pages/about/zh.md --
                一<script>alert(1)</script>二<b onclick="x()">三</b>

                <iframe src="https://example.com/"></iframe>
                """);

        assertThat(site.generate().isSound()).isTrue();
        assertThat(site.problems()).isNotEmpty().allMatch(problem -> problem.contains("content/pages/about/zh.md:"));
        Document page = Jsoup.parse(site.page("zh-hans/about/index.html"));
        assertThat(page.select("script, iframe, b")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "<b onclick=\"x()\">", "<iframe src=");
    }

    @Test
    void aLineOfAMillionCharactersIsSetWhole() throws IOException {
        String line = "河流，".repeat(300_000) + "完";
        TinySite site = TinySite.in(folder)
                .put("content/pages/about/zh.md", (line + "\n").getBytes(StandardCharsets.UTF_8))
                .published();

        assertThat(site.page("zh-hans/about/index.html")).contains(line);
        assertThat(site.page("zh-hant-tw/about/index.html")).contains(line);
    }

    /** As a YAML text in single quotes, in which nothing but the quote is special. */
    private static String yaml(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
