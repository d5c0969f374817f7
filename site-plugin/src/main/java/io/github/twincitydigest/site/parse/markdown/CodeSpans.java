package io.github.twincitydigest.site.parse.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Where runs of backticks stand in a text, so that the end of each code span is found without searching again. */
final class CodeSpans {

    private final String text;
    private final Map<Integer, TreeSet<Integer>> runs = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
        int at = text.indexOf('`');
        while (at >= 0) {
            int length = runLength(at);
            runs.computeIfAbsent(length, key -> new TreeSet<>()).add(at);
            at = text.indexOf('`', at + length);
        }
    }

    int runLength(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    /** Where the run begins that closes a span which a run of this length here opens, or -1. */
    int closer(int at, int length) {
        TreeSet<Integer> same = runs.get(length);
        Integer found = same == null ? null : same.higher(at);
        return found == null ? -1 : found;
    }

    /** The code between two runs: line ends become spaces, and one space at each end is taken off if there is code. */
    String code(int from, int to) {
        String code = text.substring(from, to).replace('\n', ' ');
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }
}
