package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Location;

/**
 * The name by which a menu knows a page: that of a section, or that of a page of prose with those of all pages above
 * it, as in {@code docs/editor}. Immutable.
 *
 * @param slug the name
 */
public record PageName(Slug slug) {

    static PageName read(String text, Location location) throws MalformedValueException {
        return new PageName(Slug.readPath(text, location));
    }

    @Override
    public String toString() {
        return slug.value();
    }
}
