package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.BrokenRuleException;
import io.github.twincitydigest.site.parse.Choice;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.parse.When;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are drawn together. It names them and nothing else: values, units, times, places and sources are the
 * figures' own. Immutable.
 *
 * @param location where it is written
 * @param id its id
 * @param kind how it is drawn
 * @param title what it shows
 * @param note what to know to read it rightly, or null
 * @param topics that it belongs to
 * @param unit that its axis counts in, or null for that of most of its figures
 * @param figures what it shows, if in one group
 * @param groups what it shows, if in several
 */
@Choice(
        keys = {"figures", "groups"},
        howMany = Choice.HowMany.EXACTLY_ONE)
@When(key = "kind", is = "bars", needs = "figures")
@When(
        key = "kind",
        is = {"grouped-bars", "stacked-bars", "multiples"},
        needs = "groups")
@When(
        key = "kind",
        is = {"bars", "grouped-bars", "line", "ranges", "multiples"},
        forbids = "groups.whole")
@When(
        key = "kind",
        is = {"grouped-bars", "ranges"},
        needs = "groups.label")
@When(key = "kind", is = "multiples", forbids = "unit")
public record Chart(
        Location location,
        Slug id,
        Kind kind,
        LocalText title,
        @Nullable LocalText note,
        List<Located<Slug>> topics,
        @Nullable Located<String> unit,
        @Narrowed(fewest = 1) List<Mark> figures,
        @Narrowed(fewest = 1) List<Group> groups)
        implements Identified {

    /** How charts are drawn. */
    public enum Kind {
        /** A bar for each figure. */
        BARS,
        /** The same under headings. */
        GROUPED_BARS,
        /** Bars of which each is made up of parts. */
        STACKED_BARS,
        /** Points over time. */
        LINE,
        /** Points and stretches on a common axis, a row for each. */
        RANGES,
        /** Several small charts over time, each on its own scale. */
        MULTIPLES
    }

    /**
     * A figure in a chart.
     *
     * @param figure its id
     * @param label what it is called here, or null for its own words
     */
    public record Mark(
            Location location,
            Located<Slug> figure,
            @Nullable LocalText label) {}

    /**
     * Figures that belong together.
     *
     * @param label what they are
     * @param whole the figure that all of them are parts of, or null
     * @param figures the figures, in order
     */
    public record Group(
            Location location,
            @Nullable LocalText label,
            @Nullable Located<Slug> whole,
            @NotEmpty List<Mark> figures) {}

    /** @throws BrokenRuleException if the figures are not in the order that the kind asks for */
    public Chart {
        if (figures.isEmpty() == groups.isEmpty()) {
            throw new BrokenRuleException(
                    "figures", Words.of("chart.figures-or-groups"), Hint.of("chart.figures-or-groups.hint"));
        }
        if (kind == Kind.BARS && figures.isEmpty()) {
            throw new BrokenRuleException(
                    "groups", Words.of("chart.bars-in-groups"), Hint.of("chart.bars-in-groups.hint"));
        }
        if ((kind == Kind.GROUPED_BARS || kind == Kind.STACKED_BARS || kind == Kind.MULTIPLES) && groups.isEmpty()) {
            throw new BrokenRuleException(
                    "figures", Words.of("chart.no-groups", Constant.word(kind)), Hint.of("chart.no-groups.hint"));
        }
        if (kind != Kind.STACKED_BARS && groups.stream().anyMatch(group -> group.whole() != null)) {
            throw new BrokenRuleException("groups", Words.of("chart.whole"), Hint.of("chart.whole.hint"));
        }
        boolean mayBeNameless =
                kind == Kind.MULTIPLES || (groups.size() == 1 && (kind == Kind.STACKED_BARS || kind == Kind.LINE));
        if (!mayBeNameless && groups.stream().anyMatch(group -> group.label() == null)) {
            throw new BrokenRuleException("groups", Words.of("chart.no-label"), Hint.of("chart.no-label.hint"));
        }
        if (kind == Kind.MULTIPLES && unit != null) {
            throw new BrokenRuleException("unit", Words.of("chart.unit"), Hint.of("chart.unit.hint"));
        }
    }

    /** Its figures in groups, whichever way they are written. */
    public List<Group> parts() {
        return groups.isEmpty() ? List.of(new Group(location, null, null, figures)) : groups;
    }

    /** Every figure that it names, in order; a whole before its parts. */
    public Stream<Located<Slug>> references() {
        return parts().stream()
                .flatMap(group -> Stream.concat(
                        Stream.ofNullable(group.whole()),
                        group.figures().stream().map(Mark::figure)));
    }
}
