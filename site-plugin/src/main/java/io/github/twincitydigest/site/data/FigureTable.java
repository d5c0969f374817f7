package io.github.twincitydigest.site.data;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Period;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Unit;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the figures of a site as a table, one for each edition. Stateless. */
public final class FigureTable {

    static final List<String> COLUMNS = List.of(
            "id",
            "indicator",
            "label",
            "value",
            "to",
            "unit",
            "value_in_base_unit",
            "base_unit",
            "precision",
            "status",
            "period",
            "as_of",
            "place",
            "place_name",
            "topics",
            "variant_of",
            "sources",
            "note");

    private FigureTable() {}

    /**
     * The tables of some editions; none for a site without figures.
     *
     * @return the files by path
     */
    public static SortedMap<String, Bytes> write(List<EditionView> editions) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        for (EditionView edition : editions) {
            if (!edition.site().figures().isEmpty()) {
                files.put(Address.figureTable(edition.edition()).file(), table(edition));
            }
        }
        return files;
    }

    private static Bytes table(EditionView edition) {
        Csv csv = new Csv().row(COLUMNS);
        edition.site().figures().forEach(figure -> csv.row(row(figure, edition)));
        return csv.bytes();
    }

    static List<String> row(Figure figure, EditionView edition) {
        Site site = edition.site();
        Unit unit = site.units().find(figure.unit().value()).orElseThrow();
        BigDecimal to = figure.to();
        Period period = figure.period();
        PartialDate asOf = figure.asOf();
        Figure.Precision precision = figure.precision();
        Figure.Status status = figure.status();
        Located<Slug> variantOf = figure.variantOf();
        return List.of(
                figure.id().value(),
                figure.indicator().value(),
                text(figure.label(), edition),
                figure.value().toPlainString(),
                to == null ? "" : to.toPlainString(),
                figure.unit().value(),
                unit.scale().toOnes(figure.value()).toPlainString(),
                unit.base().unit(),
                precision == null ? "" : Constant.word(precision),
                status == null ? "" : Constant.word(status),
                period == null ? "" : period.toString(),
                asOf == null ? "" : asOf.toString(),
                figure.place().value().value(),
                text(Site.get(site.places(), figure.place().value()).name(), edition),
                figure.topics().stream().map(topic -> topic.value().value()).collect(Collectors.joining(" ")),
                variantOf == null ? "" : variantOf.value().value(),
                figure.cite().stream().map(Citation::toString).collect(Collectors.joining("; ")),
                text(figure.note(), edition));
    }

    static String text(@Nullable LocalText text, EditionView edition) {
        return text == null ? "" : edition.text(text).text();
    }
}
