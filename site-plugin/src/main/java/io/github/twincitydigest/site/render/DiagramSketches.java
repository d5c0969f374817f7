package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.drawing.Drawer;
import io.github.twincitydigest.site.drawing.Drawing;
import io.github.twincitydigest.site.drawing.Format;
import io.github.twincitydigest.site.drawing.Side;
import io.github.twincitydigest.site.drawing.Sketch;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Project;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.parse.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws diagrams with the names that an edition gives to their stops and lines. Immutable. */
final class DiagramSketches {

    private final EditionView edition;
    private final Site site;

    DiagramSketches(EditionView edition) {
        this.edition = edition;
        this.site = edition.site();
    }

    Drawing draw(Diagram diagram, Format format) {
        Set<String> named = new HashSet<>();
        return Drawer.draw(
                new Sketch(
                        diagram.stops().stream().map(stop -> stop(stop, format)).toList(),
                        diagram.lines().stream()
                                .map(line -> line(line, format, named))
                                .toList()),
                format);
    }

    Optional<Place> place(Diagram.Stop stop) {
        return Optional.ofNullable(stop.place()).map(id -> Site.get(site.places(), id.value()));
    }

    Optional<Project> project(Diagram.Line line) {
        return Optional.ofNullable(line.project()).map(id -> Site.get(site.projects(), id.value()));
    }

    LocalText name(Diagram.Stop stop) {
        return name(stop.label(), place(stop));
    }

    LocalText name(Diagram.Line line) {
        return name(line.label(), project(line));
    }

    private static LocalText name(@Nullable LocalText label, Optional<? extends Named> thing) {
        return Optional.ofNullable(label).or(() -> thing.map(Named::briefly)).orElseThrow();
    }

    private Sketch.Stop stop(Diagram.Stop stop, Format format) {
        Diagram.Tall tall = stop.tall();
        List<Integer> at = stop.at();
        List<Integer> to = stop.to();
        Diagram.Side side = stop.side();
        boolean exchanged = format == Format.TALL && tall == null;
        if (format == Format.TALL && tall != null) {
            at = tall.at();
            to = tall.to();
            side = tall.side();
        }
        Sketch.Cell from = cell(at, exchanged);
        return new Sketch.Stop(
                stop.id().value(),
                edition.text(name(stop)).text(),
                from,
                to.isEmpty() ? from : cell(to, exchanged),
                side == null || exchanged ? null : Side.valueOf(side.name()));
    }

    /** A column is as long as two rows, so that both forms have the same proportions. */
    private static Sketch.Cell cell(List<Integer> written, boolean exchanged) {
        return exchanged
                ? new Sketch.Cell(written.get(1), written.get(0) * 2)
                : new Sketch.Cell(written.get(0), written.get(1));
    }

    /** Of several lines with one name, the first bears it. */
    private Sketch.Line line(Diagram.Line line, Format format, Set<String> named) {
        String text = edition.text(name(line)).text();
        Diagram.Bend bend = format == Format.TALL && line.tallBend() != null ? line.tallBend() : line.bend();
        return new Sketch.Line(
                line.stops().stream().map(Located::value).map(Slug::value).toList(),
                named.add(text) ? text : "",
                bend == null ? Sketch.Bend.MIDDLE : Sketch.Bend.valueOf(bend.name()));
    }
}
