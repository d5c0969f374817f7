package io.github.twincitydigest.site.parse;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What to do about a syntax error, in words for who has never read the YAML specification. */
final class YamlHint {

    private YamlHint() {}

    /** Where the mistake was made: what is never closed is noticed only further down. */
    static @Nullable Mark place(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        boolean unclosed = problem.contains("found unexpected end of stream")
                || problem.contains("',' or '}'")
                || problem.contains("',' or ']'");
        return unclosed && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    }

    static String forSyntaxError(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("mapping values are not allowed")) {
            return "in this line and the one above, write a space after each \":\" and never \"：\", put text that "
                    + "contains \": \" in quotes, and indent keys of one level alike";
        }
        if (problem.contains("'\\t'") || problem.contains("\\t(TAB)")) {
            return "indent with spaces, not with tabs";
        }
        if (problem.contains("could not find expected ':'")) {
            return "write \"key: value\" with a colon and a space";
        }
        if (problem.contains("expected <block end>")) {
            return "indent the lines of one level alike";
        }
        if (problem.contains("',' or '}'") || problem.contains("',' or ']'")) {
            return "close the bracket, separate with \", \", and put text with a comma or colon in quotes";
        }
        if (problem.contains("found unexpected end of stream")) {
            return "close the quotation mark or bracket that is open here";
        }
        if (problem.contains("cannot start any token")) {
            return "put text that begins with a special character in quotes";
        }
        if (problem.contains("undefined alias")
                || String.valueOf(e.getContext()).contains("while scanning an a")
                || problem.contains("alphabetic or numeric character")) {
            return "put text that begins with \"*\" or \"&\" in quotes";
        }
        return "check quotes, colons and indentation here and in the line above";
    }
}
