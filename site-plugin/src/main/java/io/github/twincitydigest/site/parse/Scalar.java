package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Location;

/** Reads one type of value from what an editor wrote. Implementations are stateless. */
@FunctionalInterface
public interface Scalar<T> {

    /**
     * @param text the scalar as written, without quotes, never blank
     * @param location where it stands
     * @throws MalformedValueException if it is not of this type
     */
    T read(String text, Location location) throws MalformedValueException;
}
