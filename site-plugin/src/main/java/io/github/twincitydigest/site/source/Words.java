package io.github.twincitydigest.site.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A sentence of the engine to its users, in every language that it speaks: the name of an entry in the catalogue, and
 * what fills the entry's places {@code {0}}, {@code {1}} … Immutable.
 *
 * @param id the entry's name, such as {@code yaml.unknown-key}
 * @param arguments what fills its places; those that are words themselves are said in the same language
 */
public record Words(String id, List<Object> arguments) implements Comparable<Words> {

    private static final String VERBATIM = "verbatim";
    private static final String LIST = "list";

    public Words {
        arguments = List.copyOf(arguments);
    }

    /** The entry of a name with its places filled. */
    public static Words of(String id, Object... arguments) {
        return new Words(id, Arrays.asList(arguments));
    }

    /** A text that is the same in every language, such as what another program said. */
    public static Words verbatim(String text) {
        return of(VERBATIM, text);
    }

    /** Words one after the other, with the language's own comma between them. */
    public static Words list(Collection<?> items) {
        return new Words(LIST, List.copyOf(items));
    }

    /**
     * The sentence in a language.
     *
     * @throws IllegalArgumentException if the catalogue has no such entry
     */
    public String in(Tongue tongue) {
        List<String> said = arguments.stream()
                .map(argument -> argument instanceof Words words ? words.in(tongue) : argument.toString())
                .toList();
        return switch (id) {
            case VERBATIM -> said.get(0);
            case LIST -> String.join(tongue.comma(), said);
            default -> Catalogue.fill(Catalogue.text(tongue, id), said);
        };
    }

    @Override
    public int compareTo(Words other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : in(Tongue.EN).compareTo(other.in(Tongue.EN));
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Tongue.EN);
    }
}
