package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.model.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The order in which readers look names up, and the headings that they look under: Pinyin in Simplified Chinese, the
 * number of strokes in Traditional Chinese, as dictionaries of Taiwan and Hong Kong have it, and the alphabet in
 * English. The order of Han characters is a table of our own, since that of the JDK knows but a third of them by Pinyin
 * and another JDK may have another. Immutable, thread-safe.
 */
final class NameOrder {

    private static final String DIGITS = "0–9";
    private static final String LETTERS = "A–Z";
    private static final String OTHERS = "…";
    private static final Integer LAST = 0xFFFF;

    /** By code point; a space comes first, what has no place comes last. */
    private final Map<Integer, Integer> ranks = new HashMap<>();

    private final Map<Integer, String> headings = new HashMap<>();

    /** From words to the same with a first character that is read as theirs is. */
    private final Map<String, String> readings = new TreeMap<>();

    private NameOrder() {
        rank(' ', OTHERS);
        "0123456789".chars().forEach(digit -> rank(digit, DIGITS));
    }

    /** How readers of an edition look names up. */
    static NameOrder of(Edition edition) {
        NameOrder order = new NameOrder();
        switch (edition) {
            case EN -> order.letters(Letters.EACH);
            case ZH_HANS -> order.read("pinyin.txt", true);
            case ZH_HANT_TW, ZH_HANT_HK -> {
                order.letters(Letters.TOGETHER);
                order.read("strokes.txt", false);
            }
        }
        return order;
    }

    /** Whether each letter is a heading of its own. */
    private enum Letters {
        EACH,
        TOGETHER
    }

    private void letters(Letters letters) {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            rank(letter, letters == Letters.EACH ? String.valueOf(letter) : LETTERS);
        }
    }

    private void rank(int character, String heading) {
        ranks.put(character, ranks.size());
        headings.put(character, heading);
    }

    /**
     * Lines of a heading, a tab and characters; and of words that are read otherwise than their characters alone.
     *
     * @param lettered whether the headings are letters, which stand before the characters
     */
    private void read(String table, boolean lettered) {
        for (String line : text(table).split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (line.startsWith("=")) {
                String word = line.substring(1, tab);
                readings.put(word, line.substring(tab + 1) + word.substring(1));
            } else if (tab > 0 && !line.startsWith("#")) {
                String heading = line.substring(0, tab);
                if (lettered) {
                    rank(heading.charAt(0), heading);
                }
                line.substring(tab + 1).codePoints().forEach(character -> rank(character, heading));
            }
        }
    }

    private static String text(String table) {
        try (InputStream in = NameOrder.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names under one heading. */
    record Under<T>(String heading, List<T> names) {}

    /** Things in the order of their names; those that are called alike keep theirs. */
    <T> List<Under<T>> sort(List<T> things, Function<T, String> name) {
        record Keyed<T>(T thing, String key, String heading) {}
        List<Keyed<T>> keyed = new ArrayList<>();
        for (T thing : things) {
            int[] characters = characters(name.apply(thing));
            StringBuilder key = new StringBuilder();
            for (int character : characters) {
                key.append((char) ranks.getOrDefault(character, LAST).intValue());
            }
            keyed.add(new Keyed<>(
                    thing,
                    key.toString(),
                    characters.length == 0 ? OTHERS : headings.getOrDefault(characters[0], OTHERS)));
        }
        keyed.sort(Comparator.comparing(Keyed::key));
        List<Under<T>> sorted = new ArrayList<>();
        for (Keyed<T> next : keyed) {
            if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).heading().equals(next.heading())) {
                sorted.add(new Under<>(next.heading(), new ArrayList<>()));
            }
            sorted.get(sorted.size() - 1).names().add(next.thing());
        }
        return sorted;
    }

    /** What counts of a name: no punctuation, accents or case, and no article. */
    private int[] characters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .map(character ->
                        Character.isLetterOrDigit(character) ? Character.toUpperCase(character) : separator(character))
                .filter(character -> character >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String bare = plain.replaceFirst("^(THE|AN|A) (?=.)", "").replaceAll(" +", " ");
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            bare = bare.replace(reading.getKey(), reading.getValue());
        }
        return bare.codePoints().toArray();
    }

    /** A space for what parts words, nothing for an accent, an apostrophe or a quotation mark. */
    private static int separator(int character) {
        return Character.isSpaceChar(character) || Character.getType(character) == Character.DASH_PUNCTUATION
                ? ' '
                : -1;
    }
}
