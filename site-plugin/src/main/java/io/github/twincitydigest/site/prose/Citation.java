package io.github.twincitydigest.site.prose;

import io.github.twincitydigest.site.source.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pointer into a source document, written as in Pandoc: {@code @source/segment l.10-14, 20}. Immutable.
 *
 * @param location where it is written
 * @param source the source document's id
 * @param segment the segment's id within it
 * @param lines the cited lines, as written
 */
public record Citation(Location location, String source, String segment, List<LineRange> lines) {

    public Citation {
        lines = List.copyOf(lines);
    }

    /** {@code source/segment}. */
    public String target() {
        return source + "/" + segment;
    }

    /** As editors write it, without the brackets. */
    @Override
    public String toString() {
        return "@" + target() + lines.stream().map(LineRange::toString).collect(Collectors.joining(", ", " l.", ""));
    }
}
