package io.github.twincitydigest.site.script;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many keys at a place in a text, code point by code point. Immutable. Quick to build, unlike
 * {@link DoubleArray}: for terms, which are known only at run time.
 *
 * <p>All edges lie in one open hash table, as (node, code point) → node. With a map in each node, fifty thousand words
 * would take some twenty megabytes.
 */
final class Trie {

    private static final int ROOT = 0;
    private static final int NO_KEY = -1;
    private static final int CODE_POINT_BITS = 21;

    /** Node and code point plus one, so that zero means an empty slot. */
    private long[] edges = new long[1 << 10];

    private int[] children = new int[1 << 10];

    /** For each node the number of the key that ends there. */
    private int[] keys = new int[1 << 8];

    private int nodes = 1;

    private Trie() {}

    /** A key found: where it ends, and its number. */
    record Match(int end, int key) {}

    /** Numbers the keys in their order, from zero. They must be distinct and not empty. */
    static Trie of(Collection<String> words) {
        Trie trie = new Trie();
        Arrays.fill(trie.keys, NO_KEY);
        int number = 0;
        for (String word : words) {
            trie.add(word, number++);
        }
        return trie;
    }

    /** The longest key that starts at {@code from} and does not pass {@code to}. */
    @Nullable Match longestAt(char[] text, int from, int to) {
        int node = ROOT;
        int end = -1;
        int key = NO_KEY;
        for (int i = from; i < to; ) {
            int codePoint = Character.codePointAt(text, i, to);
            node = children[slot(node, codePoint)];
            if (node == ROOT) {
                break;
            }
            i += Character.charCount(codePoint);
            if (keys[node] != NO_KEY) {
                end = i;
                key = keys[node];
            }
        }
        return key == NO_KEY ? null : new Match(end, key);
    }

    private void add(String word, int number) {
        int node = ROOT;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            i += Character.charCount(codePoint);
            node = childOrNew(node, codePoint);
        }
        keys[node] = number;
    }

    private int childOrNew(int node, int codePoint) {
        int slot = slot(node, codePoint);
        if (edges[slot] == 0) {
            if (nodes * 2 > edges.length) {
                growEdges();
                slot = slot(node, codePoint);
            }
            edges[slot] = edge(node, codePoint);
            children[slot] = nodes;
            growKeys();
            nodes++;
        }
        return children[slot];
    }

    private void growEdges() {
        long[] oldEdges = edges;
        int[] oldChildren = children;
        edges = new long[oldEdges.length * 2];
        children = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private void growKeys() {
        if (nodes == keys.length) {
            keys = Arrays.copyOf(keys, nodes * 2);
            Arrays.fill(keys, nodes, keys.length, NO_KEY);
        }
    }

    private int slot(int node, int codePoint) {
        return slot(edge(node, codePoint));
    }

    /** The slot of an edge, or the empty one where it would go; the child of an empty slot is the root. */
    private int slot(long edge) {
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long edge(int node, int codePoint) {
        return ((long) node << CODE_POINT_BITS | codePoint) + 1;
    }
}
