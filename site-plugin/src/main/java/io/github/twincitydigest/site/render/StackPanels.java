package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.chart.Scale;
import io.github.twincitydigest.site.edition.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws bars that are made up of parts. Immutable. */
final class StackPanels {

    /** The parts of a bar, and the whole if a source tells it. */
    record Group(@Nullable Localized label, ChartData.@Nullable Mark whole, List<ChartData.Mark> parts) {}

    private final ChartAxis axis;
    private final List<Group> groups;
    private final BarPanels bars;

    StackPanels(ChartAxis axis, ChartData data, List<Group> groups) {
        this.axis = axis;
        this.groups = List.copyOf(groups);
        this.bars = new BarPanels(
                axis, data, Scale.ofLengths(groups.stream().map(this::length).toList()));
    }

    private BigDecimal length(Group group) {
        BigDecimal sum =
                group.parts().stream().map(mark -> axis.amount(mark.figure())).reduce(BigDecimal.ZERO, BigDecimal::add);
        ChartData.Mark whole = group.whole();
        return whole == null ? sum : sum.max(axis.amount(whole.figure()));
    }

    List<ChartPart.Stack> panels() {
        return groups.stream().map(this::stack).toList();
    }

    private ChartPart.Stack stack(Group group) {
        List<ChartPart.Bar> parts = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (ChartData.Mark mark : group.parts()) {
            BigDecimal to = from.add(axis.amount(mark.figure()));
            parts.add(bars.bar(mark, from, to));
            from = to;
        }
        ChartData.Mark whole = group.whole();
        return new ChartPart.Stack(
                group.label(),
                whole == null ? null : bars.bar(whole, BigDecimal.ZERO, axis.amount(whole.figure())),
                parts);
    }
}
