package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;

/** Turns offsets into places and passes problems on. */
record Report(SourceText source, Problems problems) {

    Location locate(int offset) {
        return source.locate(offset);
    }

    void error(int offset, String message, String hint) {
        problems.error(locate(offset), message, hint);
    }

    void warning(int offset, String message, String hint) {
        problems.warning(locate(offset), message, hint);
    }
}
