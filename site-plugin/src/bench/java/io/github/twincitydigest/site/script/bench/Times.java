package io.github.twincitydigest.site.script.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured of one converter, in milliseconds, of which the medians count: other work disturbs some. */
final class Times {

    private final List<Double> passes = new ArrayList<>();
    private final List<Double> loads = new ArrayList<>();

    /** Adds the time of converting the whole text. */
    void addPass(double milliseconds) {
        passes.add(milliseconds);
    }

    /** Adds the time from nothing to the first converted character. */
    void addLoad(double milliseconds) {
        loads.add(milliseconds);
    }

    /** Of all passes; NaN if there was none. */
    double pass() {
        return median(passes);
    }

    /** The shortest pass, which other work disturbed least; NaN if there was none. */
    double shortestPass() {
        return passes.isEmpty() ? Double.NaN : Collections.min(passes);
    }

    /** Of all loads; NaN if there was none. */
    double load() {
        return median(loads);
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
