package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Inline.Variant;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code -{words}-}, which stay as they are in every script, and {@code -{zh-Hans:…; zh-Hant-TW:…}-}, a text for
 * each script, as readers of Wikipedia know them. What stands in them is plain text, with escapes and entities.
 *
 * <p>A colon counts only behind a tag that begins a text, a semicolon only before one or at the very end of the last;
 * elsewhere both are signs as any other. A colon behind a word that looks like a tag is written {@code \:}. In a text
 * that is not Chinese nothing is converted, and so nothing can be fixed.
 */
final class FixedTextParser {

    private static final String OPEN = "-{";
    private static final String CLOSE = "}-";

    private final Content content;
    private final String text;
    private final Report report;
    private final List<Variant> variants = new ArrayList<>();
    private final int end;
    private boolean sound = true;

    private FixedTextParser(Content content, Report report, int end) {
        this.content = content;
        this.text = content.text();
        this.report = report;
        this.end = end;
    }

    /**
     * What stands between the marks.
     *
     * @param variants empty if something is wrong
     * @param end the index behind what was read
     */
    record Found(List<Variant> variants, int end) {}

    /** A tag before a text, and where its colon stands. */
    private record Tag(String name, int begin, int colon) {}

    /** Whether a fixed text begins here. */
    static boolean begin(String text, int at) {
        return text.startsWith(OPEN, at);
    }

    /** The fixed text that begins here. */
    static Found parse(Content content, int at, Context context) {
        int inner = at + OPEN.length();
        int end = close(content.text(), inner);
        if (end >= 0 && context.chinese()) {
            return new FixedTextParser(content, context.report(), end).parse(inner);
        }
        if (context.chinese()) {
            context.report().error(content.offset(at), Words.of("variant.unclosed"), Hint.of("variant.unclosed.hint"));
        } else if (end >= 0) {
            context.report()
                    .warning(
                            content.offset(at),
                            Words.of("variant.not-converted"),
                            Hint.of("variant.not-converted.hint"));
        }
        return new Found(List.of(), inner);
    }

    /** Where the text ends that begins here, or -1 if another begins or the block ends before. */
    private static int close(String text, int from) {
        for (int at = from; at < text.length(); at = next(text, at)) {
            if (text.startsWith(CLOSE, at)) {
                return at;
            }
            if (text.startsWith(OPEN, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The index behind a sign, an escape or an entity. */
    private static int next(String text, int at) {
        if (Escapes.isEscape(text, at)) {
            return at + 2;
        }
        return Math.max(at + 1, Escapes.entityEnd(text, at));
    }

    private Found parse(int begin) {
        if (tag(begin) != null) {
            tagged(begin);
        } else if (separator(begin, false) < end) {
            error(begin, Words.of("variant.no-tag"), Hint.of("variant.no-tag.hint"));
        } else {
            variants.add(new Variant(ScriptTags.ALL, words(begin, end)));
        }
        return new Found(sound ? variants : List.of(), end + CLOSE.length());
    }

    private void tagged(int begin) {
        int at = begin;
        for (Tag tag = tag(at); tag != null; tag = tag(at + 1)) {
            at = separator(tag.colon() + 1, true);
            plainSign(tag.colon(), ':');
            plainSign(at, ';');
            variant(tag, at);
        }
        if (sound && variants.stream().noneMatch(it -> ScriptTags.SIMPLIFIED.startsWith(it.tag()))) {
            report.warning(
                    content.offset(begin),
                    Words.of("variant.no-simplified", variants.get(0).text()),
                    Hint.of("variant.no-simplified.hint"));
        }
    }

    private void variant(Tag tag, int to) {
        int from = skipBlanks(tag.colon() + 1);
        String words = words(from, Math.max(from, to)).stripTrailing();
        if (!ScriptTags.isKnown(tag.name())) {
            error(tag.begin(), Words.of("variant.unknown-tag", tag.name()), ScriptTags.hint(tag.name()));
        } else if (variants.stream().anyMatch(it -> it.tag().equals(tag.name()))) {
            error(tag.begin(), Words.of("variant.twice", tag.name()), Hint.of("variant.twice.hint"));
        } else if (words.isEmpty()) {
            error(tag.begin(), Words.of("variant.empty", tag.name()), Hint.of("variant.empty.hint"));
        } else {
            variants.add(new Variant(tag.name(), words));
        }
    }

    /** The tag that stands here, behind blanks, or null. */
    private @Nullable Tag tag(int from) {
        int begin = skipBlanks(from);
        int index = begin;
        while (index < Math.min(end, begin + ScriptTags.LONGEST) && isTagSign(text.charAt(index))) {
            index++;
        }
        int colon = skipBlanks(index);
        if (colon >= end) {
            return null;
        }
        String name = text.substring(begin, index);
        char sign = text.charAt(colon);
        boolean tag = (sign == ':' && ScriptTags.isTag(name)) || (sign == '：' && ScriptTags.isChinese(name));
        return tag ? new Tag(name, begin, colon) : null;
    }

    /**
     * Where the next separator stands, or the end. Its full-width look-alike before a tag of Chinese was meant as one,
     * too.
     *
     * @param last whether a semicolon with nothing behind it is one
     */
    private int separator(int from, boolean last) {
        for (int at = from; at < end; at = next(text, at)) {
            char sign = text.charAt(at);
            if (sign != ';' && sign != '；') {
                continue;
            }
            Tag tag = tag(at + 1);
            boolean behind = tag != null && (sign == ';' || ScriptTags.isChinese(tag.name()));
            if (behind || (last && sign == ';' && skipBlanks(at + 1) >= end)) {
                return at;
            }
        }
        return end;
    }

    /** The plain text between two places, line ends as in prose. */
    private String words(int from, int to) {
        Pieces pieces = new Pieces();
        for (int at = from; at < to; at = next(text, at)) {
            int behind = next(text, at);
            if (text.charAt(at) == '\n') {
                pieces.dropBlanks(blanksBefore(at, from));
                pieces.add(new Piece.SoftBreak(at));
            } else if (behind == at + 1) {
                pieces.text(text.substring(at, behind), at);
            } else {
                pieces.text(Escapes.resolve(text.substring(at, behind)), at);
            }
        }
        Piece.Group group = pieces.block();
        SoftBreaks.resolve(group, true);
        StringBuilder words = new StringBuilder();
        for (Piece piece = group.first; piece != null; piece = piece.next) {
            words.append(piece instanceof Piece.SoftBreak soft ? soft.text : ((Piece.Text) piece).text);
        }
        return words.toString();
    }

    private int blanksBefore(int at, int from) {
        int begin = at;
        while (begin > from && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t')) {
            begin--;
        }
        return at - begin;
    }

    private void plainSign(int at, char sign) {
        if (at < end && text.charAt(at) != sign) {
            String written = text.substring(at, at + 1);
            error(
                    at,
                    Words.of("variant.full-width", written),
                    Hint.of("variant.full-width.hint", sign).replacing(written, String.valueOf(sign)));
        }
    }

    private void error(int at, Words fault, Hint advice) {
        sound = false;
        report.error(content.offset(at), fault, advice);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTagSign(char sign) {
        return Chars.isAsciiLetter(sign) || Chars.isAsciiDigit(sign) || sign == '-' || sign == '_';
    }
}
