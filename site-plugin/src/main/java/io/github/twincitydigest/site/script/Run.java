package io.github.twincitydigest.site.script;

import java.util.List;

/**
 * One block of text, cut into pieces by inline markup. Immutable.
 *
 * <p>Text pieces are converted as one text, so that 头 and 发 in neighbouring pieces become 頭 and 髮. A wall (code, an
 * address, a span in another language) is left as it is, and no word reaches across it, not even across an empty one.
 *
 * @param pieces in reading order
 */
public record Run(List<Piece> pieces) {

    /** A part of a run. */
    public sealed interface Piece permits Text, Wall {
        /** What is written in it. */
        String text();
    }

    /** A piece to convert. */
    public record Text(String text) implements Piece {}

    /** A piece to leave alone. */
    public record Wall(String text) implements Piece {}

    /** Copies the list. */
    public Run {
        pieces = List.copyOf(pieces);
    }

    /** A run of a single text. */
    public static Run of(String text) {
        return new Run(List.of(new Text(text)));
    }

    /** Everything written in the run, walls included. */
    public String text() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }
}
