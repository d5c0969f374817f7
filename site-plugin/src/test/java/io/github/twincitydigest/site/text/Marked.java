package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Step;
import java.util.ArrayList;
import java.util.List;

/** A converter that shows what it was given: each text in brackets, 后 as 後. Explains what it is told to. */
final class Marked implements ScriptConverter {

    private final List<Step> steps;

    /** Every text that was converted, in order. */
    final List<String> given = new ArrayList<>();

    Marked(Step... steps) {
        this.steps = List.of(steps);
    }

    @Override
    public Run convert(Run run) {
        given.add(run.text());
        return Run.of("[" + run.text().replace('后', '後') + "]");
    }

    @Override
    public List<Step> explain(Run run) {
        return steps.stream()
                .filter(step -> run.text().startsWith(step.source(), step.start()))
                .toList();
    }

    @Override
    public List<String> readings(int codePoint) {
        return switch (codePoint) {
            case '后' -> List.of("後", "后");
            case '干' -> List.of("幹", "乾", "干");
            default -> List.of(Character.toString(codePoint));
        };
    }
}
