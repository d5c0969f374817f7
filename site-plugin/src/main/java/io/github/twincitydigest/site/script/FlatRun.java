package io.github.twincitydigest.site.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A run as one string, with the places of its pieces. */
final class FlatRun {

    private final Run run;
    private final String text;
    private final BitSet walls = new BitSet();
    private final List<Span> stretches = new ArrayList<>();

    FlatRun(Run run) {
        this.run = run;
        this.text = run.text();
        int from = 0;
        int to = 0;
        for (Run.Piece piece : run.pieces()) {
            if (piece instanceof Run.Wall) {
                addStretch(from, to);
                walls.set(to, to + piece.text().length());
                from = to + piece.text().length();
            }
            to += piece.text().length();
        }
        addStretch(from, to);
    }

    String text() {
        return text;
    }

    boolean isWall(int index) {
        return walls.get(index);
    }

    /** The text between walls, each to be converted by itself. */
    List<Span> stretches() {
        return List.copyOf(stretches);
    }

    /** The run with the results of the steps in place of their sources. */
    Run apply(List<Step> steps) {
        Layout layout = new Layout(run.pieces());
        int done = 0;
        for (Step step : steps) {
            copy(done, step.start(), layout);
            place(step, layout);
            done = step.end();
        }
        copy(done, text.length(), layout);
        return layout.run();
    }

    private void addStretch(int from, int to) {
        if (from < to) {
            stretches.add(new Span(from, to));
        }
    }

    /** Unit by unit, so that a surrogate pair that a boundary cuts is left as it was. */
    private void copy(int from, int to, Layout layout) {
        for (int i = from; i < to; i++) {
            layout.append(i, text.substring(i, i + 1));
        }
    }

    private void place(Step step, Layout layout) {
        String source = step.source();
        String result = step.result();
        if (source.equals(result)) {
            copy(step.start(), step.end(), layout);
        } else if (CodePoints.count(source) != CodePoints.count(result)) {
            layout.append(step.start(), result);
        } else {
            for (int i = 0, j = 0; i < source.length(); ) {
                int codePoint = result.codePointAt(j);
                layout.append(step.start() + i, Character.toString(codePoint));
                i += Character.charCount(source.codePointAt(i));
                j += Character.charCount(codePoint);
            }
        }
    }
}
