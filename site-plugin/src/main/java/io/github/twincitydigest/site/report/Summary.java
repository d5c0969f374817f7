package io.github.twincitydigest.site.report;

import io.github.twincitydigest.site.source.Catalogue;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.terminal.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is left to do in a site, on one screen: how many warnings of each kind there are, and one by one only those that
 * were asked for, or all if they are few. Errors are always told one by one. Immutable.
 */
public final class Summary {

    /** Fewer warnings than these fit a screen together with their lines. */
    private static final int FEW = 6;

    /** What editors are told of even if there is nothing to do. */
    private static final List<String> ALWAYS =
            List.of("conversion.review", "translation.stale", "segment.undigested", "glossary.unused", "page.orphan");

    private static final String ALL = "all";

    private final List<Problem> shown;
    private final SortedMap<String, Integer> counts;
    private final boolean whole;

    private Summary(List<Problem> shown, SortedMap<String, Integer> counts, boolean whole) {
        this.shown = List.copyOf(shown);
        this.counts = counts;
        this.whole = whole;
    }

    /**
     * @param details the kinds of warnings to show one by one, or beginnings of their names, with commas between them;
     *     {@code all} for every one; empty for none unless they are few
     */
    public static Summary of(List<Problem> problems, String details) {
        List<String> wanted = List.of(details.strip().split("\\s*,\\s*"));
        SortedMap<String, Integer> counts = new TreeMap<>();
        ALWAYS.forEach(kind -> counts.put(kind, 0));
        problems.stream().filter(Summary::isWarning).forEach(problem -> counts.merge(problem.kind(), 1, Integer::sum));
        long warnings = problems.stream().filter(Summary::isWarning).count();
        boolean whole = details.isBlank() ? warnings < FEW : wanted.contains(ALL);
        List<Problem> shown = problems.stream()
                .filter(problem -> !isWarning(problem)
                        || whole
                        || (!details.isBlank() && wanted.stream().anyMatch(problem.kind()::startsWith)))
                .toList();
        return new Summary(shown, counts, whole);
    }

    private static boolean isWarning(Problem problem) {
        return problem.severity() == Problem.Severity.WARNING;
    }

    /** What is to be told one by one, in order. */
    public List<Problem> shown() {
        return shown;
    }

    /** The table of what is left to do; a line says that nothing is. */
    public List<String> lines(Tongue tongue) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(counts.values().stream().allMatch(count -> count == 0) ? "summary.nothing" : "summary.title")
                .in(tongue));
        int digits = counts.values().stream()
                .mapToInt(count -> String.valueOf(count).length())
                .max()
                .orElse(0);
        int width = counts.keySet().stream()
                .mapToInt(kind -> DisplayWidth.of(label(kind, tongue)))
                .max()
                .orElse(0);
        counts.forEach((kind, count) -> {
            String label = label(kind, tongue);
            String number = String.valueOf(count);
            lines.add("  " + " ".repeat(digits - number.length()) + number + "  " + label
                    + " ".repeat(width - DisplayWidth.of(label)) + "  " + kind);
        });
        if (!whole) {
            lines.add(Words.of("summary.details").in(tongue));
        }
        return lines;
    }

    /** What a kind of warnings is called when they are counted; its own name if it has no such words. */
    private static String label(String kind, Tongue tongue) {
        return Catalogue.find(tongue, kind + ".many").orElse("");
    }
}
