package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sure that what a chart draws together can be compared. */
final class ChartCheck {

    private final Content content;
    private final Units units;
    private final Referrer referrer;
    private final Problems problems;
    private final Map<Slug, Figure> figures = new HashMap<>();

    ChartCheck(Content content, Units units, Referrer referrer, Problems problems) {
        this.content = content;
        this.units = units;
        this.referrer = referrer;
        this.problems = problems;
        content.all(Figure.class).forEach(figure -> figures.putIfAbsent(figure.id(), figure));
    }

    void check() {
        content.all(Chart.class).forEach(this::check);
    }

    /** A figure where a chart names it. */
    private record Place(Location location, Figure figure) {}

    private void check(Chart chart) {
        referrer.refer(Words.of("thing.topic"), Topic.class, chart.topics());
        List<Located<Slug>> references = chart.references().toList();
        referrer.refer(Words.of("thing.figure"), Figure.class, references);
        twice(references);
        Located<String> unit = chart.unit();
        if (unit != null && units.find(unit.value()).isEmpty() && !content.isIncomplete(BaseUnit.class)) {
            problems.error(unit.location(), Words.of("unit.unknown", unit.value()), units.hint(unit.value()));
            return;
        }
        // What a figure that cannot be read would be compared with is not to blame.
        if (references.stream().anyMatch(reference -> !figures.containsKey(reference.value()))) {
            return;
        }
        if (chart.kind() == Chart.Kind.MULTIPLES) {
            chart.parts().forEach(group -> comparable(places(group), null));
        } else {
            comparable(references.stream().flatMap(this::find).toList(), unit);
        }
        switch (chart.kind()) {
            case BARS, GROUPED_BARS -> single(chart);
            case STACKED_BARS -> {
                single(chart);
                chart.parts().forEach(this::stack);
            }
            case LINE, MULTIPLES -> {
                single(chart);
                chart.parts().forEach(this::overTime);
            }
            case RANGES -> {
                // A row shows whatever has a place on the axis.
            }
        }
        readings(chart, references);
    }

    private void twice(List<Located<Slug>> references) {
        Map<Slug, Location> first = new HashMap<>();
        references.forEach(reference -> {
            Location earlier = first.putIfAbsent(reference.value(), reference.location());
            if (earlier != null) {
                problems.error(
                        reference.location(),
                        Words.of("chart.twice", reference.value()),
                        Hint.of("chart.twice.hint", earlier));
            }
        });
    }

    private Stream<Place> find(Located<Slug> reference) {
        return Stream.ofNullable(figures.get(reference.value())).map(figure -> new Place(reference.location(), figure));
    }

    private List<Place> places(Chart.Group group) {
        return group.figures().stream().flatMap(mark -> find(mark.figure())).toList();
    }

    private void comparable(List<Place> places, @Nullable Located<String> axis) {
        Place first = places.get(0);
        String root = root(first.figure().unit().value());
        for (Place place : places) {
            String other = root(place.figure().unit().value());
            if (root != null && other != null && !root.equals(other)) {
                problems.error(
                        place.location(),
                        Words.of(
                                "chart.units-differ",
                                place.figure().id(),
                                place.figure().unit().value(),
                                first.figure().id(),
                                first.figure().unit().value()),
                        Hint.of("chart.units-differ.hint"));
            }
        }
        if (axis != null && root != null && !root.equals(root(axis.value()))) {
            problems.error(
                    axis.location(),
                    Words.of("chart.axis-unit", first.figure().unit().value(), axis.value()),
                    Hint.of("chart.axis-unit.hint"));
        }
    }

    private @Nullable String root(String unit) {
        return units.find(unit).map(it -> units.root(it).unit()).orElse(null);
    }

    /** Only a row of ranges can show from where to where. */
    private void single(Chart chart) {
        chart.references().flatMap(this::find).forEach(place -> {
            if (place.figure().to() != null) {
                problems.error(
                        place.location(),
                        Words.of("chart.two-ends", place.figure().id()),
                        Hint.of("chart.two-ends.hint"));
            }
        });
    }

    private void stack(Chart.Group group) {
        List<Place> parts = places(group);
        Located<Slug> whole = group.whole();
        Object time = time(parts.get(0).figure());
        Stream.concat(parts.stream(), Stream.ofNullable(whole).flatMap(this::find))
                .filter(place -> !time(place.figure()).equals(time))
                .forEach(place -> problems.error(
                        place.location(),
                        Words.of(
                                "chart.times-differ",
                                place.figure().id(),
                                words(place.figure()),
                                parts.get(0).figure().id(),
                                words(parts.get(0).figure())),
                        Hint.of("chart.times-differ.hint")));
        parts.stream()
                .filter(place -> place.figure().value().signum() < 0)
                .forEach(place -> problems.error(
                        place.location(),
                        Words.of("chart.below-zero", place.figure().id()),
                        Hint.of("chart.below-zero.hint")));
        if (whole != null) {
            find(whole).forEach(it -> fits(it, parts));
        }
    }

