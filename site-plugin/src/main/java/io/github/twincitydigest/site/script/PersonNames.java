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
final class PersonNames {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    /** Surnames of one character, and characters of given names, by character from {@link #FIRST}. */
    private final @Nullable Part[] surnames = new @Nullable Part[LAST - FIRST + 1];

    private final @Nullable Part[] given = new @Nullable Part[LAST - FIRST + 1];

    private final Map<String, Part> doubleSurnames = new HashMap<>();

    /** Whether a surname of two characters begins with a character. */
    private final boolean[] doubleStarts = new boolean[LAST - FIRST + 1];

    /**
     * A part of a name.
     *
     * @param shy whether it is commoner as another word, so that something else must tell of a name
     */
    record Part(int cost, String form, boolean shy) {}

    private PersonNames() {}

    static PersonNames of(List<String> surnames, List<String> given) {
        PersonNames names = new PersonNames();
        for (String line : surnames) {
            String surname = line.substring(0, line.indexOf('\t'));
            if (surname.length() == 1) {
                names.surnames[surname.charAt(0) - FIRST] = part(line);
            } else {
                names.doubleSurnames.put(surname, part(line));
                names.doubleStarts[surname.charAt(0) - FIRST] = true;
            }
        }
        for (String line : given) {
            if (isCommon(line.charAt(0))) {
                names.given[line.charAt(0) - FIRST] = part(line);
            }
        }
        return names;
    }

    /** Whether a surname may begin with a character. */
    boolean isSurnameStart(char c) {
        return isCommon(c) && (surnames[c - FIRST] != null || doubleStarts[c - FIRST]);
    }

    @Nullable Part surname(char[] text, int from, int to) {
        char first = text[from];
        if (!isCommon(first)) {
            return null;
        }
        if (to - from == 1) {
            return surnames[first - FIRST];
        }
        return to - from == 2 && doubleStarts[first - FIRST] ? doubleSurnames.get(new String(text, from, 2)) : null;
    }

    /** A character in a given name, or null if it is in none. */
    @Nullable Part given(char c) {
        return isCommon(c) ? given[c - FIRST] : null;
    }

    private static boolean isCommon(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static Part part(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int third = line.indexOf('\t', second + 1);
        String form = line.substring(second + 1, third < 0 ? line.length() : third);
        return new Part(Integer.parseInt(line, first + 1, second, 10), form, third >= 0);
    }
}
