package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.parse.markdown.MarkdownParser;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an edition makes of the first paragraph of a Chinese text, with its markup shown by short tags. */
final class Markup {

    private static final MarkdownParser PARSER = new MarkdownParser();

    private Markup() {}

    /** A voice that knows no terms. */
    static Voice voice(Edition edition) {
        ScriptConverter converter = converter(edition);
        return new Voice(edition, converter == null ? null : new Scribe(edition, converter, ConversionListener.NONE));
    }

    static @Nullable ScriptConverter converter(Edition edition) {
        return switch (edition) {
            case ZH_HANS, EN -> null;
            case ZH_HANT_TW -> ScriptConverters.to(Target.ZH_HANT_TW, TermBase.EMPTY);
            case ZH_HANT_HK -> ScriptConverters.to(Target.ZH_HANT_HK, TermBase.EMPTY);
        };
    }

    static String of(String markdown, Voice voice) {
        Problems problems = new Problems();
        Prose prose = PARSER.parse("zh.md", 1, "zh-Hans", markdown, problems);
        if (problems.forbidPublishing()) {
            throw new AssertionError(markdown + ": "
                    + problems.list().stream().map(Problem::toString).toList());
        }
        return voice.say(prose).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(paragraph -> line(((Block.Paragraph) paragraph).inlines()))
                .findFirst()
                .orElse("");
    }

    private static String line(List<Inline> inlines) {
        return inlines.stream().map(Markup::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        }
        if (inline instanceof Inline.Code code) {
            return "<code>" + code.text() + "</code>";
        }
        if (inline instanceof Inline.Image image) {
            return "<img>" + image.alternative() + "</img>";
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return "<em>" + line(emphasis.inlines()) + "</em>";
        }
        if (inline instanceof Inline.Strong strong) {
            return "<b>" + line(strong.inlines()) + "</b>";
        }
        if (inline instanceof Inline.Link link) {
            return "<a>" + line(link.inlines()) + "</a>";
        }
        if (inline instanceof Inline.Span span) {
            String lang = span.attributes().lang();
            return "<span" + (lang == null ? "" : " " + lang) + ">" + line(span.inlines()) + "</span>";
        }
        return "<" + inline.getClass().getSimpleName() + ">";
    }
}
