package io.github.twincitydigest.site.script.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How likely a character is as a surname or in a given name, counted over the persons in the word list, and what it
 * becomes there. Costs are hundredths of a natural logarithm.
 */
final class PersonNames {

    /** A character that no person of the list has in its given name counts as if it stood there this often. */
    private static final double UNSEEN = 0.2;

    private final Map<String, String> surnameForms = new TreeMap<>();
    private final Map<String, String> givenForms = new TreeMap<>();
    private final Set<String> surnames = new TreeSet<>();
    private final Set<String> shy = new TreeSet<>();

    /** What the characters of given names cost more than their count tells. */
    private final Map<String, Integer> extraCosts = new HashMap<>();

    private final Map<String, Integer> surnameCosts = new TreeMap<>();
    private final Map<String, Integer> givenCosts = new TreeMap<>();
    private final Opencc opencc;

    private PersonNames(Opencc opencc) {
        this.opencc = opencc;
    }

    static PersonNames of(Path folder, Frequencies frequencies, Opencc opencc) {
        PersonNames names = new PersonNames(opencc);
        for (TextTable.Row row : TextTable.read(folder.resolve("surnames.tsv")).rows()) {
            names.surnames.add(row.at(0));
            if (row.orEmpty(2).equals("shy")) {
                names.shy.add(row.at(0));
            }
            names.surnameForms.put(
                    row.at(0), row.orEmpty(1).isEmpty() ? opencc.standardCharacters(row.at(0)) : row.at(1));
        }
        for (TextTable.Row row :
                TextTable.read(folder.resolve("given-names.tsv")).rows()) {
            names.givenForms.put(row.at(0), row.at(1));
            if (!row.orEmpty(2).isEmpty()) {
                names.extraCosts.put(row.at(0), Integer.valueOf(row.at(2)));
            }
        }
        names.count(frequencies);
        return names;
    }

    /** Surname, cost, form, and whether it is shy, a line each. */
    List<String> surnameLines(UnaryOperator<String> regional) {
        List<String> lines = new ArrayList<>();
        surnameCosts.forEach((surname, cost) ->
                lines.add(surname + "\t" + cost + "\t" + regional.apply(surnameForms.getOrDefault(surname, surname))
                        + (shy.contains(surname) ? "\tshy" : "")));
        return lines;
    }

    /** A character of given names, cost and form, a line each. */
    List<String> givenLines(UnaryOperator<String> regional) {
        List<String> lines = new ArrayList<>();
        givenCosts.forEach(
                (character, cost) -> lines.add(character + "\t" + cost + "\t" + regional.apply(givenForm(character))));
        return lines;
    }

    /** The standard form of a name that has a surname of a known length. */
    String form(String name, int surnameLength) {
        String surname = name.substring(0, surnameLength);
        StringBuilder form = new StringBuilder(surnameForms.getOrDefault(surname, surname));
        for (int i = surnameLength; i < name.length(); i++) {
            form.append(givenForm(name.substring(i, i + 1)));
        }
        return form.toString();
    }

    private String givenForm(String character) {
        return givenForms.getOrDefault(character, opencc.standardCharacter(character));
    }

    /** Whether a surname is commoner as another word. */
    boolean isShy(String surname) {
        return shy.contains(surname);
    }

    /** The length of the surname that a word begins with, or 0 if it is not made like a name. */
    int surnameLength(String word) {
        if (word.length() == 4 && surnames.contains(word.substring(0, 2))) {
            return 2;
        }
        if (word.length() == 3 && surnames.contains(word.substring(0, 2))) {
            return 2;
        }
        return (word.length() == 2 || word.length() == 3) && surnames.contains(word.substring(0, 1)) ? 1 : 0;
    }

    private void count(Frequencies frequencies) {
        Map<String, Integer> surnameCounts = new HashMap<>();
        Map<String, Integer> givenCounts = new HashMap<>();
        int[] totals = new int[2];
        frequencies.words().forEach((word, frequency) -> {
            int length = frequency.isPerson() ? surnameLength(word) : 0;
            if (length > 0) {
                surnameCounts.merge(word.substring(0, length), 1, Integer::sum);
                totals[0]++;
                for (int i = length; i < word.length(); i++) {
                    givenCounts.merge(word.substring(i, i + 1), 1, Integer::sum);
                    totals[1]++;
                }
            }
        });
        for (String surname : surnames) {
            surnameCosts.put(surname, cost(surnameCounts.getOrDefault(surname, 1), totals[0]));
        }
        TreeSet<String> characters = new TreeSet<>(givenCounts.keySet());
        characters.addAll(givenForms.keySet());
        for (String character : characters) {
            int cost = cost(givenCounts.getOrDefault(character, 0) + UNSEEN, totals[1]);
            givenCosts.put(character, cost + extraCosts.getOrDefault(character, 0));
        }
    }

    static int cost(double count, double total) {
        return (int) Math.round(-100 * Math.log(count / total));
    }
}
