package io.github.twincitydigest.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawerTest {

    private static Sketch.Stop stop(String id, int column, int row) {
        Sketch.Cell cell = new Sketch.Cell(column, row);
        return new Sketch.Stop(id, id, cell, cell, null);
    }

    private static Sketch.Line line(String text, Sketch.Bend bend, String... stops) {
        return new Sketch.Line(List.of(stops), text, bend);
    }

    private static List<Spot> route(Sketch.Bend bend, int column, int row) {
        Sketch sketch = new Sketch(
                List.of(stop("a", 0, 0), stop("b", column, row), stop("edge", 8, 0)),
                List.of(line("", bend, "a", "b")));
        return Drawer.draw(sketch, Format.WIDE).lines().get(0).runs().get(0);
    }

    @Test
    void linesRunStraightOrSlantBy45Degrees() {
        for (Sketch.Bend bend : Sketch.Bend.values()) {
            for (int column = 0; column < 6; column++) {
                for (int row = 0; row < 9; row++) {
                    List<Spot> route = route(bend, column, row);
                    for (int i = 1; i < route.size(); i++) {
                        double dx = Math.abs(route.get(i).x() - route.get(i - 1).x());
                        double dy = Math.abs(route.get(i).y() - route.get(i - 1).y());
                        assertThat(dx < 0.2 || dy < 0.2 || Math.abs(dx - dy) < 0.2)
                                .as("%s to %d %d: %s", bend, column, row, route)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void turnsWhereItIsTold() {
        // Across four columns and down by two, which are four rows: 316 and 158 units.
        assertThat(route(Sketch.Bend.FIRST, 4, 4)).hasSize(3);
        assertThat(route(Sketch.Bend.MIDDLE, 4, 4)).hasSize(4);
        assertThat(route(Sketch.Bend.LAST, 4, 4)).hasSize(3);
        assertThat(route(Sketch.Bend.FIRST, 4, 4).get(1).x()).isEqualTo(218);
        assertThat(route(Sketch.Bend.LAST, 4, 4).get(1).y())
                .isEqualTo(route(Sketch.Bend.LAST, 4, 4).get(0).y());
        assertThat(route(Sketch.Bend.MIDDLE, 4, 8)).as("exactly slanting").hasSize(2);
    }

    @Test
    void linesOfOneWayRunSideBySide() {
        Sketch sketch = new Sketch(
                List.of(stop("a", 0, 0), stop("b", 4, 0)),
                List.of(
                        line("", Sketch.Bend.MIDDLE, "a", "b"),
                        line("", Sketch.Bend.MIDDLE, "b", "a"),
                        line("", Sketch.Bend.MIDDLE, "a", "b")));
        List<Double> heights = Drawer.draw(sketch, Format.WIDE).lines().stream()
                .map(line -> line.runs().get(0).get(0).y())
                .toList();
        assertThat(heights.get(1) - heights.get(0)).isEqualTo(9);
        assertThat(heights.get(2) - heights.get(1)).isEqualTo(9);
    }

    @Test
    void aBarTakesALineAtItsNearestPoint() {
        Sketch.Stop bar = new Sketch.Stop("bar", "bar", new Sketch.Cell(0, 0), new Sketch.Cell(0, 8), null);
        Sketch sketch = new Sketch(
                List.of(bar, stop("b", 4, 4), stop("c", 4, 8)),
                List.of(line("", Sketch.Bend.MIDDLE, "bar", "b"), line("", Sketch.Bend.MIDDLE, "c", "bar")));
        Drawing drawing = Drawer.draw(sketch, Format.WIDE);
        assertThat(drawing.lines()).allSatisfy(line -> {
            List<Spot> run = line.runs().get(0);
            assertThat(run).hasSize(2);
            assertThat(run.get(0).y()).isEqualTo(run.get(1).y());
        });
        assertThat(drawing.stops().get(0).bar()).isTrue();
        assertThat(drawing.stops().get(1).bar()).isFalse();
    }

    @Test
    void aLineOverAStrangersStopIsAFault() {
        Sketch sketch = new Sketch(
                List.of(stop("a", 0, 0), stop("b", 2, 0), stop("c", 4, 0), stop("d", 2, 4)),
                List.of(line("", Sketch.Bend.MIDDLE, "a", "c"), line("", Sketch.Bend.MIDDLE, "b", "d")));
        assertThat(Drawer.draw(sketch, Format.WIDE).faults())
                .containsExactly(new Drawing.Fault(Drawing.Kind.LINE_OVER_STOP, 1, 0));
    }

    @Test
    void aLabelWithoutRoomIsAFaultAndIsDrawnAllTheSame() {
        String name = "An interminable name, in words as indivisible as incomprehensibilities, ".repeat(3);
        Sketch.Cell cell = new Sketch.Cell(0, 0);
        Sketch sketch = new Sketch(
                List.of(new Sketch.Stop("a", name, cell, cell, null), stop("b", 1, 0)),
                List.of(line(name, Sketch.Bend.MIDDLE, "a", "b")));
        Drawing drawing = Drawer.draw(sketch, Format.TALL);
        assertThat(drawing.faults())
                .contains(
                        new Drawing.Fault(Drawing.Kind.STOP_LABEL, 0, -1),
                        new Drawing.Fault(Drawing.Kind.LINE_LABEL, -1, 0));
        assertThat(drawing.stops()).hasSize(2);
        assertThat(drawing.lines().get(0).label()).isNotNull();
    }

    /** Whatever is not told to be a fault stands clear of everything else. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void labelsOfSoundDrawingsTouchNothing(Format format) {
        Random random = new Random(20260101);
        int sound = 0;
        for (int i = 0; i < 60; i++) {
            Sketch sketch = random(random);
            Drawing drawing = Drawer.draw(sketch, format);
            assertThat(Drawer.draw(sketch, format)).isEqualTo(drawing);
            if (drawing.faults().stream().allMatch(fault -> fault.kind() == Drawing.Kind.LINE_OVER_STOP)) {
                sound++;
                assertClear(drawing);
            }
        }
        assertThat(sound).isGreaterThan(20);
    }

    private static Sketch random(Random random) {
        List<Sketch.Stop> stops = new ArrayList<>();
        int count = 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Sketch.Cell cell = new Sketch.Cell(random.nextInt(5) * 2, random.nextInt(5) * 4 + i);
            String text = i % 2 == 0 ? "成都国际铁路港".substring(0, 2 + random.nextInt(6)) : "Railway Port of Entry";
            stops.add(new Sketch.Stop("s" + i, text, cell, cell, null));
        }
        List<Sketch.Line> lines = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            lines.add(line(
                    i % 2 == 0 ? "成渝中线高铁" : "Rail–sea trains",
                    List.of(Sketch.Bend.FIRST, Sketch.Bend.MIDDLE, Sketch.Bend.LAST)
                            .get(random.nextInt(3)),
                    "s" + random.nextInt(i),
                    "s" + i));
        }
        return new Sketch(stops, lines);
    }

    private static void assertClear(Drawing drawing) {
        List<Drawing.Label> labels = Stream.concat(
                        drawing.stops().stream().map(Drawing.Stop::label),
                        drawing.lines().stream().flatMap(line -> Stream.ofNullable(line.label())))
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            assertThat(box.left()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.top()).isNotNegative();
            assertThat(box.bottom()).isLessThanOrEqualTo(drawing.height());
            assertThat(box.bottom() - box.top()).as("room to be pointed at").isGreaterThanOrEqualTo(26.9);
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(labels.get(j).box()))
                        .as("%s, %s", labels.get(i), labels.get(j))
                        .isFalse();
            }
        }
    }
}
