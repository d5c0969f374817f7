package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources tell of one thing at different times, and where they tell it differently: found in the data, never
 * written by an editor. Stateless.
 */
public final class Changes {

    private Changes() {}

    /**
     * What one indicator came to in one place at different times.
     *
     * @param indicator that the figures belong to
     * @param place that they describe
     * @param figures at two times at least, the oldest first; other readings of them are left out
     */
    public record Series(Slug indicator, Slug place, List<Figure> figures) {

        /** Whether a source gives a figure after another source gave an earlier one. */
        public boolean isUpdatedBy(SourceDocument source) {
            return Changes.isUpdatedBy(
                    source, figures.stream().map(Figure::cite).toList());
        }
    }

    /**
     * One quantity as sources tell it in several ways.
     *
     * @param main the figure that the site follows
     * @param others that name it as the figure that they are another reading of
     */
    public record Readings(Figure main, List<Figure> others) {}

    /** Whether there is any of them among some figures and projects. */
    static boolean any(List<Figure> figures, List<Project> projects) {
        return projects.stream().anyMatch(Changes::moved)
                || figures.stream().anyMatch(figure -> figure.variantOf() != null)
                || !series(figures).isEmpty();
    }

    /** Indicators with figures of several times, in the order of each one's first figure. */
    public static List<Series> series(Site site) {
        return series(site.figures());
    }

    private static List<Series> series(List<Figure> all) {
        Map<List<Slug>, List<Figure>> byMeaning = all.stream()
                .filter(figure -> figure.variantOf() == null)
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.indicator(), figure.place().value()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Series> series = new ArrayList<>();
        byMeaning.forEach((meaning, figures) -> {
            if (figures.stream().map(Changes::time).distinct().count() > 1) {
                series.add(new Series(
                        meaning.get(0),
                        meaning.get(1),
                        figures.stream()
                                .sorted(Comparator.comparing(Figure::time))
                                .toList()));
            }
        });
        return series;
    }

    private static Object time(Figure figure) {
        Period period = figure.period();
        return period == null ? figure.time() : period;
    }

    /** Projects of which one stage is told first and another later, in the site's order. */
    public static List<Project> projects(Site site) {
        return site.projects().stream().filter(Changes::moved).toList();
    }

    private static boolean moved(Project project) {
        return project.states().stream().map(Project.State::stage).distinct().count() > 1;
    }

    /** Whether a source tells of a stage after another source told of an earlier one. */
    public static boolean isUpdatedBy(SourceDocument source, Project project) {
        return moved(project)
                && isUpdatedBy(
                        source,
                        project.states().stream().map(Project.State::cite).toList());
    }

    /** Quantities that sources tell in several ways, in the order of the figures that the site follows. */
    public static List<Readings> readings(Site site) {
        return site.figures().stream()
                .map(main -> new Readings(
                        main,
                        site.figures().stream()
                                .filter(other -> other.variantOf() != null
                                        && other.variantOf().value().equals(main.id()))
                                .toList()))
                .filter(readings -> !readings.others().isEmpty())
                .toList();
    }

    /** @param cited by each step, in the order of time */
    private static boolean isUpdatedBy(SourceDocument source, List<List<Citation>> cited) {
        for (int step = 1; step < cited.size(); step++) {
            Set<String> before = sources(cited.subList(0, step).stream().flatMap(Collection::stream));
            Set<String> own = sources(cited.get(step).stream());
            if (own.contains(source.id().value())
                    && !before.contains(source.id().value())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> sources(Stream<Citation> citations) {
        return citations.map(Citation::source).collect(Collectors.toSet());
    }
}
