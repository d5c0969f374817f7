package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Period;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.prose.Citation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what data as a whole is about, for those who look for data. Stateless. */
final class DataSets {

    private DataSets() {}

    /** Of a site with at least one figure. */
    static Part.DataSet ofFigures(EditionView edition, Items items) {
        Site site = edition.site();
        Set<Slug> places =
                site.figures().stream().map(figure -> figure.place().value()).collect(Collectors.toSet());
        Set<String> sources = site.figures().stream()
                .flatMap(figure -> figure.cite().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
        return new Part.DataSet(
                years(site.figures()),
                site.places().stream()
                        .filter(place -> places.contains(place.id()))
                        .map(place -> edition.text(place.name()))
                        .toList(),
                site.sources().stream()
                        .filter(source -> sources.contains(source.id().value()))
                        .map(items.sources()::source)
                        .toList());
    }

    private static String years(List<Figure> figures) {
        int first = years(figures, DataSets::first).min().orElseThrow();
        int last = years(figures, Figure::time).max().orElseThrow();
        return String.format(Locale.ROOT, "%04d/%04d", first, last);
    }

    private static IntStream years(List<Figure> figures, Function<Figure, PartialDate> time) {
        return figures.stream().map(time).mapToInt(PartialDate::year);
    }

    private static PartialDate first(Figure figure) {
        Period period = figure.period();
        return period == null ? figure.time() : period.start();
    }
}
