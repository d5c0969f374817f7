package io.github.twincitydigest.site.prose;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an editor attaches to a piece of prose in braces: {@code {#id .class lang=en}}. Immutable.
 *
 * @param id the anchor, or null
 * @param lang a BCP 47 language tag, or null where the language is that of the surroundings
 * @param classes style classes
 */
public record Attributes(@Nullable String id, @Nullable String lang, Set<String> classes) {

    /** Nothing attached. */
    public static final Attributes NONE = new Attributes(null, null, Set.of());

    public Attributes {
        // Sorted, so that the order in which HTML classes are written never depends on a hash.
        classes = Collections.unmodifiableSet(new TreeSet<>(classes));
    }
}
