package io.github.twincitydigest.site.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Problems;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random texts from fixed seeds. */
class RandomTextTest {

    private static final int TEXTS = 2_000;

    private static final List<String> LANGS = List.of("en", "zh-Hans");

    private static final MarkdownParser PARSER = new MarkdownParser();

    private static final List<String> MARKUP = List.of(
            "*",
            "**",
            "***",
            "_",
            "`",
            "``",
            "[",
            "]",
            "](",
            ")",
            "![",
            "<",
            ">",
            "&amp;",
            "&#0;",
            "\\",
            "!",
            "{",
            "}",
            "{#a}",
            "{.b}",
            "{lang=en}",
            "[@a/b l.1]",
            "[@a/b l.1; @c/d l.2]",
            "[@",
            "[^n]",
            "[^n]: ",
            "[r]: /u\n",
            "[r]",
            "<!--",
            "-->",
            "<b>",
            "<div>",
            "https://a.b",
            "<https://a.b>",
            "|",
            "\n|-|-|\n",
            "~~~",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            " ",
            "    ",
            "\t",
            "> ",
            "- ",
            "1. ",
            "# ",
            "## ",
            "---",
            "===",
            "-{",
            "}-",
            "-{双}-",
            "-{zh-Hans:",
            "zh-Hant-TW:",
            "; zh:",
            ";",
            "\"",
            "'",
            ":",
            "\u2028",
            "\0");

    /** Of these, none can make words vanish as long as there is no error. */
    private static final List<String> PLAIN_MARKUP = List.of(
            "*",
            "**",
            "***",
            "_",
            "[",
            "]",
            "!",
            "{",
            "}",
            "{.b}",
            "{lang=en}",
            "[@a/b l.1]",
            "[@a/b l.1; @c/d l.2]",
            "\\",
            "&",
            "|",
            "\n|-|-|\n",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            " ",
            "    ",
            "> ",
            "- ",
            "1. ",
            "## ",
            "---",
            "`7`",
            "-{",
            "}-",
            "-{双}-");

    private static final List<String> WORDS =
            List.of("双", "城", "记", "𠮷", "，", "。", "“", "”", "《", "》", "——", "……", "（", "）", "カ", "한", "a", "7", "％");

    @RepeatedTest(10)
    void neverThrows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int text = 0; text < TEXTS; text++) {
            String markdown = markdown(random, MARKUP);
            String lang = LANGS.get(text % LANGS.size());
            Problems problems = new Problems();
            Prose prose = parse(lang, markdown, problems);

            int lines = (int) markdown.chars().filter(sign -> sign == '\n').count() + 1;
            assertThat(problems.list())
                    .as(markdown)
                    .allMatch(problem -> problem.location().line() <= lines);
            assertThat(parse(lang, markdown, new Problems())).as(markdown).isEqualTo(prose);
        }
    }

    /** Every Chinese character and sign of the text is in the prose, in the same order, unless an error was found. */
    @RepeatedTest(10)
    void keepsEveryWord(RepetitionInfo repetition) {
        Random random = new Random(-repetition.getCurrentRepetition());
        int compared = 0;
        for (int text = 0; text < TEXTS; text++) {
            String markdown = markdown(random, PLAIN_MARKUP);
            Problems problems = new Problems();
            Prose prose = parse(LANGS.get(text % LANGS.size()), markdown, problems);
            if (!problems.forbidPublishing()) {
                compared++;
                assertThat(words(blocks(prose.blocks()))).as(markdown).isEqualTo(words(markdown));
            }
        }
        assertThat(compared).isGreaterThan(TEXTS / 4);
    }

    private static Prose parse(String lang, String markdown, Problems problems) {
        try {
            return PARSER.parse("a.md", 1, lang, markdown, problems);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("thrown for: " + markdown, thrown);
        }
    }

    private static String markdown(Random random, List<String> markup) {
        return random.ints(random.nextInt(40), 0, 5)
                .mapToObj(kind ->
                        kind < 2 ? WORDS.get(random.nextInt(WORDS.size())) : markup.get(random.nextInt(markup.size())))
                .collect(Collectors.joining());
    }

    private static String words(String text) {
        return text.codePoints()
                .filter(sign -> sign > 0x7F)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(RandomTextTest::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return inlines(paragraph.inlines());
        }
        if (block instanceof Block.Heading heading) {
            return inlines(heading.inlines());
        }
        if (block instanceof Block.Quote quote) {
            return blocks(quote.blocks());
        }
        if (block instanceof Block.Listing list) {
            return list.items().stream().map(RandomTextTest::blocks).collect(Collectors.joining());
        }
        if (block instanceof Block.Code code) {
            return code.text();
        }
        if (block instanceof Block.Table table) {
            return cells(table.head())
                    + table.rows().stream().map(RandomTextTest::cells).collect(Collectors.joining());
        }
        return "";
    }

    private static String cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> inlines(cell.inlines())).collect(Collectors.joining());
    }

    private static String inlines(List<Inline> inlines) {
        return HtmlPrinter.inlines(inlines);
    }
}
