package io.github.twincitydigest.site.script.compile;

import io.github.twincitydigest.site.script.compile.Opencc.Chain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * OpenCC's two stages folded into one search.
 *
 * <p>A phrase of the first stage is a segment of its own, so its form after both stages is fixed. What lies between
 * phrases is one segment, converted character by character in the first stage; there a word of the later stage is met
 * through any of the spellings that the first stage turns into it. Those spellings are <em>loose</em> words: they are
 * found only where no phrase begins within them.
 */
final class StrictTable {

    /** A word with loose spellings beyond this many is none that a text would have. */
    private static final int MOST_SPELLINGS = 4096;

    private final Opencc opencc;
    private final Map<String, List<String>> spellings = new HashMap<>();

    StrictTable(Opencc opencc) {
        this.opencc = opencc;
        TreeSet<String> characters = new TreeSet<>(opencc.characters().keySet());
        for (Chain chain : Chain.values()) {
            for (String word : opencc.regionalWords(chain)) {
                word.codePoints().mapToObj(Character::toString).forEach(characters::add);
            }
        }
        for (String character : characters) {
            spellings
                    .computeIfAbsent(opencc.standardCharacter(character), key -> new ArrayList<>())
                    .add(character);
        }
    }

    /** The forms of all phrases and characters in a chain. */
    Map<String, String> forms(Chain chain) {
        Map<String, String> forms = new TreeMap<>();
        opencc.phrases().forms().forEach((word, form) -> forms.put(word, opencc.regional(form, chain)));
        for (String character : opencc.characters().keySet()) {
            forms.putIfAbsent(character, opencc.regional(opencc.standardCharacter(character), chain));
        }
        for (String word : singles(chain)) {
            forms.putIfAbsent(word, opencc.regional(opencc.standardCharacter(word), chain));
        }
        opencc.normalized().forEach((word, normal) -> {
            String form = opencc.regional(opencc.standardCharacter(normal), chain);
            forms.putIfAbsent(word, form);
        });
        return forms;
    }

    /** The loose words of a chain, with their forms. */
    Map<String, String> looseForms(Chain chain) {
        Map<String, String> forms = new TreeMap<>();
        for (String word : opencc.regionalWords(chain)) {
            for (String spelling : spellings(word)) {
                if (opencc.phrases().form(spelling) == null) {
                    forms.put(spelling, opencc.regional(word, chain));
                }
            }
        }
        return forms;
    }

    private List<String> singles(Chain chain) {
        TreeSet<String> singles = new TreeSet<>();
        for (List<String> standard : opencc.characters().values()) {
            singles.addAll(standard);
        }
        singles.addAll(opencc.variantKeys(chain));
        return List.copyOf(singles);
    }

    private List<String> spellings(String word) {
        List<String> all = List.of("");
        for (String character : word.codePoints().mapToObj(Character::toString).toList()) {
            @Nullable List<String> ways = spellings.get(character);
            if (ways == null) {
                // The first stage never writes this character, so it cannot come to this word.
                return List.of();
            }
            List<String> longer = new ArrayList<>();
            for (String start : all) {
                ways.forEach(way -> longer.add(start + way));
            }
            all = longer;
            if (all.size() > MOST_SPELLINGS) {
                throw new IllegalArgumentException(word + " has more than " + MOST_SPELLINGS + " spellings");
            }
        }
        return all;
    }
}
