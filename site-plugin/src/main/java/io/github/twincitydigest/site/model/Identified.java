package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Location;

/** Something that other content refers to by its id, which is unique among things of its type. */
public interface Identified {
    /** Its id. */
    Slug id();

    /** Where it is written. */
    Location location();
}
