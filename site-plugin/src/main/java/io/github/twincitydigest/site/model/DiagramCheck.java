package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
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
        referrer.refer(Words.of("thing.topic"), Topic.class, diagram.topics());
        List<String> ids =
                diagram.stops().stream().map(stop -> stop.id().value()).toList();
        Map<Slug, Location> first = new HashMap<>();
        Map<List<Integer>, Diagram.Stop> wide = new HashMap<>();
        Map<List<Integer>, Diagram.Stop> tall = new HashMap<>();
        for (Diagram.Stop stop : diagram.stops()) {
            referrer.refer(Words.of("thing.place"), Place.class, Referrer.listOf(stop.place()));
            Location earlier = first.putIfAbsent(stop.id(), stop.location());
            if (earlier != null) {
                problems.error(
                        stop.location(),
                        Words.of("diagram.second-stop", stop.id()),
                        Hint.of("diagram.second-stop.hint", earlier));
            }
            spot(stop, stop.at(), wide, "diagram.same-spot");
            spot(stop, tall(stop), tall, "diagram.same-spot-tall");
            unused(diagram, stop);
        }
        for (Diagram.Line line : diagram.lines()) {
            referrer.refer(Words.of("thing.project"), Project.class, Referrer.listOf(line.project()));
            line.stops().forEach(stop -> referrer.refer(Words.of("thing.stop"), stop, ids, false));
            citations.check(line.cite());
            twice(line);
        }
    }

    private static List<Integer> tall(Diagram.Stop stop) {
        Diagram.Tall own = stop.tall();
        return own == null ? List.of(stop.at().get(1), stop.at().get(0)) : own.at();
    }

    private void spot(Diagram.Stop stop, List<Integer> at, Map<List<Integer>, Diagram.Stop> taken, String kind) {
        Diagram.Stop other = taken.putIfAbsent(at, stop);
        if (other != null && !other.id().equals(stop.id())) {
            problems.error(stop.location(), Words.of(kind, stop.id(), other.id()), Hint.of("diagram.same-spot.hint"));
        }
    }

    private void unused(Diagram diagram, Diagram.Stop stop) {
        boolean served = diagram.lines().stream()
                .flatMap(line -> line.stops().stream())
                .anyMatch(it -> it.value().equals(stop.id()));
        // A bar may stand for a city by whose stations all lines run.
        if (!served && stop.to().isEmpty()) {
            problems.error(stop.location(), Words.of("diagram.unserved", stop.id()), Hint.of("diagram.unserved.hint"));
        }
    }

    private void twice(Diagram.Line line) {
        for (int i = 1; i < line.stops().size(); i++) {
            Located<Slug> stop = line.stops().get(i);
            if (stop.value().equals(line.stops().get(i - 1).value())) {
                problems.error(stop.location(), Words.of("diagram.twice", stop.value()), Hint.of("diagram.twice.hint"));
            }
        }
    }
}
