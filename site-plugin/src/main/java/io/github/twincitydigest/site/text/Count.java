package io.github.twincitydigest.site.text;

/**
 * How much was converted. Immutable.
 *
 * @param lines the last one counts even without a line end
 * @param characters code points, line ends included
 * @param bytes that were read
 */
public record Count(long lines, long characters, long bytes) {}
