package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.Rule;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Step;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The steps of several targets that one rule took at one place: a row of the table. Mutable and for one thread. */
final class Decision {

    private final Place place;
    private final Map<Target, String> results = new EnumMap<>(Target.class);
    private final Set<String> origins = new LinkedHashSet<>();
    private final Map<Integer, Set<String>> otherReadings = new TreeMap<>();

    private Decision(Place place) {
        this.place = place;
    }

    /** What the steps of a row have in common, in the order of the text, longer texts first. */
    private record Place(int start, String source, Rule rule) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = Integer.compare(start, other.start);
            order = order != 0 ? order : Integer.compare(other.source.length(), source.length());
            return order != 0 ? order : rule.compareTo(other.rule);
        }
    }

    /** Every decision on a line, in its order. */
    static List<Decision> on(String line, Map<Target, ScriptConverter> converters) {
        Map<Place, Decision> decisions = new TreeMap<>();
        converters.forEach((target, converter) -> {
            for (Step step : converter.explain(line)) {
                decisions
                        .computeIfAbsent(new Place(step.start(), step.source(), step.rule()), Decision::new)
                        .add(target, converter, step);
            }
        });
        return new ArrayList<>(decisions.values());
    }

    private void add(Target target, ScriptConverter converter, Step step) {
        results.put(target, step.result());
        origins.add(step.origin());
        if (step.ambiguous()) {
            addReadings(converter, step);
        }
    }

    private void addReadings(ScriptConverter converter, Step step) {
        int[] source = step.source().codePoints().toArray();
        int[] result = step.result().codePoints().toArray();
        for (int i = 0; i < source.length; i++) {
            List<String> readings = converter.readings(source[i]);
            if (readings.size() > 1) {
                Set<String> others = new LinkedHashSet<>(readings);
                if (result.length == source.length) {
                    others.remove(Character.toString(result[i]));
                }
                otherReadings.computeIfAbsent(i, index -> new LinkedHashSet<>()).addAll(others);
            }
        }
    }

    /** Where the source begins in its line, in UTF-16 units. */
    int start() {
        return place.start();
    }

    String source() {
        return place.source();
    }

    /** What a target writes instead; a hyphen if it decides otherwise there. */
    String result(Target target) {
        return results.getOrDefault(target, "-");
    }

    /** What decided, in words. */
    Words rule() {
        return switch (place.rule()) {
            case TERM -> Words.of("explain.rule.term");
            case VOCABULARY -> Words.of("explain.rule.vocabulary");
            case NAME -> Words.of("explain.rule.name");
            case SUPPLEMENT -> Words.of("explain.rule.supplement");
            case PHRASE -> Words.of("explain.rule.phrase");
            case WORD -> Words.of("explain.rule.word");
            case CONTEXT -> Words.of("explain.rule.context");
            case CHARACTER -> Words.of("explain.rule.character");
            case QUOTATION -> Words.of("explain.rule.quotation");
        };
    }

    String origin() {
        return String.join("; ", origins);
    }

    /** What the ambiguous characters could have become instead: {@code 乾 榦}, in a word {@code 干: 乾 榦}. */
    String otherReadings() {
        int[] source = source().codePoints().toArray();
        return otherReadings.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> (source.length == 1 ? "" : Character.toString(source[entry.getKey()]) + ": ")
                        + String.join(" ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
