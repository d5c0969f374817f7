package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.HashMap;
import java.util.Map;

/** The ids of one text: each well-formed and given once. */
final class Ids {

    private final Report report;
    private final Map<String, Location> places = new HashMap<>();

    Ids(Report report) {
        this.report = report;
    }

    /** Takes an id up; false, after a problem, if it cannot be used. */
    boolean claim(String id, int offset) {
        if (!isWord(id)) {
            report.error(offset, Words.of("id.form", id), advice(id));
            return false;
        }
        Location first = places.putIfAbsent(id, report.locate(offset));
        if (first != null) {
            report.error(offset, Words.of("id.twice", id, first), Hint.of("id.twice.hint"));
        }
        return first == null;
    }

    private static Hint advice(String id) {
        String name = Suggestion.name(id);
        return name.isEmpty()
                ? Hint.of("id.form.hint")
                : Hint.of("id.form.hint").replacing("#" + id, "#" + name);
    }

    /** Whether a name consists of {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    static boolean isWord(String name) {
        char last = '-';
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            boolean letter = (sign >= 'a' && sign <= 'z') || Chars.isAsciiDigit(sign);
            if (!letter && (sign != '-' || last == '-')) {
                return false;
            }
            last = sign;
        }
        return last != '-';
    }
}
