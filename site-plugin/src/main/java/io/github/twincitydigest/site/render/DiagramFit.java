package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.drawing.Drawing;
import io.github.twincitydigest.site.drawing.Format;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import java.util.Locale;

/** Tells where a diagram has no room for a label, or leads a line over a stop that is not its own. Stateless. */
final class DiagramFit {

    private static final String MOVE = "move stops apart, or give it a shorter name with \"label\" or \"short\"";

    private DiagramFit() {}

    static void note(EditionView edition, Problems problems) {
        DiagramSketches sketches = new DiagramSketches(edition);
        for (Diagram diagram : edition.site().diagrams()) {
            for (Format format : Format.values()) {
                for (Drawing.Fault fault : sketches.draw(diagram, format).faults()) {
                    note(edition, diagram, format, fault, problems);
                }
            }
        }
    }

    private static void note(
            EditionView edition, Diagram diagram, Format format, Drawing.Fault fault, Problems problems) {
        String form = " in the " + format.name().toLowerCase(Locale.ROOT) + " form";
        String where = form + " (" + edition.edition().tag() + ")";
        Location line = fault.line() < 0
                ? diagram.location()
                : diagram.lines().get(fault.line()).location();
        switch (fault.kind()) {
            case STOP_LABEL ->
                problems.warning(
                        diagram.stops().get(fault.stop()).location(),
                        "there is no room for the name of this stop" + where,
                        MOVE);
            case LINE_LABEL -> problems.warning(line, "there is no room for the name of this line" + where, MOVE);
            case LINE_OVER_STOP ->
                problems.warning(
                        line,
                        "this line runs over the stop \""
                                + diagram.stops().get(fault.stop()).id() + "\", which it does not name" + form,
                        "move the stop, or bend the line elsewhere with \"bend\" or \"tallBend\"");
        }
    }
}
