package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
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
        referrer.refer("topic", Topic.class, chart.topics());
        List<Located<Slug>> references = chart.references().toList();
        referrer.refer("figure", Figure.class, references);
        twice(references);
        Located<String> unit = chart.unit();
        if (unit != null && units.find(unit.value()).isEmpty() && !content.isIncomplete(BaseUnit.class)) {
            problems.error(
                    unit.location(),
                    "no unit \"" + unit.value() + "\"",
                    Suggestion.hint(unit.value(), units.names(), "add its base unit to data/units.yaml"));
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
                        "the figure \"" + reference.value() + "\" stands in this chart twice",
                        "delete one of the two; the first is at " + earlier);
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
                        "\"" + place.figure().id() + "\" is in "
                                + place.figure().unit().value() + ", \""
                                + first.figure().id() + "\" in "
                                + first.figure().unit().value()
                                + ": they cannot be compared",
                        "take one out; if the one unit is so many of the other, say so in data/units.yaml with"
                                + " \"times\" and \"of\"");
            }
        }
        if (axis != null && root != null && !root.equals(root(axis.value()))) {
            problems.error(
                    axis.location(),
                    "the figures of this chart are in " + first.figure().unit().value() + ", which is no "
                            + axis.value(),
                    "write the unit of one of them, or delete this line");
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
                        "\"" + place.figure().id() + "\" has two ends, which only ranges can show",
                        "write \"kind: ranges\", or take it out");
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
                        "\"" + place.figure().id() + "\" is of " + words(place.figure()) + ", \""
                                + parts.get(0).figure().id() + "\" of "
                                + words(parts.get(0).figure()) + ": they do not add up",
                        "stack figures of one time, or write \"kind: grouped-bars\""));
        parts.stream()
                .filter(place -> place.figure().value().signum() < 0)
                .forEach(place -> problems.error(
                        place.location(),
                        "\"" + place.figure().id() + "\" is below zero, and no part of a stack",
                        "write \"kind: bars\""));
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
                    "the parts are more than \"" + whole.figure().id() + "\"",
                    "name the figure that they are all parts of, or delete \"whole\"");
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
                    first.location(),
                    "\"" + first.figure().id() + "\" is alone: what is drawn over time needs at least two times",
                    "add another figure of the same indicator, or write \"kind: bars\"");
        }
        List<Place> seen = new ArrayList<>();
        for (Place place : places) {
            if (!place.figure().indicator().equals(first.figure().indicator())) {
                problems.error(
                        place.location(),
                        "\"" + place.figure().id() + "\" measures \""
                                + place.figure().indicator() + "\", \""
                                + first.figure().id() + "\" \""
                                + first.figure().indicator() + "\"",
                        "join over time only what measures the same");
            } else if (!span(place.figure()).equals(span(first.figure()))) {
                problems.error(
                        place.location(),
                        "\"" + place.figure().id() + "\" is of " + words(place.figure()) + ", \""
                                + first.figure().id() + "\" of " + words(first.figure())
                                + ": they are not of one length",
                        "join over time only years with years, halves with halves, dates with dates");
            }
            seen.stream()
                    .filter(other -> time(other.figure()).equals(time(place.figure())))
                    .findFirst()
                    .ifPresent(other -> problems.error(
                            place.location(),
                            "\"" + place.figure().id() + "\" and \""
                                    + other.figure().id() + "\" are both of " + words(place.figure()),
                            "keep one of them, or put them into two groups"));
            seen.add(place);
        }
    }

    private static Object time(Figure figure) {
        PartialDate asOf = figure.asOf();
        return asOf == null ? Objects.requireNonNull(figure.period()) : asOf;
    }

    private static String words(Figure figure) {
        return figure.asOf() == null ? String.valueOf(figure.period()) : "the date " + figure.asOf();
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
                        "sources tell \"" + figure.id() + "\" in two ways, and the chart does not say so",
                        "add \"note: {zh: …, en: …}\" to the chart");
                return;
            }
        }
    }
}
