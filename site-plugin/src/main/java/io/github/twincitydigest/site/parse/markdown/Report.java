package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;

/** Turns offsets into places and passes problems on. */
record Report(SourceText source, Problems problems) {

    Location locate(int offset) {
        return source.locate(offset);
    }

    void error(int offset, Words fault, Hint advice) {
        problems.error(locate(offset), fault, advice);
    }

    void warning(int offset, Words fault, Hint advice) {
        problems.warning(locate(offset), fault, advice);
    }
}
