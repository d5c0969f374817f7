package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;

/**
 * The name of an article: {@code source/segment}. Immutable.
 *
 * @param source the source document's id
 * @param segment the article's id within it
 */
public record SegmentRef(Slug source, Slug segment) {

    static final ValueForm WRITTEN = ValueForm.matching(
                    "(?=[^/]{1,100}/[^/]{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
            .exactly();

    static SegmentRef read(String text, Location location) throws MalformedValueException {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new MalformedValueException(Words.of("value.segment", text), Hint.of("value.segment.hint"));
        }
        return new SegmentRef(
                Slug.read(text.substring(0, slash), location), Slug.read(text.substring(slash + 1), location));
    }

    @Override
    public String toString() {
        return source + "/" + segment;
    }
}
