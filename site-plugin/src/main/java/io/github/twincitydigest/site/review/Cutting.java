package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.Step;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts units out of a run. A word stands for itself wherever it occurs; a character only between its neighbours, since
 * these are what it was decided by. Few neighbours keep the ledger small and let edits elsewhere leave it alone.
 */
final class Cutting {

    /** On each side. */
    private static final int NEIGHBOURS = 2;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private final String text;
    /** Where walls begin and end: no neighbour is beyond. */
    private final Set<Integer> fences = new HashSet<>();

    Cutting(Run run) {
        text = run.text();
        int at = 0;
        for (Run.Piece piece : run.pieces()) {
            int end = at + piece.text().length();
            if (piece instanceof Run.Wall) {
                fences.add(at);
                fences.add(end);
            }
            at = end;
        }
    }

    /**
     * A unit and where it was found.
     *
     * @param unit what an editor reviews
     * @param quote the same part of the text as it is written
     */
    record Cut(ConversionUnit unit, String quote) {}

    Cut cut(Step step) {
        String source = withoutBlanks(step.source());
        String result = withoutBlanks(step.result());
        // A dictionary's word of one character is no word that an editor could judge by itself.
        if (source.codePointCount(0, source.length()) > 1) {
            return new Cut(new ConversionUnit(source, result), source);
        }
        int from = before(step.start());
        int to = after(step.end());
        return new Cut(
                ConversionUnit.between(
                        anyNumber(text.substring(from, step.start())),
                        source,
                        anyNumber(text.substring(step.end(), to)),
                        result),
                text.substring(from, to));
    }

    /** A number is one neighbour, whatever its length, and the last. */
    private int before(int end) {
        int start = end;
        boolean number = false;
        for (int i = 0; (i < NEIGHBOURS || number) && hasNeighbourBefore(start); i++) {
            int neighbour = text.codePointBefore(start);
            if (number && !Character.isDigit(neighbour)) {
                break;
            }
            number = Character.isDigit(neighbour);
            start -= Character.charCount(neighbour);
        }
        return start;
    }

    private boolean hasNeighbourBefore(int place) {
        return place > 0 && !fences.contains(place) && Character.isLetterOrDigit(text.codePointBefore(place));
    }

    private int after(int start) {
        int end = start;
        boolean number = false;
        for (int i = 0; (i < NEIGHBOURS || number) && hasNeighbourAfter(end); i++) {
            int neighbour = text.codePointAt(end);
            if (number && !Character.isDigit(neighbour)) {
                break;
            }
            number = Character.isDigit(neighbour);
            end += Character.charCount(neighbour);
        }
        return end;
    }

    private boolean hasNeighbourAfter(int place) {
        return place < text.length() && !fences.contains(place) && Character.isLetterOrDigit(text.codePointAt(place));
    }

    /** No form depends on which number it is. */
    private static String anyNumber(String neighbours) {
        return NUMBER.matcher(neighbours).replaceAll("0");
    }

    /** Blanks within Chinese do not count, and a word is the same with them. */
    private static String withoutBlanks(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
