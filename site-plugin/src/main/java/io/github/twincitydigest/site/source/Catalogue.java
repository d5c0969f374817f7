package io.github.twincitydigest.site.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that the engine says to its users, by name and language: the files {@code words.en.properties} and
 * {@code words.zh.properties} beside this class. Immutable, safe to share.
 */
public final class Catalogue {

    private static final Map<Tongue, Properties> TEXTS = new EnumMap<>(Tongue.class);

    static {
        Stream.of(Tongue.values()).forEach(tongue -> TEXTS.put(tongue, read("words." + tongue.tag() + ".properties")));
    }

    private Catalogue() {}

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the engine's archive lacks " + file);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The names of all entries of a language. */
    public static Set<String> ids(Tongue tongue) {
        return new TreeSet<>(texts(tongue).stringPropertyNames());
    }

    /**
     * The text of an entry, its places not filled.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String text(Tongue tongue, String id) {
        return find(tongue, id)
                .orElseThrow(() ->
                        new IllegalArgumentException("words." + tongue.tag() + ".properties has no \"" + id + "\""));
    }

    /** The text of an entry that not everything has; empty if there is none. */
    public static Optional<String> find(Tongue tongue, String id) {
        return Optional.ofNullable(texts(tongue).getProperty(id));
    }

    private static Properties texts(Tongue tongue) {
        Properties texts = TEXTS.get(tongue);
        return texts == null ? new Properties() : texts;
    }

    /**
     * Fills the places {@code {0}}, {@code {1}} … of a text; other braces stand for themselves. Not
     * {@link java.text.MessageFormat}, whose apostrophes and number formats nobody would expect here.
     */
    public static String fill(String pattern, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            int index = close == open + 2 ? Character.digit(pattern.charAt(open + 1), 10) : -1;
            if (index >= 0 && index < arguments.size()) {
                filled.append(pattern, from, open).append(arguments.get(index));
                from = close + 1;
            }
        }
        return filled.append(pattern.substring(from)).toString();
    }
}
