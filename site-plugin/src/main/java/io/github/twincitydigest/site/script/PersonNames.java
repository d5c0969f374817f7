package io.github.twincitydigest.site.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How likely surnames and the characters of given names are, and what they become in one target. Immutable.
 *
 * <p>Costs are minus the logarithm of a probability, in hundredths.
 */
record PersonNames(Map<String, Part> surnames, Map<Character, Part> given) {

    /** A part of a name. */
    record Part(int cost, String form) {}

    static PersonNames of(List<String> surnames, List<String> given) {
        Map<String, Part> bySurname = new HashMap<>();
        Map<Character, Part> byCharacter = new HashMap<>();
        for (String line : surnames) {
            bySurname.put(line.substring(0, line.indexOf('\t')), part(line));
        }
        for (String line : given) {
            byCharacter.put(line.charAt(0), part(line));
        }
        return new PersonNames(Map.copyOf(bySurname), Map.copyOf(byCharacter));
    }

    @Nullable Part surname(char[] text, int from, int to) {
        return surnames.get(new String(text, from, to - from));
    }

    private static Part part(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        return new Part(Integer.parseInt(line.substring(first + 1, second)), line.substring(second + 1));
    }
}
