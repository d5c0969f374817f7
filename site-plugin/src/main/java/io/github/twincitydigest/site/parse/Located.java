package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Location;

/**
 * A value and the place where an editor wrote it. Immutable if the value is.
 *
 * @param value the value
 * @param location where it is written
 */
public record Located<T>(T value, Location location) {}
