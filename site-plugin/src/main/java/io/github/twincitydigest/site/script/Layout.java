package io.github.twincitydigest.site.script;

import java.util.ArrayList;
import java.util.List;

/** Lays converted text back over the pieces it came from. */
final class Layout {

    private final List<Run.Piece> pieces;
    private final List<StringBuilder> contents = new ArrayList<>();

    /** The piece being filled, and where its source ends. */
    private int current = -1;

    private int end;

    Layout(List<Run.Piece> pieces) {
        this.pieces = pieces;
        pieces.forEach(piece -> contents.add(new StringBuilder()));
    }

    /** Adds to the piece that holds a place in the source. Places must not go backwards. */
    void append(int place, String converted) {
        while (place >= end) {
            current++;
            end += pieces.get(current).text().length();
        }
        contents.get(current).append(converted);
    }

    Run run() {
        List<Run.Piece> converted = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            // A wall's content is its own, copied.
            String content = contents.get(i).toString();
            converted.add(pieces.get(i) instanceof Run.Wall ? pieces.get(i) : new Run.Text(content));
        }
        return new Run(converted);
    }
}
