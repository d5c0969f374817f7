package io.github.twincitydigest.site.script.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds a double-array trie (Aoe, 1989): the child of a node by a character lies at the node's base plus the
 * character's code, if the cell there names the node as its parent.
 *
 * <p>Characters have dense codes, the commonest the lowest, which keeps the array short and the cells that are visited
 * together near each other.
 */
final class DoubleArrayBuilder {

    private static final int ROOT = 0;
    private static final int FREE = -1;

    /** Cells of the front that have been found full this often are not tried any more for nodes with many children. */
    private static final int TRIES = 200;

    private final List<String> words;
    private final int[] numbers;
    private final char[] alphabet;
    private final Map<Character, Integer> codes = new HashMap<>();

    private int[] base = new int[1 << 16];
    private int[] check = new int[1 << 16];

    /** The free cells, in a list by their next. */
    private int[] nextFree = new int[1 << 16];

    private int[] previousFree = new int[1 << 16];
    private int size = 1;
    private int front = 1;

    private DoubleArrayBuilder(List<String> words, int... numbers) {
        this.words = words;
        this.numbers = numbers;
        this.alphabet = alphabet(words);
        for (int i = 0; i < alphabet.length; i++) {
            codes.put(alphabet[i], i + 1);
        }
    }

    /**
     * The finished arrays.
     *
     * @param alphabet the characters, the one at index i having code i + 1
     * @param base for a node where its children begin; for a node without children, and for a child by code 0, which
     *     says that a word ends at its parent, the bitwise complement of the word's number
     * @param check for each cell its parent, or -1 if it is free
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Cells(char[] alphabet, int[] base, int[] check) {

        /** Base and parent of each cell in turn. */
        int[] interleaved() {
            int[] cells = new int[base.length * 2];
            for (int i = 0; i < base.length; i++) {
                cells[2 * i] = base[i];
                cells[2 * i + 1] = check[i];
            }
            return cells;
        }
    }

    /**
     * Builds.
     *
     * @param words sorted by UTF-16 unit and distinct
     * @param numbers the number of each
     */
    static Cells build(List<String> words, int... numbers) {
        DoubleArrayBuilder builder = new DoubleArrayBuilder(words, numbers);
        builder.reset(0);
        builder.check[ROOT] = ROOT;
        builder.unlink(ROOT);
        builder.place(ROOT, 0, words.size(), 0);
        int end = builder.size + builder.alphabet.length + 1;
        builder.ensure(end);
        return new Cells(builder.alphabet, Arrays.copyOf(builder.base, end), Arrays.copyOf(builder.check, end));
    }

    private static char[] alphabet(List<String> words) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                counts.merge(word.charAt(i), 1, Integer::sum);
            }
        }
        List<Character> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<Character, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        char[] alphabet = new char[sorted.size()];
        for (int i = 0; i < alphabet.length; i++) {
            alphabet[i] = sorted.get(i);
        }
        return alphabet;
    }

    /** Places the children of a node, which are told apart by the character at a depth of the words in a range. */
    private void place(int node, int from, int to, int depth) {
        int first = from;
        boolean ends = words.get(first).length() == depth;
        if (ends) {
            first++;
        }
        if (first == to) {
            base[node] = ~numbers[from];
            return;
        }
        int[] starts = new int[to - first + 2];
        int[] childCodes = new int[to - first + 1];
        int children = ends ? 1 : 0;
        for (int i = first; i < to; i++) {
            int code = code(i, depth);
            if (children == (ends ? 1 : 0) || childCodes[children - 1] != code) {
                childCodes[children] = code;
                starts[children] = i;
                children++;
            }
        }
        starts[children] = to;
        int offset = findBase(childCodes, children);
        base[node] = offset;
        for (int i = 0; i < children; i++) {
            int cell = offset + childCodes[i];
            ensure(cell + 1);
            unlink(cell);
            check[cell] = node;
            size = Math.max(size, cell + 1);
        }
        if (ends) {
            base[offset] = ~numbers[from];
        }
        for (int i = ends ? 1 : 0; i < children; i++) {
            place(offset + childCodes[i], starts[i], starts[i + 1], depth + 1);
        }
    }

    private int code(int word, int depth) {
        Integer code = codes.get(words.get(word).charAt(depth));
        if (code == null) {
            throw new IllegalStateException("a character without code in " + words.get(word));
        }
        return code;
    }

    private int findBase(int[] childCodes, int children) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < children; i++) {
            least = Math.min(least, childCodes[i]);
        }
        int cell = children == 1 ? nextFree[0] : front;
        for (int tries = 0; ; tries++) {
            if (tries == TRIES && children > 1) {
                front = cell;
            }
            ensure(cell + 1);
            int offset = cell - least;
            if (check[cell] == FREE && offset > 0 && fits(offset, childCodes, children)) {
                return offset;
            }
            cell = check[cell] == FREE ? nextFree[cell] : cell + 1;
        }
    }

    private boolean fits(int offset, int[] childCodes, int children) {
        for (int i = 0; i < children; i++) {
            int cell = offset + childCodes[i];
            ensure(cell + 1);
            if (check[cell] != FREE) {
                return false;
            }
        }
        return true;
    }

    private void unlink(int cell) {
        if (cell != ROOT) {
            nextFree[previousFree[cell]] = nextFree[cell];
            ensure(nextFree[cell] + 1);
            previousFree[nextFree[cell]] = previousFree[cell];
        }
    }

    private void ensure(int length) {
        int old = base.length;
        if (length <= old) {
            return;
        }
        int grown = Math.max(old * 2, Integer.highestOneBit(length) * 2);
        base = Arrays.copyOf(base, grown);
        check = Arrays.copyOf(check, grown);
        nextFree = Arrays.copyOf(nextFree, grown);
        previousFree = Arrays.copyOf(previousFree, grown);
        reset(old);
    }

    private void reset(int from) {
        for (int i = from; i < base.length; i++) {
            base[i] = 0;
            check[i] = FREE;
            nextFree[i] = i + 1;
            previousFree[i] = i - 1;
        }
    }
}
