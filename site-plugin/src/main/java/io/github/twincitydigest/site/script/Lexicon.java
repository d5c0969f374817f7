package io.github.twincitydigest.site.script;

import java.util.List;

/**
 * The words that a text is told apart into, the same for all targets. Immutable.
 *
 * <p>Costs are minus the logarithm of a word's probability, in hundredths.
 */
final class Lexicon {

    /** A word of the frequency list that no dictionary has a form for. */
    static final int LIST = 0;

    static final int OPENCC = 1;
    static final int SUPPLEMENT = 2;

    private static final int SOURCE = 3;
    private static final int AMBIGUOUS = 4;
    private static final int TITLE = 8;
    private static final int BEFORE_NAME = 16;
    private static final int AFTER_NAME = 32;
    private static final int LEFT_OF_NAME = 64;
    private static final int RIGHT_OF_NAME = 128;

    private final DoubleArray trie;
    private final char[] costs;
    private final byte[] flags;

    private Lexicon(DoubleArray trie, char[] costs, byte[] flags, List<String> evidence) {
        this.trie = trie;
        this.costs = costs;
        this.flags = flags;
        for (String line : evidence) {
            int tab = line.indexOf('\t');
            int flag = switch (line.substring(0, tab)) {
                case "title" -> TITLE;
                case "before" -> BEFORE_NAME;
                case "after" -> AFTER_NAME;
                case "left" -> LEFT_OF_NAME;
                default -> RIGHT_OF_NAME;
            };
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                int number = trie.word(word);
                if (number != DoubleArray.NONE) {
                    flags[number] |= (byte) flag;
                }
            }
        }
    }

    static Lexicon read(Input in) {
        return new Lexicon(DoubleArray.read(in), in.chars(), in.bytes(), in.strings());
    }

    DoubleArray trie() {
        return trie;
    }

    /** The word that is a character by itself, or {@link DoubleArray#NONE}. */
    int character(char c) {
        int node = trie.child(DoubleArray.ROOT, c);
        return node == DoubleArray.NONE ? DoubleArray.NONE : trie.word(node);
    }

    int cost(int word) {
        return costs[word];
    }

    int source(int word) {
        return flags[word] & SOURCE;
    }

    boolean isAmbiguous(int word) {
        return (flags[word] & AMBIGUOUS) != 0;
    }

    /** Whether names often follow the word: 市长. */
    boolean isBeforeName(int word) {
        return (flags[word] & BEFORE_NAME) != 0;
    }

    /** Whether the word often follows a name: 表示. */
    boolean isAfterName(int word) {
        return (flags[word] & AFTER_NAME) != 0;
    }

    /** Whether the word makes a name of a surname alone: 先生. */
    boolean isTitle(int word) {
        return (flags[word] & TITLE) != 0;
    }

    /** Whether the word often stands before a name, and before many other words: 对. */
    boolean isLeftOfName(int word) {
        return (flags[word] & LEFT_OF_NAME) != 0;
    }

    /** Whether the word often stands after a name, and after many other words: 便. */
    boolean isRightOfName(int word) {
        return (flags[word] & RIGHT_OF_NAME) != 0;
    }
}
