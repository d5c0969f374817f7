package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link within the site as editors write it: {@code topic:transport}, {@code digest:arteries#c-gdp},
 * {@code page:about}, {@code source:times-2023/budget}. Immutable.
 *
 * @param type what is linked to
 * @param name its id; for an article, {@code source/segment}
 * @param anchor the place in it, or null
 */
public record InternalLink(Type type, String name, @Nullable String anchor) {

    /** What can be linked to. */
    public enum Type {
        DIGEST,
        TOPIC,
        PAGE,
        SOURCE,
        FIGURE,
        EVENT,
        MEETING,
        TERM,
        PLACE,
        ORGANIZATION,
        PERSON,
        PROJECT,
        DOCUMENT,
        ASSET;

        /** As editors write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Type::word).toList();
        }
    }

    /** The link that a destination stands for; empty if it is no link of this form. */
    public static Optional<InternalLink> of(String destination) {
        int colon = destination.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String word = destination.substring(0, colon);
        return Arrays.stream(Type.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .map(type -> of(type, destination.substring(colon + 1)));
    }

    static InternalLink read(String text, @SuppressWarnings("unused") Location location)
            throws MalformedValueException {
        return of(text).orElseThrow(() -> new MalformedValueException(
                "\"" + text + "\" is no link within the site",
                "write digest:…, topic:…, page:…, figure:… or the like"));
    }

    private static InternalLink of(Type type, String rest) {
        int hash = rest.indexOf('#');
        return hash < 0
                ? new InternalLink(type, rest, null)
                : new InternalLink(type, rest.substring(0, hash), rest.substring(hash + 1));
    }
}
