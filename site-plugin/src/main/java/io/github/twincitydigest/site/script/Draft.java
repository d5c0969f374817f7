package io.github.twincitydigest.site.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text being converted. Nearly every word keeps its length, so results are written over a copy of the text; the few
 * that do not are kept aside until the end.
 */
final class Draft {

    private final String source;
    private final char[] written;
    private final List<Splice> splices = new ArrayList<>();
    private final @Nullable List<Step> steps;

    /** Where each unit of the text that is being matched stands in the source; empty if it is the source. */
    private int[] origins = {};

    /** A word whose length changes. */
    record Splice(int start, int end, String result) {}

    /**
     * Starts a draft.
     *
     * @param explaining whether to take down every step
     */
    Draft(String source, boolean explaining) {
        this.source = source;
        this.written = source.toCharArray();
        this.steps = explaining ? new ArrayList<>() : null;
    }

    boolean isExplaining() {
        return steps != null;
    }

    /**
     * Until told otherwise, places are meant in a text whose units stand at these places of the source; none if it is
     * the source.
     */
    void at(int... places) {
        origins = places;
    }

    /** Whether the text that is being matched leaves out parts of the source. */
    boolean hasGaps() {
        return origins.length > 0;
    }

    /** Whether the source has something between a place and the next. */
    boolean isGapAfter(int place) {
        return origins.length > 0 && origins[place + 1] > origins[place] + 1;
    }

    /** Replaces what stands from one place up to another by a part of a pool. */
    void replace(int start, int end, char[] pool, int from, int length) {
        if (length == end - start) {
            if (origins.length == 0) {
                System.arraycopy(pool, from, written, start, length);
            } else {
                for (int i = 0; i < length; i++) {
                    written[origins[start + i]] = pool[from + i];
                }
            }
        } else {
            splices.add(new Splice(place(start), placeAfter(end), new String(pool, from, length)));
        }
    }

    void replace(int start, int end, String result) {
        replace(start, end, result.toCharArray(), 0, result.length());
    }

    void replace(int place, char result) {
        written[place(place)] = result;
    }

    /** Writes what stands for a unit of the source, if it is another. */
    void normalize(int place, char normal) {
        if (source.charAt(place(place)) != normal) {
            replace(place, normal);
            explain(place, place + 1, Rule.CHARACTER, "compatibility ideograph", false);
        }
    }

    /** Takes down a step, if steps are wanted. Its result will be what has been written at the end. */
    void explain(int start, int end, Rule rule, String origin, boolean ambiguous) {
        if (steps != null) {
            int from = place(start);
            int to = placeAfter(end);
            steps.add(new Step(from, source.substring(from, to), "", rule, origin, ambiguous));
        }
    }

    /** The steps in the order of the text. A quotation mark within a term is the term's. */
    List<Step> steps() {
        if (steps == null) {
            return List.of();
        }
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingInt(Step::start)
                .thenComparing(Comparator.comparingInt(Step::end).reversed()));
        Layout layout = new Layout(this);
        List<Step> inOrder = new ArrayList<>();
        int done = 0;
        for (Step step : sorted) {
            if (step.start() >= done) {
                done = step.end();
                String result = layout.part(step.start(), done);
                inOrder.add(
                        new Step(step.start(), step.source(), result, step.rule(), step.origin(), step.ambiguous()));
            }
        }
        return List.copyOf(inOrder);
    }

    List<Splice> splices() {
        return splices;
    }

    /** Everything that has been written. */
    String written() {
        if (splices.isEmpty()) {
            return new String(written);
        }
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Splice splice : splices) {
            result.append(written, done, splice.start() - done).append(splice.result());
            done = splice.end();
        }
        return result.append(written, done, written.length - done).toString();
    }

    private int place(int index) {
        return origins.length == 0 ? index : origins[index];
    }

    private int placeAfter(int end) {
        return origins.length == 0 ? end : origins[end - 1] + 1;
    }
}
