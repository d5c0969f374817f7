package io.github.twincitydigest.site.parse;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where in a file a character of a scalar's value stands. YAML keeps only where the scalar begins and ends; between the
 * two, the characters of the value stand in the same order as in the value, with quotes, indentation and line ends
 * among them.
 */
final class ScalarPlace {

    private ScalarPlace() {}

    /**
     * @param text the file's
     * @param value the scalar's, possibly without blanks around it
     * @param index in the value, up to its length
     * @return an index of the text; where the scalar begins, if escapes make its characters unrecognizable
     */
    static int find(String text, ScalarNode scalar, String value, int index) {
        int begin = text.offsetByCodePoints(0, scalar.getStartMark().getIndex());
        int end = text.offsetByCodePoints(begin, length(scalar));
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && text.substring(begin, end).indexOf('\\') >= 0) {
            return begin;
        }
        int at = firstSign(text, scalar, begin);
        for (int i = 0; i < value.length(); i++) {
            while (at < end && !same(text.charAt(at), value.charAt(i))) {
                at++;
            }
            if (at >= end) {
                return begin;
            }
            if (i == index) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int length(ScalarNode scalar) {
        return scalar.getEndMark().getIndex() - scalar.getStartMark().getIndex();
    }

    /** Behind the opening quote, or the line that opens a block. */
    private static int firstSign(String text, ScalarNode scalar, int begin) {
        return switch (scalar.getScalarStyle()) {
            case LITERAL, FOLDED -> text.indexOf('\n', begin) + 1;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> begin + 1;
            default -> begin;
        };
    }

    /** A blank in the value may have been a line end. */
    private static boolean same(char written, char read) {
        return written == read || (read == ' ' && written == '\n');
    }
}
