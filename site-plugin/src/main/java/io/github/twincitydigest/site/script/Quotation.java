package io.github.twincitydigest.site.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns “ ” ‘ ’ into 「 」 『 』. A mark follows from its depth, not from its glyph: whatever stands outermost becomes 「,
 * what stands in 「 becomes 『, and so on in turn. Corner brackets that the text already has are left, but count.
 *
 * <p>Lengths never change, and a text whose marks do not pair is still converted mark by mark.
 */
final class Quotation {

    private final String text;
    private final Deque<Mark> open = new ArrayDeque<>();

    /** How many marks of each glyph are open: to walk the nesting for it would take quadratic time. */
    private final Map<Character, Integer> openByGlyph = new HashMap<>();

    private Quotation(String text) {
        this.text = text;
    }

    /** An opening mark as it stood in the source, and as it is written. */
    private record Mark(char source, char written) {}

    /** Writes the marks of a run as they should be. Those in walls are left alone; nesting goes on beyond. */
    static void nest(FlatRun flat, Draft draft) {
        String text = flat.text();
        int first = 0;
        while (first < text.length() && !isMark(text.charAt(first))) {
            first++;
        }
        Quotation quotation = new Quotation(text);
        for (int i = first; i < text.length(); i++) {
            if (!flat.isWall(i)) {
                char written = quotation.written(i);
                if (written != text.charAt(i)) {
                    draft.replace(i, written);
                    draft.explain(i, i + 1, Rule.QUOTATION, "depth", false);
                }
            }
        }
    }

    private static boolean isMark(char c) {
        return (c >= '‘' && c <= '”') || (c >= '「' && c <= '』');
    }

    private char written(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '“' -> open(c, next());
            case '‘' -> isLatinLetter(i - 1) && isLatinLetter(i + 1) ? c : open(c, next());
            case '「', '『' -> open(c, c);
            case '”' -> close('“');
            case '’' -> isApostrophe(i) ? c : close('‘');
            case '」' -> keepClosing(c, '「');
            case '』' -> keepClosing(c, '『');
            default -> c;
        };
    }

    private char next() {
        Mark enclosing = open.peek();
        return enclosing != null && enclosing.written() == '「' ? '『' : '「';
    }

    private char open(char source, char written) {
        open.push(new Mark(source, written));
        openByGlyph.merge(source, 1, Integer::sum);
        return written;
    }

    /**
     * Closes the innermost quotation of that glyph together with any left open within it. Without one, the glyph is
     * taken for a slip and the innermost quotation closes, whatever it was.
     */
    private char close(char opening) {
        boolean known = isOpen(opening);
        Mark mark = pop();
        while (known && mark != null && mark.source() != opening) {
            mark = pop();
        }
        return mark == null || mark.written() == '「' ? '」' : '』';
    }

    private char keepClosing(char c, char opening) {
        if (isOpen(opening)) {
            close(opening);
        }
        return c;
    }

    private @Nullable Mark pop() {
        Mark mark = open.poll();
        if (mark != null) {
            openByGlyph.merge(mark.source(), -1, Integer::sum);
        }
        return mark;
    }

    private boolean isOpen(char opening) {
        return openByGlyph.getOrDefault(opening, 0) > 0;
    }

    /**
     * Within a Latin word always; at its edge only where there is no quotation for it to close: rock ’n’ roll, ’90s.
     */
    private boolean isApostrophe(int i) {
        return (isLatinLetter(i - 1) && isLatinLetter(i + 1)) || (!isOpen('‘') && (isLatin(i - 1) || isLatin(i + 1)));
    }

    private boolean isLatin(int i) {
        return isLatinLetter(i) || (i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9');
    }

    private boolean isLatinLetter(int i) {
        return i >= 0
                && i < text.length()
                && Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN;
    }
}
