package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.terminal.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What becomes of a text, and every decision on the way: a row for each, with a column for each target.
 *
 * @param text line by line
 * @param converters in the order of their targets; at least one
 * @param tongue to explain in
 */
record Explanation(List<String> text, Map<Target, ScriptConverter> converters, Tongue tongue) {

    Explanation {
        text = List.copyOf(text);
        converters = Collections.unmodifiableMap(new EnumMap<>(converters));
    }

    /** What to print. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(results());
        lines.add("");
        lines.addAll(decisions());
        return lines;
    }

    private List<String> results() {
        TextTable table = new TextTable();
        converters.forEach((target, converter) -> {
            for (int i = 0; i < text.size(); i++) {
                table.add(List.of(i == 0 ? target.tag() : "", converter.convert(text.get(i))));
            }
        });
        return table.lines();
    }

    private List<String> decisions() {
        TextTable table = new TextTable();
        table.add(row(say("place"), say("text"), Target::tag, say("decided-as"), say("found"), say("other-readings")));
        int decided = 0;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i);
            String number = text.size() == 1 ? "" : (i + 1) + ":";
            for (Decision decision : Decision.on(line, converters)) {
                table.add(row(
                        number + (line.codePointCount(0, decision.start()) + 1),
                        decision.source(),
                        decision::result,
                        decision.rule().in(tongue),
                        decision.origin(),
                        decision.otherReadings()));
                decided++;
            }
        }
        return decided == 0 ? List.of(say("nothing")) : table.lines();
    }

    private String say(String id) {
        return Words.of("explain." + id).in(tongue);
    }

    private List<String> row(
            String place,
            String source,
            Function<Target, String> result,
            String rule,
            String origin,
            String otherReadings) {
        List<String> cells = new ArrayList<>(List.of(place, source));
        converters.keySet().forEach(target -> cells.add(result.apply(target)));
        cells.addAll(List.of(rule, origin, otherReadings));
        return cells;
    }
}
