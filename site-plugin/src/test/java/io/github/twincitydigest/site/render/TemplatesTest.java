package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What templates can reach, and what they cannot. */
class TemplatesTest {

    private static final String PLAIN = "templates/pages/plain.ftlh";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${page?api.getClass()}",
                "${page.class}",
                "${page.getClass()}",
                "${page.title.class.protectionDomain}",
                "${page.title.hashCode()}",
                "${frame.navigation.getClass()}",
                "${page.template()}",
                "${page.title}",
                "${page}",
                "<#include \"../../content/site.yaml\">",
                "<#include \"/etc/hostname\">",
                "<#include \"file:///etc/hostname\">",
                "${html(\"<script>\")}",
                "${html(page.title)}",
                "${html()}",
                "${msg()}",
                "${say(\"fr\", \"skip\")}",
                "${say(\"en\")}",
                "${say(\"en\", \"no-such\")}",
                "${json(page.title)}",
                "${json(page)}",
                "${absolute(\"a b\")}"
            })
    void aTemplateThatReachesTooFarFails(String code) throws IOException {
        List<String> problems = plain(code).problems();

        assertThat(problems).isNotEmpty().allMatch(problem -> problem.startsWith(PLAIN + ":"));
    }

    /** A Markup view is the one thing that is HTML already; every other text is escaped, also what only looks safe. */
    @Test
    void textIsEscapedWithoutAsking() throws IOException {
        TinySite site = plain("${\"<b>\"} ${page.title.text} <i title=\"${page.title.text}\"></i> ${t(\"<u>\")}")
                .replace("content/pages/about/page.yaml", "en: About}", "en: '\"<s>&'}")
                .published();

        assertThat(site.page("en/about/index.html"))
                .contains("&lt;b&gt; &quot;&lt;s&gt;&amp; <i title=\"&quot;&lt;s&gt;&amp;\"></i> &lt;u&gt;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${1234567.5} | 1234567.5",
                "${true?c} ${true} | true true",
                "${1234?string} ${0.1 + 0.2} | 1234 0.3",
                "<#setting locale=\"ar-EG\">${12345} | 12345",
                "${msg(\"prose.footnote\", 1)} | note 1"
            })
    void numbersAndWordsAreThoseOfNoMachine(String code, String text) throws IOException {
        assertThat(plain(code).published().page("en/about/index.html")).contains("<p>" + text + "</p>");
    }

    @Test
    void everyTemplateIsReadAlsoThoseThatNoPageUses() throws IOException {
        TinySite site = TinySite.in(folder).with("""
                -- templates/partials/unused.ftlh --
                <#if>
                """);

        assertThat(site.problems()).singleElement().asString().startsWith("templates/partials/unused.ftlh:1:");
    }

    @Test
    void assetsBearTheirVersion() throws IOException {
        TinySite site = plain("<img src=\"${asset(\"dot.svg\")}\" alt=\"\">").published();
        String before = site.page("en/about/index.html");
        site.replace("src/main/assets/dot.svg", "width=\"1\"", "width=\"2\"").published();

        assertThat(before).containsPattern("src=\"\\.\\./\\.\\./assets/dot\\.svg\\?v=[0-9a-f]{10}\"");
        assertThat(site.page("en/about/index.html")).isNotEqualTo(before);
    }

    @Test
    void aFolderNamedAsASheetIsOneFile() throws IOException {
        TinySite site = plain("<link rel=\"stylesheet\" href=\"${asset(\"css/site.css\")}\">")
                .with("""
                -- src/main/assets/css/site.css/2-text.css --
                p { color: red }
                -- src/main/assets/css/site.css/1-page/a.css --
                body { margin: 0 }
                -- src/main/assets/css/other.css --
                a { color: blue }
                """)
                .published();

        assertThat(site.page("assets/css/site.css")).isEqualTo("body { margin: 0 }\np { color: red }\n");
        assertThat(site.page("assets/css/other.css")).isEqualTo("a { color: blue }\n");
        assertThat(site.page("en/about/index.html"))
                .containsPattern("href=\"\\.\\./\\.\\./assets/css/site\\.css\\?v=[0-9a-f]{10}\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "]]> & &quot; &lt;",
                "\" \\ \\\" \\u003C / '",
                "{} [] , :",
                "𠮷 “双城”"
            })
    void aTextInJsonStaysThatText(String text) throws IOException {
        String title = "'" + text.replace("'", "''") + "'";
        TinySite site = plain("""
                        <script type="application/ld+json">{"name": ${json(page.title.text)}, "more": 1}</script>""")
                .replace("content/pages/about/page.yaml", "en: About}", "en: " + title + "}")
                .published();

        Document page = Jsoup.parse(site.page("en/about/index.html"));
        String json = page.expectFirst("script").data();
        assertThat(page.select("script")).hasSize(1);
        assertThat(new Yaml().<Object>load(json)).isEqualTo(Map.of("name", text, "more", 1));
    }

    @Test
    void linksBecomeAbsoluteUnderTheSitesAddress() throws IOException {
        String page = plain("${absolute(frame.home)} ${absolute(asset(\"dot.svg\"))} ${absolute(\"#here\")} "
                        + "${absolute(\"https://example.com/\")}")
                .published()
                .page("en/about/index.html");

        assertThat(page)
                .containsPattern("<p>https://example\\.org/tiny/en/ "
                        + "https://example\\.org/tiny/assets/dot\\.svg\\?v=[0-9a-f]{10} "
                        + "https://example\\.org/tiny/en/about/#here https://example\\.com/</p>");
    }

    @Test
    void aPageCanSpeakInTheWordsOfEveryEdition() throws IOException {
        String page = plain("${say(\"zh-Hans\", \"prose.table\")} ${say(\"zh-Hant-TW\", \"section.topics\")}")
                .published()
                .page("en/about/index.html");

        assertThat(page).contains("<p>表格 專題</p>");
    }

    /** What is converted where nothing is prescribed, and the nearest prescription where several are. */
    @Test
    void aMessageCanHaveOtherWordsInTraditionalScript() throws IOException {
        TinySite site = plain("${msg(\"settings\")} ${msg(\"font\")}")
                .append("templates/messages/en.yaml", "settings: Settings\nfont: Size\n")
                .append(
                        "templates/messages/zh.yaml",
                        "settings: 设置\nsettings@zh-Hant-TW: 設定\nfont: 字号\nfont@zh-Hant: 字級\nfont@zh-Hant-HK: 字体\n")
                .published();

        assertThat(site.page("zh-hans/about/index.html")).contains("<p>设置 字号</p>");
        assertThat(site.page("zh-hant-tw/about/index.html")).contains("<p>設定 字級</p>");
        assertThat(site.page("zh-hant-hk/about/index.html")).contains("<p>設置 字体</p>");
        assertThat(site.page("en/about/index.html")).contains("<p>Settings Size</p>");
    }

    @Test
    void aMessageForNoTraditionalEditionIsTold() throws IOException {
        List<String> problems = TinySite.in(folder)
                .append("templates/messages/en.yaml", "skip@zh-Hant: Skip\n")
                .append("templates/messages/zh.yaml", "section.topics@zh-TW: 專題\nno-such@zh-Hant: 沒有\n")
                .problems();

        assertThat(problems).hasSize(3);
        assertThat(problems.get(0))
                .startsWith("templates/messages/en.yaml:")
                .endsWith("\"skip@zh-Hant\" is for no edition in Traditional script; "
                        + "write skip@zh-Hant, or @zh-Hant-TW or @zh-Hant-HK, in zh.yaml");
        assertThat(problems.get(1)).contains("\"section.topics@zh-TW\" is for no edition in Traditional script");
        assertThat(problems.get(2)).endsWith("there is no message \"no-such\"; add it, or correct the name");
    }

    private TinySite plain(String code) throws IOException {
        return TinySite.in(folder).replace(PLAIN, "<@p.prose page.text/>", "<p>" + code + "</p>");
    }
}
