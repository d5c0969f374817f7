package io.github.twincitydigest.site.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is and where it can be broken, without its face at hand: widths are those of wide book faces, so that
 * a text is rather narrower than told. Stateless.
 */
final class Lettering {

    private static final String NARROW = "fijlrtI.,:;'’‘()[]|!/ ";
    private static final String WIDE = "mwMWQO@%—";
    private static final String NO_BEGINNING = "、，。；：？！）》〉」』”’…·—–";
    private static final String NO_END = "（《〈「『“‘";

    private Lettering() {}

    /** The width in units of the size of type. */
    static double width(String text) {
        return text.codePoints().mapToDouble(Lettering::width).sum();
    }

    private static double width(int c) {
        if (isHan(c)) {
            return 1;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.56;
    }

    /** Whether a character fills a square, and a line can be broken beside it. */
    private static boolean isHan(int c) {
        return c >= 0x2E80 || "“”…—·".indexOf(c) >= 0;
    }

    /** The ways to break a text into so many lines and fewer, the fewest first; each as even as can be. */
    static List<List<String>> broken(String text, int most) {
        List<String> pieces = pieces(text);
        List<List<String>> ways = new ArrayList<>();
        for (int lines = 1; lines <= Math.min(most, pieces.size()); lines++) {
            List<String> way = even(pieces, lines);
            if (ways.stream().noneMatch(earlier -> earlier.size() == way.size())) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** The narrowest way to set the pieces in at most so many lines. */
    private static List<String> even(List<String> pieces, int lines) {
        double low =
                pieces.stream().mapToDouble(piece -> width(piece.strip())).max().orElse(0);
        double high = width(String.join("", pieces)) + 1;
        List<String> best = List.of(String.join("", pieces));
        while (high - low > 0.05) {
            double middle = (low + high) / 2;
            List<String> filled = fill(pieces, middle);
            if (filled.size() <= lines) {
                best = filled;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static List<String> fill(List<String> pieces, double measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && width((line + piece).strip()) > measure) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** What a line cannot be broken within: words with the space or dash behind them, Han characters. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean begins = !piece.isEmpty()
                    && NO_BEGINNING.indexOf(c) < 0
                    && NO_END.indexOf(before) < 0
                    && (before == ' ' || before == '–' || before == '-' || isHan(before) || isHan(c))
                    && c != ' ';
            if (begins) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
