package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.script.Rule;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A converter that knows a few words, the longest first, and the readings of a few characters. */
record SomeConverter(Map<String, String> words, Rule rule, Map<String, List<String>> forms) implements ScriptConverter {

    SomeConverter(Map<String, String> words) {
        this(words, Rule.CONTEXT, Map.of());
    }

    @Override
    public Run convert(Run run) {
        throw new UnsupportedOperationException("only explains");
    }

    @Override
    public List<Step> explain(Run run) {
        List<Step> steps = new ArrayList<>();
        String text = run.text();
        for (int i = 0; i < text.length(); ) {
            int at = i;
            String word = words.keySet().stream()
                    .filter(it -> text.startsWith(it, at))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            if (word.isEmpty()) {
                i++;
            } else {
                steps.add(new Step(at, word, words.getOrDefault(word, word), rule, "some", true));
                i += word.length();
            }
        }
        return steps;
    }

    @Override
    public List<String> readings(int codePoint) {
        String character = Character.toString(codePoint);
        return forms.getOrDefault(character, List.of(character));
    }
}
