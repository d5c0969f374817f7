package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A character of a step that has other forms than the one that was chosen. Immutable.
 *
 * @param character as written
 * @param others what it could become instead; at least one
 */
record Choice(String character, List<String> others) {

    Choice {
        others = List.copyOf(others);
    }

    /** Those of a step, in its order, each once. */
    static List<Choice> in(Step step, ScriptConverter converter) {
        LinkedHashSet<Choice> choices = new LinkedHashSet<>();
        int[] source = step.source().codePoints().toArray();
        int[] result = step.result().codePoints().toArray();
        for (int i = 0; i < source.length; i++) {
            List<String> others = new ArrayList<>(converter.readings(source[i]));
            boolean ambiguous = others.size() > 1;
            if (source.length == result.length) {
                others.remove(Character.toString(result[i]));
            }
            if (ambiguous && !others.isEmpty()) {
                choices.add(new Choice(Character.toString(source[i]), others));
            }
        }
        return List.copyOf(choices);
    }
}
