package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "${msg()}"
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

    private TinySite plain(String code) throws IOException {
        return TinySite.in(folder).replace(PLAIN, "<@p.prose page.text/>", "<p>" + code + "</p>");
    }
}
