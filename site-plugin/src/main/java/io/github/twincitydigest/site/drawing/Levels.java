package io.github.twincitydigest.site.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stacks things of an axis so that none covers another. Stateless. */
public final class Levels {

    private Levels() {}

    /**
     * The level of each, from 0; the longer lie lower, and then the earlier.
     *
     * @param size what a point takes up at least, in percent of the axis
     */
    public static List<Integer> of(List<TimeAxis.Extent> things, double size) {
        List<Integer> order = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            order.add(i);
            levels.add(0);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -length(things.get(i), size))
                .thenComparingDouble(i -> things.get(i).from())
                .thenComparing(Comparator.naturalOrder()));
        List<List<TimeAxis.Extent>> taken = new ArrayList<>();
        for (int i : order) {
            TimeAxis.Extent thing = things.get(i);
            int level = 0;
            while (level < taken.size() && taken.get(level).stream().anyMatch(it -> touch(it, thing, size))) {
                level++;
            }
            if (level == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(level).add(thing);
            levels.set(i, level);
        }
        return levels;
    }

    private static double length(TimeAxis.Extent thing, double size) {
        return Math.max(size, thing.to() - thing.from());
    }

    private static boolean touch(TimeAxis.Extent one, TimeAxis.Extent other, double size) {
        double half = (length(one, size) + length(other, size)) / 2;
        return Math.abs((one.from() + one.to()) / 2 - (other.from() + other.to()) / 2) < half + 0.3;
    }
}
