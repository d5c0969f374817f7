package io.github.twincitydigest.site.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads lines from stop to stop: across, up and down, and slanting by 45 degrees; lines on one way side by side. */
final class Routes {

    private static final double APART = 9;

    private final Sketch sketch;
    private final Grid grid;
    private final Map<String, Integer> lanes = new HashMap<>();

    Routes(Sketch sketch, Grid grid) {
        this.sketch = sketch;
        this.grid = grid;
        sketch.lines().forEach(line -> {
            for (int i = 1; i < line.stops().size(); i++) {
                lanes.merge(way(line, i), 1, Integer::sum);
            }
        });
    }

    List<List<List<Spot>>> all() {
        Map<String, Integer> taken = new HashMap<>();
        List<List<List<Spot>>> all = new ArrayList<>();
        for (Sketch.Line line : sketch.lines()) {
            List<List<Spot>> runs = new ArrayList<>();
            for (int i = 1; i < line.stops().size(); i++) {
                String way = way(line, i);
                int lane = taken.merge(way, 1, Integer::sum) - 1;
                double aside = (lane - (lanes.getOrDefault(way, 1) - 1) / 2.0) * APART;
                List<Spot> run = route(
                        sketch.stop(line.stops().get(i - 1)),
                        sketch.stop(line.stops().get(i)),
                        line.bend(),
                        aside);
                join(runs, run);
            }
            all.add(runs);
        }
        return all;
    }

    /** A run goes on where the one before ends, so that corners are mitred. */
    private static void join(List<List<Spot>> runs, List<Spot> run) {
        if (!runs.isEmpty()) {
            List<Spot> last = runs.get(runs.size() - 1);
            if (last.get(last.size() - 1).equals(run.get(0))) {
                last.addAll(run.subList(1, run.size()));
                return;
            }
        }
        runs.add(run);
    }

    private static String way(Sketch.Line line, int i) {
        String a = line.stops().get(i - 1);
        String b = line.stops().get(i);
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private List<Spot> route(Sketch.Stop from, Sketch.Stop to, Sketch.Bend bend, double aside) {
        Spot start = grid.nearest(from, grid.nearest(to, grid.middle(from)));
        Spot end = grid.nearest(to, start);
        start = grid.nearest(from, end);
        boolean across = Math.abs(end.x() - start.x()) >= Math.abs(end.y() - start.y());
        double dx = across ? 0 : aside;
        double dy = across ? aside : 0;
        return turn(start.plus(dx, dy), end.plus(dx, dy), bend);
    }

    private static List<Spot> turn(Spot a, Spot b, Sketch.Bend bend) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double slant = Math.min(Math.abs(dx), Math.abs(dy));
        double rest = Math.max(Math.abs(dx), Math.abs(dy)) - slant;
        List<Spot> spots = new ArrayList<>();
        spots.add(a);
        if (slant > 0.5 && rest > 0.5) {
            double sx = Math.signum(dx);
            double sy = Math.signum(dy);
            boolean across = Math.abs(dx) > Math.abs(dy);
            double before = switch (bend) {
                case FIRST -> 0;
                case MIDDLE -> rest / 2;
                case LAST -> rest;
            };
            Spot first = a.plus(across ? sx * before : 0, across ? 0 : sy * before);
            Spot second = first.plus(sx * slant, sy * slant);
            if (bend != Sketch.Bend.FIRST) {
                spots.add(first);
            }
            if (bend != Sketch.Bend.LAST) {
                spots.add(second);
            }
        }
        spots.add(b);
        return spots;
    }
}
