package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a syntax error is, and what to do about it, for who has never read the YAML specification. */
final class YamlHint {

    private static final String UNKNOWN = "yaml.syntax";

    private YamlHint() {}

    /** Where the mistake was made: what is never closed is noticed only further down. */
    static @Nullable Mark place(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        boolean unclosed = problem.contains("found unexpected end of stream")
                || problem.contains("',' or '}'")
                || problem.contains("',' or ']'");
        return unclosed && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    }

    /** What is wrong. */
    static Words fault(MarkedYAMLException e) {
        String kind = kind(e);
        return kind.equals(UNKNOWN) ? Words.of(UNKNOWN, YamlDocument.oneLine(e.getProblem())) : Words.of(kind);
    }

    /** What to do about it. */
    static Hint advice(MarkedYAMLException e) {
        return Hint.of(kind(e) + ".hint");
    }

    private static String kind(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("mapping values are not allowed")) {
            return "yaml.colon";
        }
        if (problem.contains("'\\t'") || problem.contains("\\t(TAB)")) {
            return "yaml.tab";
        }
        if (problem.contains("could not find expected ':'")) {
            return "yaml.no-colon";
        }
        if (problem.contains("expected <block end>")) {
            return "yaml.indentation";
        }
        if (problem.contains("',' or '}'") || problem.contains("',' or ']'")) {
            return "yaml.unclosed-bracket";
        }
        if (problem.contains("found unexpected end of stream")) {
            return "yaml.unclosed-quote";
        }
        if (problem.contains("cannot start any token")) {
            return "yaml.special-character";
        }
        if (problem.contains("undefined alias")
                || String.valueOf(e.getContext()).contains("while scanning an a")
                || problem.contains("alphabetic or numeric character")) {
            return "yaml.alias";
        }
        return UNKNOWN;
    }
}
