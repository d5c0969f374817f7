package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that diagrams name what there is, and that every stop has a spot of its own and a line. */
final class DiagramCheck {

    private final Referrer referrer;
    private final CitationCheck citations;
    private final Problems problems;

    DiagramCheck(Referrer referrer, CitationCheck citations, Problems problems) {
        this.referrer = referrer;
        this.citations = citations;
        this.problems = problems;
    }

    void check(Diagram diagram) {
        referrer.refer("topic", Topic.class, diagram.topics());
        List<String> ids =
                diagram.stops().stream().map(stop -> stop.id().value()).toList();
        Map<Slug, Location> first = new HashMap<>();
        Map<List<Integer>, Diagram.Stop> wide = new HashMap<>();
        Map<List<Integer>, Diagram.Stop> tall = new HashMap<>();
        for (Diagram.Stop stop : diagram.stops()) {
            referrer.refer("place", Place.class, Referrer.listOf(stop.place()));
            Location earlier = first.putIfAbsent(stop.id(), stop.location());
            if (earlier != null) {
                problems.error(
                        stop.location(),
                        "the diagram has another stop \"" + stop.id() + "\"",
                        "choose another id; it stands first at " + earlier);
            }
            spot(stop, stop.at(), wide, "");
            spot(stop, tall(stop), tall, " where the drawing is tall");
            unused(diagram, stop);
        }
        for (Diagram.Line line : diagram.lines()) {
            referrer.refer("project", Project.class, Referrer.listOf(line.project()));
            line.stops().forEach(stop -> referrer.refer("stop", stop, ids, false));
            citations.check(line.cite());
            twice(line);
        }
    }

    private static List<Integer> tall(Diagram.Stop stop) {
        Diagram.Tall own = stop.tall();
        return own == null ? List.of(stop.at().get(1), stop.at().get(0)) : own.at();
    }

    private void spot(Diagram.Stop stop, List<Integer> at, Map<List<Integer>, Diagram.Stop> taken, String where) {
        Diagram.Stop other = taken.putIfAbsent(at, stop);
        if (other != null && !other.id().equals(stop.id())) {
            problems.error(
                    stop.location(),
                    "the stop \"" + stop.id() + "\" stands on the spot of \"" + other.id() + "\"" + where,
                    "give one of the two another column or row");
        }
    }

    private void unused(Diagram diagram, Diagram.Stop stop) {
        boolean served = diagram.lines().stream()
                .flatMap(line -> line.stops().stream())
                .anyMatch(it -> it.value().equals(stop.id()));
        // A bar may stand for a city by whose stations all lines run.
        if (!served && stop.to().isEmpty()) {
            problems.error(
                    stop.location(), "no line runs to the stop \"" + stop.id() + "\"", "add it to a line or delete it");
        }
    }

    private void twice(Diagram.Line line) {
        for (int i = 1; i < line.stops().size(); i++) {
            Located<Slug> stop = line.stops().get(i);
            if (stop.value().equals(line.stops().get(i - 1).value())) {
                problems.error(
                        stop.location(),
                        "\"" + stop.value() + "\" stands here twice in a row",
                        "delete one of the two");
            }
        }
    }
}
