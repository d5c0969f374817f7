package io.github.twincitydigest.site.script;

import java.util.Arrays;

/**
 * The cheapest way to each place of a stretch of text (Viterbi, 1967): words are arcs from place to place. Used by one
 * call.
 */
final class Lattice {

    /** Arcs that are no words of the lexicon; those have their numbers. */
    static final int UNKNOWN = -1;

    static final int NUMBER = -2;
    static final int LATIN = -3;
    static final int NAME = -4;

    private int[] costs = new int[64];
    private int[] previous = new int[64];
    private int[] arcs = new int[64];
    private int[] path = new int[64];

    /** How much likelier a name is at each place for what stands before it. */
    private int[] gains = new int[64];

    private boolean[] boundaries = new boolean[64];
    private int steps;

    /** Starts anew, for a stretch of a length. */
    void clear(int length) {
        if (costs.length <= length) {
            int grown = Math.max(length + 1, costs.length * 2);
            costs = new int[grown];
            previous = new int[grown];
            arcs = new int[grown];
            path = new int[grown];
            gains = new int[grown];
            boundaries = new boolean[grown];
        }
        Arrays.fill(costs, 1, length + 1, Integer.MAX_VALUE);
        costs[0] = 0;
        Arrays.fill(gains, 0, length + 1, 0);
        Arrays.fill(boundaries, 0, length + 1, false);
    }

    /** Makes a name likelier at a place, unless something else has made it likelier still. */
    void gain(int place, int gain) {
        gains[place] = Math.max(gains[place], gain);
    }

    int gain(int place) {
        return gains[place];
    }

    /** Whether the way that has been found has a word that ends at a place, or begins there. */
    boolean isBoundary(int place) {
        return boundaries[place];
    }

    boolean isReached(int place) {
        return costs[place] != Integer.MAX_VALUE;
    }

    /** Offers a word. Of two equally cheap ways the one offered first stays. */
    void add(int from, int to, int cost, int arc) {
        int sum = costs[from] + cost;
        if (sum < costs[to]) {
            costs[to] = sum;
            previous[to] = from;
            arcs[to] = arc;
        }
    }

    /** Finds the cheapest way to the end. */
    void walk(int length) {
        steps = 0;
        boundaries[0] = true;
        for (int place = length; place > 0; place = previous[place]) {
            path[steps++] = place;
            boundaries[place] = true;
        }
    }

    /** How many words the way has. */
    int steps() {
        return steps;
    }

    int start(int step) {
        return previous[path[steps - 1 - step]];
    }

    int end(int step) {
        return path[steps - 1 - step];
    }

    int arc(int step) {
        return arcs[path[steps - 1 - step]];
    }
}
