package io.github.twincitydigest.site.script.compile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OpenCC's dictionaries and how its configurations chain them: normalization, Simplified to its standard, standard to
 * region. Each stage takes the longest word of its first dictionary that has one.
 */
final class Opencc {

    /** The first form of each character that has several, and all of them. */
    private final Map<String, List<String>> characters = new LinkedHashMap<>();

    private final Map<String, String> normalized = new LinkedHashMap<>();
    private final Matches phrases = new Matches();
    private final Map<Chain, List<Matches>> regions = new LinkedHashMap<>();

    /** A configuration of OpenCC from Simplified: what follows the first stage. */
    enum Chain {
        /** s2t. */
        STANDARD,
        /** s2tw. */
        TAIWAN("TWVariantsPhrases", "TWVariants"),
        /** s2twp. */
        TAIWAN_LOCALIZED("TWPhrases", "TWVariantsPhrases", "TWVariants"),
        /** s2hk. */
        HONG_KONG("HKVariantsPhrases", "HKVariants"),
        /** s2hkp. */
        HONG_KONG_LOCALIZED("HKPhrases", "HKVariantsPhrases", "HKVariants");

        @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
        private final List<String> dictionaries;

        Chain(String... dictionaries) {
            this.dictionaries = List.of(dictionaries);
        }
    }

    private Opencc() {}

    static Opencc read(Path folder) {
        Opencc opencc = new Opencc();
        for (TextTable.Row row : table(folder, "STCharacters").rows()) {
            opencc.characters.put(row.at(0), List.of(row.at(1).split(" ", -1)));
        }
        table(folder, "CJK_Compatibility_Ideographs")
                .rows()
                .forEach(row -> opencc.normalized.put(row.at(0), row.at(1)));
        opencc.read(folder, "STPhrases", opencc.phrases);
        opencc.read(folder, "STPhrases_GeneratedFromRegionalPhrases", opencc.phrases);
        for (Chain chain : Chain.values()) {
            opencc.regions.put(
                    chain,
                    chain.dictionaries.stream()
                            .map(name -> opencc.read(folder, name, new Matches()))
                            .toList());
        }
        return opencc;
    }

    private static TextTable table(Path folder, String name) {
        return TextTable.read(folder.resolve(name + ".txt"));
    }

    private Matches read(Path folder, String name, Matches into) {
        table(folder, name).rows().forEach(row -> into.add(row.at(0), row.at(1).split(" ", -1)[0]));
        return into;
    }

    /** Phrases of the first stage, and their standard forms. */
    Matches phrases() {
        return phrases;
    }

    /** Simplified characters with all their standard forms, the default first. */
    Map<String, List<String>> characters() {
        return characters;
    }

    /** Compatibility ideographs, and what stands for them. */
    Map<String, String> normalized() {
        return normalized;
    }

    String standardCharacter(String character) {
        String form = characters.getOrDefault(character, List.of(character)).get(0);
        return form;
    }

    /** Characters one by one, without phrases. */
    String standardCharacters(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(c -> result.append(standardCharacter(c)));
        return result.toString();
    }

    /** The first stage on a text by itself. */
    String standard(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int length = phrases.lengthAt(text, i);
            if (length == 0) {
                length = Character.charCount(text.codePointAt(i));
                result.append(standardCharacter(text.substring(i, i + length)));
            } else {
                String word = text.substring(i, i + length);
                result.append(known(phrases.form(word), word));
            }
            i += length;
        }
        return result.toString();
    }

    /** The later stage on one segment. */
    String regional(String standard, Chain chain) {
        List<Matches> dictionaries = known(regions.get(chain), chain);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < standard.length(); ) {
            int length = 0;
            for (Matches dictionary : dictionaries) {
                length = dictionary.lengthAt(standard, i);
                if (length > 0) {
                    String word = standard.substring(i, i + length);
                    result.append(known(dictionary.form(word), word));
                    break;
                }
            }
            if (length == 0) {
                length = Character.charCount(standard.codePointAt(i));
                result.append(standard, i, i + length);
            }
            i += length;
        }
        return result.toString();
    }

    /** The words of the later stage that have more than one character, with no form given twice. */
    List<String> regionalWords(Chain chain) {
        return known(regions.get(chain), chain).stream()
                .flatMap(dictionary -> dictionary.forms().keySet().stream())
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .distinct()
                .sorted()
                .toList();
    }

    /** The single characters that the later stage changes. */
    List<String> variantKeys(Chain chain) {
        return known(regions.get(chain), chain).stream()
                .flatMap(dictionary -> dictionary.forms().keySet().stream())
                .filter(word -> word.codePointCount(0, word.length()) == 1)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> T known(@Nullable T value, Object what) {
        if (value == null) {
            throw new IllegalStateException("no entry for " + what);
        }
        return value;
    }
}
