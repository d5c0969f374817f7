package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.parse.CitationText;
import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [@source/segment l.10-14, 20; @source/other l.3]}. The first thing that is wrong in each citation is a
 * problem at its own place; nothing is guessed, not even that a full-width sign means the plain one.
 */
final class CitationParser {

    private static final String EXAMPLE = "[@source/segment l.10-14, 20; @source/segment l.3]";
    private static final Hint HINT = Hint.of("hint.citation", EXAMPLE);
    private static final Map<String, String> LOOK_ALIKES =
            lookAlikes("；，、－–—／＠．。：［］【】　０１２３４５６７８９", ";,,---/@..:[][] 0123456789");

    private final Content content;
    private final String text;
    private final Report report;
    private int index;
    private int end;

    private CitationParser(Content content, Report report) {
        this.content = content;
        this.text = content.text();
        this.report = report;
    }

    /**
     * What stands in a pair of brackets that begins with {@code [@}.
     *
     * @param citations empty if something is wrong
     * @param end the index behind what was read
     */
    record Found(List<Citation> citations, int end) {}

    /** Whether a citation begins here, or what was meant to be one. */
    static boolean begin(String text, int at) {
        boolean bracket = "[［【".indexOf(text.charAt(at)) >= 0;
        return bracket && at + 1 < text.length() && "@＠".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** The citations in the brackets that open here. */
    static Found parse(Content content, int at, Report report) {
        return new CitationParser(content, report).parse(at);
    }

    private Found parse(int at) {
        index = at + 1;
        end = index;
        while (end < text.length() && "[]】］".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (text.charAt(at) != '[') {
            error(at, Words.of("citation.bracket", text.charAt(at)), HINT.replacing(text.substring(at, at + 1), "["));
            hasLookAlike();
            return new Found(List.of(), Math.min(end + 1, text.length()));
        }
        if (end >= text.length() || text.charAt(end) == '[') {
            error(at, Words.of("citation.unclosed"), HINT);
            return new Found(List.of(), at + 2);
        }
        int behind = end + 1;
        if (hasLookAlike()) {
            return new Found(List.of(), behind);
        }
        List<Citation> citations = new ArrayList<>();
        boolean sound = true;
        int close = end;
        while (index <= close) {
            int separator = Chars.indexOf(text, ';', index, close);
            end = separator < 0 ? close : separator;
            Citation citation = citation();
            sound &= citation != null;
            if (citation != null) {
                citations.add(citation);
            }
            index = end + 1;
        }
        return new Found(sound ? citations : List.of(), behind);
    }

    /** A full-width sign within the brackets, also as the closing one. */
    private boolean hasLookAlike() {
        boolean found = false;
        for (int at = index; at < Math.min(end + 1, text.length()); at++) {
            String sign = text.substring(at, at + 1);
            String plain = LOOK_ALIKES.get(sign);
            if (plain != null) {
                error(at, Words.of("citation.full-width", sign), HINT.replacing(sign, plain));
                found = true;
            }
        }
        return found;
    }

    private @Nullable Citation citation() {
        skipBlanks();
        int begin = index;
        if (!skip('@')) {
            String next = text.substring(begin, Math.min(begin + 1, end));
            error(begin, Words.of("citation.no-at"), next.isEmpty() ? HINT : HINT.replacing(next, "@" + next));
            return null;
        }
        String source = id();
        if (source.isEmpty()) {
            return fail(index, Words.of("citation.no-source"));
        }
        if (!skip('/')) {
            return fail(index, Words.of("citation.no-segment", source));
        }
        String segment = id();
        if (segment.isEmpty()) {
            return fail(index, Words.of("citation.no-segment", source));
        }
        boolean blank = skipBlanks();
        if (index >= end) {
            return fail(begin, Words.of("citation.no-lines", source + "/" + segment));
        }
        if (!blank || !skip('l') || !skip('.')) {
            String rest = text.substring(index, end);
            String lines = CitationText.linesIn(rest);
            error(
                    index,
                    Words.of("citation.no-line-mark"),
                    lines.isEmpty() ? HINT : HINT.replacing(rest, (blank ? "" : " ") + "l." + lines));
            return null;
        }
        List<LineRange> lines = lines();
        return lines.isEmpty() ? null : new Citation(report.locate(content.offset(begin)), source, segment, lines);
    }

    private List<LineRange> lines() {
        List<LineRange> lines = new ArrayList<>();
        boolean sound = true;
        while (index <= end) {
            int comma = Chars.indexOf(text, ',', index, end);
            int rangeEnd = comma < 0 ? end : comma;
            skipBlanks();
            try {
                lines.add(CitationText.lines(
                        text.substring(Math.min(index, rangeEnd), rangeEnd).strip()));
            } catch (MalformedValueException malformed) {
                report.error(content.offset(index), malformed.fault(), malformed.advice());
                sound = false;
            }
            index = rangeEnd + 1;
        }
        return sound ? lines : List.of();
    }

    private String id() {
        int begin = index;
        while (index < end && isIdSign(text.charAt(index))) {
            index++;
        }
        return text.substring(begin, index);
    }

    private static Map<String, String> lookAlikes(String signs, String plain) {
        Map<String, String> found = new HashMap<>();
        for (int at = 0; at < signs.length(); at++) {
            found.put(signs.substring(at, at + 1), plain.substring(at, at + 1));
        }
        return Map.copyOf(found);
    }

    private static boolean isIdSign(char sign) {
        return (sign >= 'a' && sign <= 'z') || Chars.isAsciiDigit(sign) || sign == '-';
    }

    private boolean skip(char sign) {
        boolean there = index < end && text.charAt(index) == sign;
        index += there ? 1 : 0;
        return there;
    }

    private boolean skipBlanks() {
        int begin = index;
        while (index < end && Chars.isBlank(text.charAt(index))) {
            index++;
        }
        return index > begin;
    }

    private @Nullable Citation fail(int at, Words fault) {
        error(at, fault, HINT);
        return null;
    }

    private void error(int at, Words fault, Hint advice) {
        report.error(content.offset(at), fault, advice);
    }
}
