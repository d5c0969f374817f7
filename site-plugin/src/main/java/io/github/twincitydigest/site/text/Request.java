package io.github.twincitydigest.site.text;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a text converted, word for word as it stands on the command line. Null is what was left out.
 * Immutable.
 *
 * @param to a target's tag
 * @param terms {@code site}, {@code none} or a file
 * @param boundaries {@code true} or {@code false}
 * @param vocabulary {@code keep} or {@code localize}
 */
public record Request(
        @Nullable String to,
        @Nullable String terms,
        @Nullable String boundaries,
        @Nullable String vocabulary) {}
