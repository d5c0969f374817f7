package io.github.twincitydigest.site.terminal;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.SourceLines;
import io.github.twincitydigest.site.source.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem as a terminal shows it: {@code file:line:column: what is wrong; what to do}, and below it the line with the
 * place marked and the name of the kind of problem. Immutable, safe to share if its source of lines is.
 *
 * @param tongue to speak in
 * @param style to mark it up with
 * @param lines of the files that problems are in
 */
public record ProblemText(Tongue tongue, Style style, SourceLines lines) {

    /** The lines that tell of a problem: at least one. */
    public List<String> of(Problem problem) {
        List<String> told = new ArrayList<>();
        told.add(Visible.of(problem.said(tongue)));
        String number = String.valueOf(problem.location().line());
        String gutter = " ".repeat(number.length());
        Optional<Excerpt> excerpt =
                lines.line(problem.location()).filter(line -> !line.isBlank()).map(line -> Excerpt.of(line, problem));
        excerpt.ifPresent(it -> {
            told.add(style.quiet("  " + number + " | ") + it.line());
            told.add(style.quiet("  " + gutter + " | ") + mark(problem, it.mark()) + " " + style.quiet(problem.kind()));
        });
        if (excerpt.isEmpty()) {
            told.add(style.quiet("  = " + problem.kind()));
        }
        return told;
    }

    private String mark(Problem problem, String mark) {
        int start = mark.indexOf('^');
        String carets = mark.substring(start);
        return mark.substring(0, start)
                + (problem.severity() == Problem.Severity.ERROR ? style.error(carets) : style.warning(carets));
    }
}
