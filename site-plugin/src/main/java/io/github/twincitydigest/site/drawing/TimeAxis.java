package io.github.twincitydigest.site.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * An axis of time, in percent of its width. Its years are of one length. Where a few things lie long before the rest,
 * their years stand together in a strip before a break, in order but to no scale. Immutable.
 */
public final class TimeAxis {

    private static final double STRIP = 16;

    /** Things of this share may stand in the strip. */
    private static final double FEW = 0.1;

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final double LABEL = 12;

    private final int first;
    private final int behind;
    private final List<Integer> earlier;

    private TimeAxis(int first, int behind, Collection<Integer> earlier) {
        this.first = first;
        this.behind = behind;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * A stretch of time.
     *
     * @param from its first day
     * @param behind the first day that is no longer in it
     */
    public record Days(LocalDate from, LocalDate behind) {
        boolean isOneDay() {
            return from.plusDays(1).equals(behind);
        }
    }

    /**
     * What takes up a part of an axis.
     *
     * @param from its beginning, in percent
     * @param to its end, which is the same for a point
     */
    public record Extent(double from, double to) {
        /** Whether it is a point. */
        boolean isPoint() {
            return from == to;
        }
    }

    /**
     * A year where it begins.
     *
     * @param year the year
     * @param at where, in percent
     * @param named whether there is room for its number
     */
    public record Tick(int year, double at, boolean named) {}

    /** An axis for some things. */
    public static TimeAxis of(List<Days> things) {
        return of(things, FEW);
    }

    /** An axis of whole years without a break. */
    public static TimeAxis unbroken(List<Days> things) {
        return of(things, 0);
    }

    private static TimeAxis of(List<Days> things, double few) {
        NavigableSet<Integer> years = new TreeSet<>();
        things.forEach(days -> years.add(days.from().getYear()));
        int last = things.stream()
                .mapToInt(days -> days.behind().minusDays(1).getYear())
                .max()
                .orElseThrow(() -> new IllegalArgumentException("an axis of nothing"));
        int first = years.first();
        for (int year : years) {
            long before =
                    things.stream().filter(days -> days.from().getYear() < year).count();
            if (before <= few * things.size()) {
                first = year;
            }
        }
        NavigableSet<Integer> earlier = new TreeSet<>(years.headSet(first, false));
        return new TimeAxis(first, last + 1, earlier);
    }

    /** Where the years of one length begin; 0 without a break. */
    public double start() {
        return earlier.isEmpty() ? 0 : STRIP;
    }

    /** The first of the years of one length. */
    public int first() {
        return first;
    }

    /** The years before the break that anything falls in. */
    public List<Integer> earlier() {
        return earlier;
    }

    /** What a stretch of time takes up; a day is a point, and so is what lies before the break. */
    public Extent extent(Days days) {
        int strip = earlier.indexOf(days.from().getYear());
        if (strip >= 0) {
            double at = Spot.round(STRIP * (strip + 0.5) / (earlier.size() + 0.6));
            return new Extent(at, at);
        }
        double from = at(days.from());
        return new Extent(from, days.isOneDay() ? from : at(days.behind()));
    }

    private double at(LocalDate day) {
        double start = start();
        LocalDate zero = LocalDate.of(first, 1, 1);
        double whole = LocalDate.of(behind, 1, 1).toEpochDay() - zero.toEpochDay();
        double part = Math.min(1, (day.toEpochDay() - zero.toEpochDay()) / whole);
        return Math.round((start + (100 - start) * part) * 100) / 100.0;
    }

    /** Every year of one length. */
    public List<Tick> ticks() {
        double width = (100 - start()) / (behind - first);
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = STEPS[i] * width >= LABEL ? STEPS[i] : step;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year < behind; year++) {
            ticks.add(new Tick(year, at(LocalDate.of(year, 1, 1)), (year - first) % step == 0));
        }
        return ticks;
    }
}
