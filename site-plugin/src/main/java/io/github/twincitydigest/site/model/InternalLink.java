package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        CHART,
        EVENT,
        MEETING,
        TERM,
        PLACE,
        ORGANIZATION,
        PERSON,
        PROJECT,
        DOCUMENT,
        DIAGRAM,
        ASSET;

        /**
         * What leads to things of a type.
         *
         * @throws IllegalArgumentException if nothing does
         */
        static Type of(Identified thing) {
            @Nullable Type type = TYPES.get(thing.getClass());
            if (type == null) {
                throw new IllegalArgumentException("nothing leads to " + thing);
            }
            return type;
        }

        /** As editors write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Type::word).toList();
        }
    }

    static final ValueForm WRITTEN = ValueForm.matching("(?:" + String.join("|", Type.words()) + "):[\\s\\S]*")
            .exactly();

    private static final Map<Class<? extends Identified>, Type> TYPES = Map.ofEntries(
            Map.entry(Digest.class, Type.DIGEST),
            Map.entry(Topic.class, Type.TOPIC),
            Map.entry(TextPage.class, Type.PAGE),
            Map.entry(SourceDocument.class, Type.SOURCE),
            Map.entry(Figure.class, Type.FIGURE),
            Map.entry(Chart.class, Type.CHART),
            Map.entry(Event.class, Type.EVENT),
            Map.entry(Meeting.class, Type.MEETING),
            Map.entry(GlossaryEntry.class, Type.TERM),
            Map.entry(Place.class, Type.PLACE),
            Map.entry(Organization.class, Type.ORGANIZATION),
            Map.entry(Person.class, Type.PERSON),
            Map.entry(Project.class, Type.PROJECT),
            Map.entry(Document.class, Type.DOCUMENT),
            Map.entry(Diagram.class, Type.DIAGRAM));

    /** The link to something, with no place in it. */
    public static InternalLink to(Identified thing) {
        return new InternalLink(Type.of(thing), thing.id().value(), null);
    }

    /** The same link, to the whole of what it leads to. */
    public InternalLink whole() {
        return anchor == null ? this : new InternalLink(type, name, null);
    }

    /** As editors write it. */
    public String destination() {
        return type.word() + ":" + name + (anchor == null ? "" : "#" + anchor);
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
        return of(text).orElseThrow(
                        () -> new MalformedValueException(Words.of("link.form", text), Hint.of("link.form.hint")));
    }

    private static InternalLink of(Type type, String rest) {
        int hash = rest.indexOf('#');
        return hash < 0
                ? new InternalLink(type, rest, null)
                : new InternalLink(type, rest.substring(0, hash), rest.substring(hash + 1));
    }
}
