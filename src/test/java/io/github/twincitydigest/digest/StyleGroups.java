package io.github.twincitydigest.digest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cascade layers, container queries, and what holds for browsers with a selector only: a checker that does not know
 * them would pass over all that stands within.
 */
final class StyleGroups {

    private static final String UNKNOWN =
            "@layer\\b[^;{]*[;{]|@container\\b[^;{]*\\{|@supports\\b[^;{]*\\bselector\\([^;{]*\\{";

    /** A comment, a text, the beginning of a group that is not known, or a brace. */
    private static final Pattern TOKEN =
            Pattern.compile("/\\*.*?\\*/|\"[^\"\\n]*\"|" + UNKNOWN + "|[{}]", Pattern.DOTALL);

    private StyleGroups() {}

    /** A style sheet with what such groups hold in their place; lines stay what they were. */
    static String opened(String sheet) {
        StringBuilder opened = new StringBuilder();
        Deque<Boolean> groups = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(sheet);
        while (token.find()) {
            String text = token.group();
            boolean gone = text.startsWith("@");
            if (text.endsWith("{")) {
                groups.push(gone);
            } else if (text.equals("}")) {
                gone = groups.pop();
            }
            token.appendReplacement(opened, gone ? text.replaceAll("[^\\n]", "") : Matcher.quoteReplacement(text));
        }
        return token.appendTail(opened).toString();
    }
}
