package io.github.twincitydigest.site.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where labels can stand without touching lines, stops or each other. It tries the best place of each
 * label first and goes back where it is stuck, so that it finds a way in all but the fullest drawings. For one use.
 */
final class Places {

    /** How many steps are worth the search; the small drawings that it is for need a few hundred. */
    private static final int PATIENCE = 60_000;

    private static final int CHOICES = 40;
    private static final double AIR = 2;

    /** A place where a label could stand, the worse the dearer. */
    record Choice(Drawing.Label label, double cost) {}

    private final List<List<Choice>> choices = new ArrayList<>();
    private final @Nullable Choice[] chosen;
    private final List<Integer> order = new ArrayList<>();
    private int steps;

    Places(List<List<Choice>> all) {
        all.forEach(own -> choices.add(own.stream()
                .sorted(Comparator.comparingDouble(Choice::cost))
                .limit(CHOICES)
                .toList()));
        this.chosen = new Choice[choices.size()];
        for (int i = 0; i < choices.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> choices.get(i).size()));
    }

    /** A place for each; null for those that none is left for. */
    List<Drawing.@Nullable Label> find() {
        boolean whole = choices.stream().noneMatch(List::isEmpty) && search(0);
        if (!whole) {
            greedily();
        }
        List<Drawing.@Nullable Label> labels = new ArrayList<>();
        for (Choice choice : chosen) {
            labels.add(choice == null ? null : choice.label());
        }
        return labels;
    }

    private boolean search(int depth) {
        if (depth == order.size()) {
            return true;
        }
        int label = order.get(depth);
        for (Choice choice : choices.get(label)) {
            if (++steps > PATIENCE) {
                return false;
            }
            if (isFree(choice)) {
                chosen[label] = choice;
                if (search(depth + 1)) {
                    return true;
                }
                chosen[label] = null;
            }
        }
        return false;
    }

    private void greedily() {
        for (int i : order) {
            chosen[i] = choices.get(i).stream().filter(this::isFree).findFirst().orElse(null);
        }
    }

    private boolean isFree(Choice choice) {
        Box box = choice.label().box().grown(AIR);
        for (Choice other : chosen) {
            if (other != null && box.overlaps(other.label().box())) {
                return false;
            }
        }
        return true;
    }
}