    /** Parts must not be more than their whole, but for what it is rounded by. */
    private void fits(Place whole, List<Place> parts) {
        Unit unit = units.find(whole.figure().unit().value()).orElse(null);
        if (unit == null || parts.stream().anyMatch(part -> amount(part.figure()) == null)) {
            return;
        }
        BigDecimal sum = parts.stream()
                .map(part -> Objects.requireNonNull(amount(part.figure())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal limit =
                units.inRoots(whole.figure().value().add(whole.figure().value().ulp()), unit);
        boolean open = whole.figure().precision() == Figure.Precision.OVER
                || whole.figure().precision() == Figure.Precision.AT_LEAST
                || whole.figure().precision() == Figure.Precision.ABOUT;
        if (sum.compareTo(limit) >= 0 && !open) {
            problems.error(
                    whole.location(),
                    Words.of("chart.more-than-whole", whole.figure().id()),
                    Hint.of("chart.more-than-whole.hint"));
        }
    }

    private @Nullable BigDecimal amount(Figure figure) {
        return units.find(figure.unit().value())
                .map(unit -> units.inRoots(figure.value(), unit))
                .orElse(null);
    }

    /** A row of times has several, each once, and they are of one kind. */
    private void overTime(Chart.Group group) {
        List<Place> places = places(group);
        Place first = places.get(0);
        if (places.size() < 2) {
            problems.error(
                    first.location(), Words.of("chart.alone", first.figure().id()), Hint.of("chart.alone.hint"));
        }
        List<Place> seen = new ArrayList<>();
        for (Place place : places) {
            if (!place.figure().indicator().equals(first.figure().indicator())) {
                problems.error(
                        place.location(),
                        Words.of(
                                "chart.indicators-differ",
                                place.figure().id(),
                                place.figure().indicator(),
                                first.figure().id(),
                                first.figure().indicator()),
                        Hint.of("chart.indicators-differ.hint"));
            } else if (!span(place.figure()).equals(span(first.figure()))) {
                problems.error(
                        place.location(),
                        Words.of(
                                "chart.lengths-differ",
                                place.figure().id(),
                                words(place.figure()),
                                first.figure().id(),
                                words(first.figure())),
                        Hint.of("chart.lengths-differ.hint"));
            }
            seen.stream()
                    .filter(other -> time(other.figure()).equals(time(place.figure())))
                    .findFirst()
                    .ifPresent(other -> problems.error(
                            place.location(),
                            Words.of(
                                    "chart.same-time",
                                    place.figure().id(),
                                    other.figure().id(),
                                    words(place.figure())),
                            Hint.of("chart.same-time.hint")));
            seen.add(place);
        }
    }

    private static Object time(Figure figure) {
        PartialDate asOf = figure.asOf();
        return asOf == null ? Objects.requireNonNull(figure.period()) : asOf;
    }

    private static Words words(Figure figure) {
        PartialDate asOf = figure.asOf();
        return asOf == null ? Words.verbatim(String.valueOf(figure.period())) : Words.of("thing.date", asOf);
    }

    /** What kind of time a figure describes: a date, or a stretch of some length. */
    private static String span(Figure figure) {
        Period period = figure.period();
        if (period == null) {
            return "date";
        }
        PartialDate end = period.end();
        if (end != null) {
            int months = (end.year() - period.start().year()) * 12
                    + end.month()
                    - period.start().month();
            return "months " + months;
        }
        if (period.part() != Period.Part.WHOLE) {
            return period.part().name().substring(0, 1);
        }
        PartialDate start = period.start();
        return start.month() == 0 ? "year" : start.day() == 0 ? "month" : "day";
    }

    /** Who sees one of two readings drawn has to know of the other. */
    private void readings(Chart chart, List<Located<Slug>> references) {
        if (chart.note() != null) {
            return;
        }
        for (Located<Slug> reference : references) {
            Figure figure = Objects.requireNonNull(figures.get(reference.value()));
            boolean isReading = figure.variantOf() != null;
            boolean hasReading = figures.values().stream()
                    .map(Figure::variantOf)
                    .anyMatch(main -> main != null && main.value().equals(figure.id()));
            if (isReading || hasReading) {
                problems.warning(
                        reference.location(),
                        Words.of("chart.two-readings", figure.id()),
                        Hint.of("chart.two-readings.hint"));
                return;
            }
        }
    }
}
