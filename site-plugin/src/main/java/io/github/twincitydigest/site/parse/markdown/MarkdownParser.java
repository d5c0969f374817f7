package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Problems;

/**
 * Parses CommonMark with tables, footnotes, attributes and citations:
 *
 * <pre>{@code
 * Prose prose = new MarkdownParser().parse("content/digests/arteries/zh.md", 1, "zh-Hans", markdown, problems);
 * }</pre>
 *
 * <p>Two things are as Chinese needs them. Emphasis parses beside Chinese punctuation ({@code **“双城记”**，}), and soft
 * line breaks leave no space beside Chinese characters. Raw HTML is no markup: it becomes text, and comments vanish.
 *
 * <p>Immutable and thread-safe; one parser serves a whole site.
 */
public final class MarkdownParser {

    private final BlockTree blocks = new BlockTree();

    /** A parser; making one is costly in comparison with using it. */
    public MarkdownParser() {}

    /**
     * Parses one text. Whatever it contains, this returns; what is wrong with it goes to the problems.
     *
     * @param file the file's path, for locations
     * @param firstLine the line of the file at which the text begins, counted from 1
     * @param lang the text's BCP 47 tag; in Chinese, no line break beside a Chinese quotation mark is a space
     * @param markdown the text, with LF line ends
     * @param problems collects what is wrong
     */
    public Prose parse(String file, int firstLine, String lang, String markdown, Problems problems) {
        SourceText source = new SourceText(file, firstLine, markdown);
        Report report = new Report(source, problems);
        if (!Limits.permit(source, report)) {
            return Prose.EMPTY;
        }
        return new ProseBuilder(isChinese(lang), report).build(blocks.parse(source.text()));
    }

    private static boolean isChinese(String lang) {
        return lang.equals("zh") || lang.startsWith("zh-");
    }
}
