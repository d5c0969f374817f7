package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.drawing.Drawing;
import io.github.twincitydigest.site.drawing.Format;
import io.github.twincitydigest.site.drawing.Spot;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Named;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.parse.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of views that show schematic drawings. */
final class DiagramItems {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Items items;
    private final DiagramSketches sketches;

    DiagramItems(EditionView edition, Linker linker, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.items = items;
        this.sketches = new DiagramSketches(edition);
    }

    /** All that some page of the edition shows. */
    List<Part.Diagram> all() {
        return site.diagrams().stream()
                .filter(diagram -> linker.to(diagram).isPresent())
                .map(this::diagram)
                .toList();
    }

    /** Those of a topic. */
    List<Part.Diagram> of(Topic topic) {
        return site.diagrams().stream()
                .filter(diagram -> Items.names(diagram.topics(), topic))
                .map(this::diagram)
                .toList();
    }

    private Part.Diagram diagram(Diagram diagram) {
        return new Part.Diagram(
                Linker.diagramAnchor(diagram),
                edition.text(diagram.title()),
                edition.textOrNull(diagram.note()),
                linker.to(diagram).orElse("#" + Linker.diagramAnchor(diagram)),
                drawn(diagram, Format.WIDE),
                drawn(diagram, Format.TALL),
                diagram.lines().stream().map(line -> line(diagram, line)).toList());
    }

    private Part.Drawn drawn(Diagram diagram, Format format) {
        Drawing drawing = sketches.draw(diagram, format);
        List<Part.DrawnStop> stops = new ArrayList<>();
        for (int i = 0; i < drawing.stops().size(); i++) {
            Drawing.Stop shape = drawing.stops().get(i);
            Diagram.Stop stop = diagram.stops().get(i);
            stops.add(
                    new Part.DrawnStop(shape.bar(), shape.from(), shape.to(), marks(stop), name(stop), shape.label()));
        }
        List<Part.DrawnLine> lines = new ArrayList<>();
        for (int i = 0; i < drawing.lines().size(); i++) {
            Drawing.Line shape = drawing.lines().get(i);
            Diagram.Line line = diagram.lines().get(i);
            lines.add(new Part.DrawnLine(
                    Constant.word(line.kind()),
                    Constant.word(line.stage()),
                    path(shape.runs()),
                    name(line),
                    shape.label()));
        }
        return new Part.Drawn(drawing.width(), drawing.height(), stops, lines);
    }

    private static String path(List<List<Spot>> runs) {
        StringBuilder path = new StringBuilder();
        for (List<Spot> run : runs) {
            char step = 'M';
            for (Spot spot : run) {
                path.append(step).append(number(spot.x())).append(' ').append(number(spot.y()));
                step = 'L';
            }
        }
        return path.toString();
    }

    /** Spots are rounded to tenths, which print the same everywhere. */
    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private List<String> marks(Diagram.Stop stop) {
        return sketches.place(stop).map(Place::id).map(site::marks).orElse(List.of()).stream()
                .map(Slug::value)
                .sorted()
                .toList();
    }

    private Part.Name name(Diagram.Stop stop) {
        return name(sketches.name(stop), sketches.place(stop));
    }

    private Part.Name name(Diagram.Line line) {
        return name(sketches.name(line), sketches.project(line));
    }

    private Part.Name name(LocalText text, Optional<? extends Named> thing) {
        return new Part.Name(edition.text(text), thing.map(linker::to).orElse(null));
    }

    private Part.DiagramLine line(Diagram diagram, Diagram.Line line) {
        return new Part.DiagramLine(
                name(line),
                Constant.word(line.kind()),
                Constant.word(line.stage()),
                line.stops().stream()
                        .map(id -> name(Site.get(diagram.stops(), id.value())))
                        .toList(),
                items.citations().references(line.cite()));
    }
}
