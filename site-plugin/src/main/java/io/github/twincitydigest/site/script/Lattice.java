package io.github.twincitydigest.site.script;

import java.util.Arrays;

/**
 * The cheapest way to each place of a stretch of text (Viterbi, 1967): words are arcs from place to place. Used by one
 * call.
 */
final class Lattice {

    private int[] costs = new int[64];
    private int[] previous = new int[64];
    private int[] arcs = new int[64];
    private int[] path = new int[64];
    private int steps;

    /** Starts anew, for a stretch of a length. */
    void clear(int length) {
        if (costs.length <= length) {
            int grown = Math.max(length + 1, costs.length * 2);
            costs = new int[grown];
            previous = new int[grown];
            arcs = new int[grown];
            path = new int[grown];
        }
        Arrays.fill(costs, 1, length + 1, Integer.MAX_VALUE);
        costs[0] = 0;
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
        for (int place = length; place > 0; place = previous[place]) {
            path[steps++] = place;
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
