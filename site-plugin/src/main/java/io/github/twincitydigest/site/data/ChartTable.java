package io.github.twincitydigest.site.data;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Chart;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of each chart as a table, one for each edition: the columns of all figures, after what the chart
 * calls them. Stateless.
 */
public final class ChartTable {

    private static final List<String> COLUMNS = joined(List.of("group", "part", "chart_label"), FigureTable.COLUMNS);

    private ChartTable() {}

    /**
     * The tables of some editions.
     *
     * @return the files by path
     */
    public static SortedMap<String, Bytes> write(List<EditionView> editions) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        for (EditionView edition : editions) {
            edition.site()
                    .charts()
                    .forEach(chart -> files.put(
                            Address.chartTable(edition.edition(), chart.id()).file(), table(chart, edition)));
        }
        return files;
    }

    private static Bytes table(Chart chart, EditionView edition) {
        Csv csv = new Csv().row(COLUMNS);
        for (Chart.Group group : chart.parts()) {
            String name = FigureTable.text(group.label(), edition);
            Located<Slug> whole = group.whole();
            if (whole != null) {
                csv.row(row(name, "whole", null, whole.value(), edition));
            }
            group.figures()
                    .forEach(mark ->
                            csv.row(row(name, "", mark.label(), mark.figure().value(), edition)));
        }
        return csv.bytes();
    }

    private static List<String> row(
            String group, String part, @Nullable LocalText label, Slug id, EditionView edition) {
        Figure figure = Site.get(edition.site().figures(), id);
        String called = FigureTable.text(label == null ? figure.label() : label, edition);
        return joined(List.of(group, part, called), FigureTable.row(figure, edition));
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
