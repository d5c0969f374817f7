package io.github.twincitydigest.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.parse.markdown.MarkdownParser;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.prose.ProseWalk;
import io.github.twincitydigest.site.source.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names become links in a text, and where not. */
class NameLinksTest {

    private static final MarkdownParser PARSER = new MarkdownParser();

    private static final NameTable NAMES = new NameTable(Map.of(
            "合川", targets("place:hechuan"),
            "合川区", targets("place:hechuan"),
            "川渝", targets("place:chuan-yu"),
            "南山", targets("place:hill", "organization:hill"),
            "南山办", targets("organization:hill"),
            "TEU", targets("organization:teu")));

    /** A link that is added is {@code ‹text›}, one that editors wrote {@code «text»}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            合川与合川，川渝。                       | ‹合川›与合川，‹川渝›。
            合川区与合川                             | ‹合川区›与合川
            **合川**、*川渝*、***TEU***              | ‹合川›、‹川渝›、‹TEU›
            合**川**合川                             | 合川‹合川›
            合川⏎合川                                | ‹合川›合川
            合⏎川                                    | ‹合川›
            `合川`、合川                             | 合川、‹合川›
            [合川]{lang=en}、合川                    | 合川、‹合川›
            [合川]{.x}、合川                         | 合川、‹合川›
            -{合川}-、合川                           | 合川、‹合川›
            ![合川](asset:dot.svg)、合川             | 合川、‹合川›
            合川[@a/b l.1]、合川                     | ‹合川›、合川
            合[@a/b l.1]川、合川                     | 合川、‹合川›
            \\合川\\*、&#x5408;川                    | \\‹合川›*、合川
            [那里](place:hechuan)是合川              | «那里»是合川
            合川，[那里](place:hechuan)              | 合川，«那里»
            合川，[那里](place:hechuan#x)            | 合川，«那里»
            合川，[**那里**](place:hechuan)          | 合川，«那里»
            合川，[合川](topic:a)                    | ‹合川›，«合川»
            合川，[合川](https://example.org/)       | ‹合川›，«合川»
            [南山](place:hill)、南山、南山办         | «南山»、南山、‹南山办›
            南山、南山办、南山                       | ‹南山›、‹南山办›、南山
            ## 合川⏎⏎合川                            | 合川⏎‹合川›
            - 合川⏎- 合川、川渝                      | ‹合川›⏎合川、‹川渝›
            > 合川⏎⏎合川                             | ‹合川›⏎合川
            合川 {lang=en}⏎⏎合川                     | 合川⏎‹合川›
            > 合川⏎⏎{lang=en}⏎⏎合川                  | 合川⏎‹合川›
            甲[^n]⏎⏎[^n]: 合川                       | 甲⏎合川
            甲[^n]，合川⏎⏎[^n]: [合川](place:hechuan) | 甲，合川⏎«合川»
            &#124;合川&#124;⏎&#124;-&#124;⏎&#124;川渝&#124;⏎⏎合川 | 合川⏎川渝⏎‹合川›
            ```⏎合川⏎```⏎⏎合川                       | ‹合川›
            """)
    void linkTheFirstMentionInRunningText(String markdown, String expected) {
        Prose prose = prose(markdown.replace("&#124;", "|").replace('⏎', '\n'));
        Prose linked = NameLinks.link(prose, NAMES);

        List<String> lines = new ArrayList<>();
        ProseWalk.lines(linked, line -> lines.add(marked(line, links(prose))));
        assertThat(String.join("⏎", lines)).isEqualTo(expected);
    }

    @Test
    void stayWhereTheyAreInTheTree() {
        Prose prose = prose("**合川的*人***");

        List<Inline> links = new ArrayList<>();
        ProseWalk.inlines(NameLinks.link(prose, NAMES), links::add);
        assertThat(links.get(0)).isInstanceOf(Inline.Strong.class);
        assertThat(((Inline.Strong) links.get(0)).inlines().get(0)).isInstanceOfSatisfying(Inline.Link.class, link -> {
            assertThat(link.destination()).isEqualTo("place:hechuan");
            assertThat(link.title()).isNull();
            assertThat(link.location().toString()).isEqualTo("zh.md:1:1");
        });
    }

    @Test
    void areNoneWithoutNames() {
        Prose prose = prose("## 甲 {#a}\n\n- 乙**丙**\n\n> 丁[@a/b l.1] {#b}\n");

        assertThat(NameLinks.link(prose, NAMES)).isEqualTo(prose);
        assertThat(NameLinks.link(new Prose(List.of(), List.of()), NAMES)).isEqualTo(new Prose(List.of(), List.of()));
    }

    private static String marked(List<Inline> line, List<Inline.Link> own) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : line) {
            if (inline instanceof Inline.Link link) {
                boolean written = own.contains(link);
                text.append(written ? '«' : '‹')
                        .append(ProseText.of(link.inlines()))
                        .append(written ? '»' : '›');
            } else if (inline instanceof Inline.Holder holder) {
                text.append(marked(holder.inlines(), own));
            } else {
                text.append(ProseText.of(List.of(inline)));
            }
        }
        return text.toString();
    }

    private static List<Inline.Link> links(Prose prose) {
        List<Inline.Link> links = new ArrayList<>();
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Link link) {
                links.add(link);
            }
        });
        return links;
    }

    private static Prose prose(String markdown) {
        Problems problems = new Problems();
        Prose prose = PARSER.parse("zh.md", 1, "zh-Hans", markdown, problems);
        assertThat(problems.list()).isEmpty();
        return prose;
    }

    private static List<InternalLink> targets(String... destinations) {
        return Arrays.stream(destinations)
                .map(destination -> InternalLink.of(destination).orElseThrow())
                .toList();
    }
}
