package io.github.twincitydigest.site.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of words that depend on what stands directly beside them, most of one character. Immutable. */
final class Contexts {

    private static final String NUMERAL = "#";
    private static final String NAME = "@";
    private static final String TITLE = "%";
    private static final String EDGE = "^";

    private final Map<Integer, List<Row>> rows;

    private Contexts(Map<Integer, List<Row>> rows) {
        this.rows = rows;
    }

    /**
     * One row: the form if one of the texts stands before and one of the others after, each as one or more whole words.
     * No texts fit anything.
     */
    private record Row(String form, List<String> before, List<String> after) {}

    /**
     * A row that fits.
     *
     * @param reason which neighbours made it fit, for a person to read
     */
    record Finding(String form, String reason) {}

    /** Tells of the words beside a character what their text does not. */
    interface Surroundings {

        /** Whether the word before is a number. */
        boolean isAfterNumeral();

        /** Whether the word before often stands before a person's name. */
        boolean isAfterTitle();

        /** Whether the word before is a person's name. */
        boolean isAfterName();

        /** Whether a word ends and another begins at a place. */
        boolean isBoundary(int place);
    }

    /** Rows as they are in the table, for words by their numbers in a trie. */
    static Contexts of(List<String> lines, DoubleArray words) {
        Map<Integer, List<Row>> rows = new HashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            int word = words.word(columns[0]);
            List<Row> own = rows.get(word);
            if (own == null) {
                own = new ArrayList<>();
                rows.put(word, own);
            }
            own.add(new Row(
                    columns[1],
                    texts(columns.length > 2 ? columns[2] : ""),
                    texts(columns.length > 3 ? columns[3] : "")));
        }
        return new Contexts(rows);
    }

    /** The numbers of the words that have rows. */
    BitSet words() {
        BitSet words = new BitSet();
        rows.keySet().forEach(words::set);
        return words;
    }

    /**
     * The form of a word by the first row that fits, or null if none does.
     *
     * @param start where the word begins
     * @param end where it ends
     * @param from where the text begins that may be looked at
     * @param to where that ends
     */
    @Nullable Finding find(int word, char[] text, int start, int end, int from, int to, Surroundings surroundings) {
        for (Row row : rows.getOrDefault(word, List.of())) {
            String before = fitting(row.before(), text, from, start, surroundings);
            String after = before == null ? null : fittingAfter(row.after(), text, end, to, surroundings);
            if (before != null && after != null) {
                return new Finding(row.form(), reason(before, after));
            }
        }
        return null;
    }

    /** Which of the texts stands before a place; empty if there are none to choose from, null if none of them does. */
    private static @Nullable String fitting(
            List<String> alternatives, char[] text, int from, int place, Surroundings surroundings) {
        for (String alternative : alternatives) {
            boolean fits = switch (alternative) {
                case NUMERAL -> surroundings.isAfterNumeral();
                case NAME -> surroundings.isAfterName();
                case EDGE -> place == from || !Character.isLetterOrDigit(text[place - 1]);
                default ->
                    endsWith(text, from, place, alternative) && surroundings.isBoundary(place - alternative.length());
            };
            if (fits) {
                return alternative;
            }
        }
        return alternatives.isEmpty() ? "" : null;
    }

    /** Which of the texts stands after a place, likewise. */
    private static @Nullable String fittingAfter(
            List<String> alternatives, char[] text, int place, int to, Surroundings surroundings) {
        for (String alternative : alternatives) {
            boolean fits = switch (alternative) {
                case NUMERAL -> place < to && Numerals.isNumeral(text[place]);
                case EDGE -> place == to || !Character.isLetterOrDigit(text[place]);
                default ->
                    startsWith(text, place, to, alternative) && surroundings.isBoundary(place + alternative.length());
            };
            if (fits) {
                return alternative;
            }
        }
        return alternatives.isEmpty() ? "" : null;
    }

    private static String reason(String before, String after) {
        String first = before.isEmpty() ? "" : "after " + named(before);
        String second = after.isEmpty() ? "" : "before " + named(after);
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    private static String named(String alternative) {
        return switch (alternative) {
            case NUMERAL -> "a numeral";
            case NAME -> "a name";
            case TITLE -> "a title";
            case EDGE -> "an edge";
            default -> alternative;
        };
    }

    private static boolean endsWith(char[] text, int from, int to, String end) {
        return to - from >= end.length() && same(text, to - end.length(), end);
    }

    private static boolean startsWith(char[] text, int from, int to, String start) {
        return to - from >= start.length() && same(text, from, start);
    }

    private static boolean same(char[] text, int from, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (text[from + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" ", -1));
    }
}
