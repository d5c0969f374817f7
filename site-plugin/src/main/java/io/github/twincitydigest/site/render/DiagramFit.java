package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.drawing.Drawing;
import io.github.twincitydigest.site.drawing.Format;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Diagram;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;

/** Tells where a diagram has no room for a label, or leads a line over a stop that is not its own. Stateless. */
final class DiagramFit {

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
        Words form = format == Format.WIDE ? Words.of("diagram.form.wide") : Words.of("diagram.form.tall");
        String tag = edition.edition().tag();
        Location line = fault.line() < 0
                ? diagram.location()
                : diagram.lines().get(fault.line()).location();
        switch (fault.kind()) {
            case STOP_LABEL ->
                problems.warning(
                        diagram.stops().get(fault.stop()).location(),
                        Words.of("diagram.stop-label", form, tag),
                        Hint.of("hint.diagram-room"));
            case LINE_LABEL ->
                problems.warning(line, Words.of("diagram.line-label", form, tag), Hint.of("hint.diagram-room"));
            case LINE_OVER_STOP ->
                problems.warning(
                        line,
                        Words.of(
                                "diagram.line-over-stop",
                                diagram.stops().get(fault.stop()).id(),
                                form),
                        Hint.of("diagram.line-over-stop.hint"));
        }
    }
}
