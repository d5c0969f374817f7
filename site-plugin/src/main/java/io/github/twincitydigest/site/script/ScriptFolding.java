package io.github.twincitydigest.site.script;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds Chinese text for search, character by character, so that a text is found in whatever script it is asked for:
 * 头发, 頭髮 and 頭发 fold to the same.
 *
 * <p>For matching only, never for reading: characters that any edition may write for one another fold together, those
 * of Simplified text included (著 and 着, 乾 and 干, 坐 and 座), and quotation marks too. Vocabulary is left alone.
 *
 * <p>All methods are linear in the length of the text, and safe to call from any thread.
 */
public final class ScriptFolding {

    private ScriptFolding() {}

    /** The folded text: as many code points as before, and unchanged by folding it again. Accepts every string. */
    public static String fold(String text) {
        Forms forms = Forms.SHARED;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (forms.of(codePoint) != codePoint) {
                StringBuilder folded = new StringBuilder(text.length()).append(text, 0, i);
                text.codePoints().skip(text.codePointCount(0, i)).map(forms::of).forEach(folded::appendCodePoint);
                return folded.toString();
            }
        }
        return text;
    }

    /**
     * As much of the table as searching a text takes, small enough to send to a browser: every character that folds to
     * one of the folded text. Any other character can occur in no match.
     *
     * <p>The table is a string of Base64 VLQ numbers, as source maps have them, but with {@code -} and {@code _} for
     * {@code +} and {@code /}, so that it needs no escape in JSON, scripts, attributes or addresses. Two numbers make a
     * pair: how far the folded form lies from that of the pair before, and how far the character lies from the one
     * before, in code points, from zero. To read it:
     *
     * <pre>{@code
     * function readFolding(table) {
     *   const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
     *   const forms = new Map(), at = [0, 0];
     *   let number = 0, shift = 0, column = 0;
     *   for (const c of table) {
     *     const digit = digits.indexOf(c);
     *     number |= (digit & 31) << shift;
     *     shift += 5;
     *     if (digit & 32) continue;
     *     at[column] += number & 1 ? -(number >> 1) : number >> 1;
     *     if (column) forms.set(String.fromCodePoint(at[1]), String.fromCodePoint(at[0]));
     *     column = 1 - column;
     *     number = shift = 0;
     *   }
     *   return text => Array.from(text, c => forms.get(c) ?? c).join('');
     * }
     * }</pre>
     *
     * @param text all that can be found; only which characters it has matters
     */
    public static String table(String text) {
        Set<Integer> searched = fold(text).codePoints().boxed().collect(Collectors.toSet());
        StringBuilder table = new StringBuilder();
        int folded = 0;
        int character = 0;
        for (Pair pair : Forms.SHARED.pairs) {
            if (searched.contains(pair.folded)) {
                appendNumber(table, pair.folded - folded);
                appendNumber(table, pair.character - character);
                folded = pair.folded;
                character = pair.character;
            }
        }
        return table.toString();
    }

    private static void appendNumber(StringBuilder table, int number) {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int rest = number < 0 ? (-number << 1) | 1 : number << 1;
        for (; rest > 31; rest >>= 5) {
            table.append(digits.charAt((rest & 31) | 32));
        }
        table.append(digits.charAt(rest));
    }

    private record Pair(int character, int folded) {}

    /** Read at the first call, under the lock that the JVM holds while it initialises a class. */
    private static final class Forms {

        static final Forms SHARED = new Forms(read());

        /** By folded form, then by character: neighbours in either are then near each other, and the table is small. */
        final List<Pair> pairs;

        /** Forms by code point in pages of 256, for an array of all would be mostly empty. A form of 0 is none. */
        private final int[][] pages = new int[(Character.MAX_CODE_POINT >> 8) + 1][];

        private Forms(Map<Integer, Integer> forms) {
            pairs = forms.keySet().stream()
                    .map(character -> new Pair(character, resolve(character, forms)))
                    .sorted(Comparator.comparingInt(Pair::folded).thenComparingInt(Pair::character))
                    .toList();
            for (Pair pair : pairs) {
                int page = pair.character >> 8;
                if (pages[page] == null) {
                    pages[page] = new int[256];
                }
                pages[page][pair.character & 0xFF] = pair.folded;
            }
        }

        int of(int codePoint) {
            int[] page = pages[codePoint >> 8];
            int form = page == null ? 0 : page[codePoint & 0xFF];
            return form == 0 ? codePoint : form;
        }

        private static int resolve(int character, Map<Integer, Integer> forms) {
            Set<Integer> seen = new HashSet<>();
            int form = character;
            for (Integer next = forms.get(form); next != null; next = forms.get(form)) {
                if (!seen.add(form)) {
                    throw new IllegalStateException(
                            Character.toString(character) + " folds in a circle: let folding.tsv have one way only");
                }
                form = next;
            }
            return form;
        }

        private static Map<Integer, Integer> read() {
            Map<Integer, Integer> forms = new HashMap<>();
            for (List<String> row : Table.read(ScriptFolding.class, "opencc/TSCharacters.txt")) {
                String simplified = simplified(row.get(0), row.get(1).split(" ", -1));
                if (!simplified.equals(row.get(0))) {
                    forms.put(row.get(0).codePointAt(0), simplified.codePointAt(0));
                }
            }
            for (List<String> row : Table.read(ScriptFolding.class, "folding.tsv")) {
                forms.put(row.get(0).codePointAt(0), row.get(1).codePointAt(0));
            }
            return forms;
        }

        /**
         * OpenCC's first form, or the second where the first is the character itself only because few fonts have the
         * Simplified one. Other characters that may stay as they are, such as 坏 and 沈, are words of their own.
         */
        private static String simplified(String character, String[] forms) {
            boolean forFonts = forms[0].equals(character)
                    && forms.length > 1
                    && Character.isSupplementaryCodePoint(forms[1].codePointAt(0));
            return forms[forFonts ? 1 : 0];
        }
    }
}
