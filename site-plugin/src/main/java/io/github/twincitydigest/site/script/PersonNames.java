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

    /** What makes a name of a surname among friends. */
    static final String FAMILIAR = "老小阿";

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

    /** The length of the surname that a name begins with, or 0 if it begins with none. */
    int surnameLength(char[] text, int from, int to) {
        for (int length = Math.min(2, to - from); length > 0; length--) {
            if (surname(text, from, from + length) != null) {
                return length;
            }
        }
        return 0;
    }

    /**
     * The form of a name.
     *
     * @param defaults the forms of characters that are in no names
     */
    String form(char[] text, int from, int to, char[] defaults) {
        StringBuilder form = new StringBuilder();
        int given = from;
        int length = surnameLength(text, from, to);
        if (length == 0 && FAMILIAR.indexOf(text[from]) >= 0) {
            form.append(defaults[text[from]]);
            given++;
            length = surnameLength(text, given, to);
        }
        Part surname = surname(text, given, given + length);
        if (surname != null) {
            form.append(surname.form());
            given += length;
        }
        for (int i = given; i < to; i++) {
            boolean born = i + 1 < to && text[i + 1] == '氏';
            Part part = born ? surname(text, i, i + 1) : given(text[i]);
            form.append(part == null ? Character.toString(defaults[text[i]]) : part.form());
        }
        return form.toString();
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
