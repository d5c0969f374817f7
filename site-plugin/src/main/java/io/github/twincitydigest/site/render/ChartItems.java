package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Chart;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Indicator;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the parts of views that are charts. */
final class ChartItems {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;
    private final QuantityWords quantities;

    ChartItems(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.items = items;
        this.quantities = new QuantityWords(edition, words);
    }

    /** All charts of the site. */
    List<ChartPart.Chart> all() {
        return site.charts().stream().map(this::chart).toList();
    }

    /** Those of a topic. */
    List<ChartPart.Chart> of(Topic topic) {
        return site.charts().stream()
                .filter(chart -> Items.names(chart.topics(), topic))
                .map(this::chart)
                .toList();
    }

    /** Those of some ids, in their order. */
    List<ChartPart.Chart> of(Collection<Located<Slug>> ids) {
        return ids.stream()
                .map(id -> chart(Site.get(site.charts(), id.value())))
                .toList();
    }

    private ChartPart.Chart chart(Chart chart) {
        List<Figure> figures = chart.references().map(it -> figure(it.value())).toList();
        ChartWords said =
                new ChartWords(words, figures.stream().map(items::figure).toList());
        Localized title = edition.text(chart.title());
        Drawing drawing = drawing(chart, figures, said);
        return new ChartPart.Chart(
                chart.id().value(),
                Constant.word(chart.kind()),
                title,
                new Part.Link(title, linker.to(Section.CHARTS, chart)),
                drawing.unit(),
                said.time(),
                said.status(),
                place(figures),
                edition.textOrNull(chart.note()),
                figures.stream().anyMatch(figure -> figure.status() != null),
                drawing.gap(),
                drawing.cut(),
                linker.to(Address.chartTable(edition.edition(), chart.id())),
                chart.parts().stream().map(this::table).toList(),
                sources(figures),
                drawing.panels());
    }

    /**
     * What is drawn.
     *
     * @param unit of all its panels; empty if they differ
     * @param gap whether a line leaps over years without a figure
     * @param cut whether an axis does not begin at zero
     */
    private record Drawing(String unit, boolean gap, boolean cut, List<? extends ChartPart.Panel> panels) {}

    private Drawing drawing(Chart chart, List<Figure> figures, ChartWords said) {
        if (chart.kind() == Chart.Kind.MULTIPLES) {
            return new Drawing(
                    "",
                    false,
                    false,
                    chart.parts().stream()
                            .map(group -> {
                                ChartAxis axis = axis(figures(group), null);
                                return new ColumnPanel(axis, data(axis, said)).columns(heading(group), points(group));
                            })
                            .toList());
        }
        ChartAxis axis = axis(figures, chart.unit());
        ChartData data = data(axis, said);
        String unit = axis.words().unit();
        return switch (chart.kind()) {
            case BARS, GROUPED_BARS -> {
                BarPanels bars = new BarPanels(axis, data, figures);
                yield new Drawing(
                        unit,
                        false,
                        false,
                        chart.parts().stream()
                                .map(group -> bars.bars(edition.textOrNull(group.label()), points(group)))
                                .toList());
            }
            case STACKED_BARS -> {
                StackPanels stacks = new StackPanels(
                        axis, data, chart.parts().stream().map(this::stack).toList());
                yield new Drawing(unit, false, false, stacks.panels());
            }
            case LINE -> {
                ChartPart.Lines lines = new LinePanel(axis, data, figures)
                        .lines(chart.parts().stream()
                                .map(group -> new LinePanel.Series(edition.textOrNull(group.label()), points(group)))
                                .toList());
                boolean gap = lines.lines().stream()
                        .flatMap(line -> line.stretches().stream())
                        .anyMatch(ChartPart.Stretch::gap);
                yield new Drawing(unit, gap, !lines.values().get(0).text().equals("0"), List.of(lines));
            }
            case RANGES -> {
                RowPanel rows = new RowPanel(axis, data, figures, words.say("list.clause"));
                yield new Drawing(unit, false, rows.isCut(), List.of(rows.rows(rowsOf(chart))));
            }
            case MULTIPLES -> throw new IllegalStateException("drawn above");
        };
    }

    private ChartAxis axis(List<Figure> figures, @Nullable Located<String> unit) {
        return new ChartAxis(edition, quantities, figures, unit);
    }

    private ChartData data(ChartAxis axis, ChartWords said) {
        return new ChartData(items, axis, said);
    }

    /** A group's label; else what it measures. */
    private Localized heading(Chart.Group group) {
        LocalText label = group.label();
        Figure first = figures(group).get(0);
        return edition.text(
                label != null
                        ? label
                        : Site.find(site.indicators(), first.indicator())
                                .map(Indicator::name)
                                .orElse(first.label()));
    }

    /** Each figure with what the chart calls it. */
    private List<ChartData.Mark> points(Chart.Group group) {
        return group.figures().stream()
                .map(mark -> {
                    Figure figure = figure(mark.figure().value());
                    LocalText label = mark.label();
                    return new ChartData.Mark(
                            figure, edition.text(label == null ? figure.label() : label), label != null);
                })
                .toList();
    }

    private StackPanels.Group stack(Chart.Group group) {
        Located<Slug> whole = group.whole();
        return new StackPanels.Group(
                edition.textOrNull(group.label()), whole == null ? null : mark(figure(whole.value())), points(group));
    }

    private ChartData.Mark mark(Figure figure) {
        return new ChartData.Mark(figure, edition.text(figure.label()), false);
    }

    /** A row for each group; without groups, one for each figure. */
    private List<RowPanel.Line> rowsOf(Chart chart) {
        return chart.parts().stream()
                .flatMap(group -> {
                    Localized label = edition.textOrNull(group.label());
                    return label == null
                            ? points(group).stream().map(mark -> new RowPanel.Line(mark.label(), true, List.of(mark)))
                            : Stream.of(new RowPanel.Line(label, false, points(group)));
                })
                .toList();
    }

    private List<Figure> figures(Chart.Group group) {
        return group.figures().stream()
                .map(mark -> figure(mark.figure().value()))
                .toList();
    }

    private Figure figure(Slug id) {
        return Site.get(site.figures(), id);
    }

    /** Where all figures belong; nowhere if they differ. */
    private Part.Where place(List<Figure> figures) {
        Set<Slug> places =
                figures.stream().map(figure -> figure.place().value()).collect(Collectors.toCollection(TreeSet::new));
        return items.where(places.size() == 1 ? List.of(figures.get(0).place()) : List.of());
    }

    /** A group's figures with all that is known of them, under the words that the chart has for it. */
    private Part.FigureSeries table(Chart.Group group) {
        Located<Slug> whole = group.whole();
        return new Part.FigureSeries(
                "",
                edition.textOrNull(group.label()),
                null,
                Stream.concat(Stream.ofNullable(whole), group.figures().stream().map(Chart.Mark::figure))
                        .map(id -> items.figure(figure(id.value())))
                        .toList());
    }

    /** Each article once, where it is first cited. */
    private List<Part.Reference> sources(List<Figure> figures) {
        Map<String, Citation> byArticle = figures.stream()
                .flatMap(figure -> figure.cite().stream())
                .collect(Collectors.toMap(
                        Citation::target, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        return items.citations().references(byArticle.values());
    }
}
