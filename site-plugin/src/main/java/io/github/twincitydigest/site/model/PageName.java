package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Location;

/**
 * The name by which a menu knows a page: that of a section, or that of a page of prose with those of all pages above
 * it, as in {@code docs/editor}. Immutable.
 *
 * @param slug the name
 */
public record PageName(Slug slug) {

    static final ValueForm WRITTEN = ValueForm.matching(
                    "(?=[^/]{1,100}(?:/[^/]{1,100})*$)[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*")
            .exactly()
            .orWhole(0, Integer.MAX_VALUE);

    static PageName read(String text, Location location) throws MalformedValueException {
        return new PageName(Slug.readPath(text, location));
    }

    @Override
    public String toString() {
        return slug.value();
    }
}
