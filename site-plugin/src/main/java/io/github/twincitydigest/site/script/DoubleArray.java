package io.github.twincitydigest.site.script;

/**
 * A double-array trie (Aoe, 1989) over UTF-16 units: finds every word that begins at a place in one walk. Immutable.
 *
 * <p>The child of a node by a character is the cell at the node's base plus the character's code, if that cell names
 * the node as its parent; the arrays are long enough for every code, so no bound is checked. Code 0 stands for the end
 * of a word; its cell, and any node without children, has the complement of the word's number for a base.
 */
final class DoubleArray {

    static final int ROOT = 0;
    static final int NONE = -1;

    private final char[] codes = new char[Character.MAX_VALUE + 1];
    private final char[] alphabet;

    /** Base and parent of each cell side by side, since they are read together, and memory is what costs time here. */
    private final int[] cells;

    private DoubleArray(char[] alphabet, int[] cells) {
        this.alphabet = alphabet;
        this.cells = cells;
        for (int i = 0; i < alphabet.length; i++) {
            codes[alphabet[i]] = (char) (i + 1);
        }
    }

    static DoubleArray read(Input in) {
        return new DoubleArray(in.chars(), in.ints());
    }

    /** The child of a node by a character, or {@link #NONE}. */
    int child(int node, char c) {
        int code = codes[c];
        int start = cells[2 * node];
        if (code == 0 || start < 0) {
            return NONE;
        }
        int cell = start + code;
        return cells[2 * cell + 1] == node ? cell : NONE;
    }

    /** The number of the word that ends at a node, or {@link #NONE}. */
    int word(int node) {
        int start = cells[2 * node];
        if (start < 0) {
            return ~start;
        }
        return cells[2 * start + 1] == node ? ~cells[2 * start] : NONE;
    }

    /** The number of a word, or {@link #NONE}. */
    int word(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = child(node, word.charAt(i));
        }
        return node == NONE ? NONE : word(node);
    }

    /** The characters that words have. */
    char[] alphabet() {
        return alphabet.clone();
    }
}
