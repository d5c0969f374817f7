package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs of a keyboard for Chinese where YAML's own were meant. To YAML they are letters, so that what it complains
 * of, if at all, stands somewhere below. Stateless.
 */
final class FullWidth {

    private static final String COLON = "：";
    private static final String KEY = "[A-Za-z][A-Za-z0-9@_-]*";

    /** At the beginning of a line, or of an entry in braces. */
    private static final Pattern KEY_AND_COLON = Pattern.compile("(?:^ *(?:- +)*|[{,，] *)" + KEY + " *(：) ?");

    private static final Pattern COMMA_AND_KEY = Pattern.compile("([，、；]) *" + KEY + " *[:：]");

    /** A syntax error is noticed in the line or below it. */
    private static final int LINES_ABOVE = 3;

    private FullWidth() {}

    /**
     * A sign that stands in the wrong width.
     *
     * @param line counted from 0
     * @param index in the line
     * @param written the sign, with the blank behind it
     */
    record Sign(int line, int index, String written) {

        void note(String file, String lineText, Problems problems) {
            FullWidth.note(new Location(file, line + 1, 1 + lineText.codePointCount(0, index)), written, problems);
        }
    }

    /** Tells of a sign at a place. */
    static void note(Location place, String written, Problems problems) {
        if (written.startsWith(COLON)) {
            problems.error(
                    place,
                    Words.of("yaml.full-width-colon"),
                    Hint.of("yaml.full-width-colon.hint").replacing(written, ": "));
        } else {
            problems.error(
                    place,
                    Words.of("yaml.full-width-comma", written.strip()),
                    Hint.of("yaml.full-width-comma.hint").replacing(written, ", "));
        }
    }

    /** The nearest such sign at or above the line in which YAML noticed that something is wrong. */
    static Optional<Sign> above(List<String> lines, int line) {
        for (int at = Math.min(line, lines.size() - 1); at >= Math.max(0, line - LINES_ABOVE); at--) {
            String text = lines.get(at);
            Matcher comma = COMMA_AND_KEY.matcher(text);
            Matcher colon = KEY_AND_COLON.matcher(text);
            if (text.indexOf('{') >= 0 && comma.find()) {
                return Optional.of(sign(at, text, comma.start(1)));
            }
            if (colon.find()) {
                return Optional.of(sign(at, text, colon.start(1)));
            }
        }
        return Optional.empty();
    }

    /** The colon behind one of these keys, in a word that was meant as a key and a value. */
    static Optional<Sign> colon(String word, List<String> keys) {
        int at = word.indexOf(COLON);
        return at >= 0 && keys.contains(word.substring(0, at).strip())
                ? Optional.of(sign(0, word, at))
                : Optional.empty();
    }

    /** The comma in a word that was meant as two. */
    static Optional<Sign> comma(String word) {
        return word.chars()
                .filter(sign -> sign == '，' || sign == '、')
                .mapToObj(sign -> sign(0, word, word.indexOf(sign)))
                .findFirst();
    }

    private static Sign sign(int line, String text, int index) {
        return new Sign(
                line,
                index,
                text.startsWith(" ", index + 1) ? text.substring(index, index + 2) : text.substring(index, index + 1));
    }
}
