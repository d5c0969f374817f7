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

    /** The run with what a draft has written in place of its text. */
    Run apply(Draft draft) {
        Layout layout = new Layout(draft);
        List<Run.Piece> converted = new ArrayList<>();
        int from = 0;
        for (Run.Piece piece : run.pieces()) {
            int to = from + piece.text().length();
            converted.add(piece instanceof Run.Wall ? piece : new Run.Text(layout.part(from, to)));
            from = to;
        }
        return new Run(converted);
    }

    private void addStretch(int from, int to) {
        if (from < to) {
            stretches.add(new Span(from, to));
        }
    }
}
