package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a public or professional role. Immutable.
 *
 * @param location where it is written
 * @param id the person's id
 * @param name surname first in Chinese
 * @param role as the sources state it, or null
 */
public record Person(
        Location location,
        Slug id,
        LocalText name,
        @Nullable LocalText role) implements Identified {}
