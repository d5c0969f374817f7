package io.github.twincitydigest.site.script.compile;

import io.github.twincitydigest.site.script.compile.Frequencies.Frequency;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that a text is told apart into, each with a cost and its standard form.
 *
 * <p>They are those of the frequency list, OpenCC's phrases, and the engine's own: {@code supplement.tsv}, which comes
 * before OpenCC, and the vocabulary of the regions with the words it must not cut.
 */
final class WordList {

    /**
     * Words met no oftener are left out if they are names, whose parts tell as much, or if no character of theirs has
     * more than one form: they are two fifths of the list, and almost never decide anything.
     */
    private static final int SELDOM = 4;

    private static final int LONGEST = 12;

    /** From how many on a word is common. */
    private static final int COMMON = 300;

    /** Set in the code of a source if the word is ambiguous. */
    static final int AMBIGUOUS = 4;

    /** What is added to the cost of a word that is made of common ones, and so turns up across their boundaries. */
    private static final int SHY = 150;

    /** The cost of a word with letters, digits or marks, which a text tells apart by itself. */
    private static final int LATIN = 700;

    /** What a word counts that no list has a count for, by its length in characters. */
    private static final double[] COUNTS = {0, 1, 1.5, 4, 8, 8};

    private final Opencc opencc;
    private final Frequencies frequencies;
    private final PersonNames names;
    private final Set<String> contested = new HashSet<>();
    private final Set<String> excluded = new HashSet<>();
    private final Matches supplement = new Matches();
    private final Map<String, Word> words = new TreeMap<>();
    private final Matches known = new Matches();

    /**
     * A word.
     *
     * @param cost minus the logarithm of its probability, in hundredths
     * @param form in OpenCC's standard
     * @param source where its form is from
     * @param ambiguous whether it has a character with several forms in use
     */
    record Word(int cost, String form, Source source, boolean ambiguous) {}

    /** Where a word's form is from, with its code in the file. */
    enum Source {
        LIST(0),
        OPENCC(1),
        SUPPLEMENT(2),
        VOCABULARY(3);

        private final int code;

        Source(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    WordList(Path engine, Opencc opencc, Frequencies frequencies, PersonNames names, List<Vocabulary> vocabularies) {
        this.opencc = opencc;
        this.frequencies = frequencies;
        this.names = names;
        for (TextTable.Row row : TextTable.read(engine.resolve("contested.txt")).rows()) {
            row.at(0).codePoints().mapToObj(Character::toString).forEach(contested::add);
        }
        TextTable.read(engine.resolve("excluded.txt")).rows().forEach(row -> excluded.add(row.at(0)));
        opencc.phrases().forms().forEach((word, form) -> {
            if (!excluded.contains(word)) {
                known.add(word, form);
            }
        });
        readSupplement(engine.resolve("supplement.tsv"));
        addOpencc();
        addLoose(new StrictTable(opencc));
        addFrequent();
        addCharacters();
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary.entries().keySet().forEach(word -> words.computeIfAbsent(word, this::guard));
        }
    }

    /** All words by their UTF-16 units. */
    Map<String, Word> words() {
        return words;
    }

    /** What a character becomes by itself, in OpenCC's standard. */
    String character(String character) {
        Word word = words.get(character);
        return word == null ? opencc.standardCharacter(character) : word.form();
    }

    private void readSupplement(Path file) {
        for (TextTable.Row row : TextTable.read(file).rows()) {
            String word = row.at(0);
            String form = row.at(1);
            if (word.codePointCount(0, word.length()) != form.codePointCount(0, form.length())) {
                throw row.wrong(word + " and " + form + " differ in length");
            }
            if (supplement.form(word) != null) {
                throw row.wrong(word + " stands here twice");
            }
            supplement.add(word, form);
            int cost = cost(row);
            words.put(word, new Word(cost, form, Source.SUPPLEMENT, isContested(word)));
        }
        supplement.forms().forEach(known.forms()::put);
    }

    private void addOpencc() {
        opencc.phrases().forms().forEach((word, form) -> {
            if (!excluded.contains(word)) {
                words.computeIfAbsent(word, key -> new Word(cost(word, 1), form, Source.OPENCC, isContested(word)));
            }
        });
    }

    /** Words that only the later stages know: names of Hong Kong in their own characters. */
    private void addLoose(StrictTable strict) {
        for (Opencc.Chain chain : Opencc.Chain.values()) {
            for (String word : strict.looseForms(chain).keySet()) {
                words.computeIfAbsent(
                        word, key -> new Word(cost(word, 1), inner(word), Source.OPENCC, isContested(word)));
            }
        }
    }

    private void addFrequent() {
        frequencies.words().forEach((word, frequency) -> {
            boolean idle = frequency.count() <= SELDOM && (frequency.isPerson() || !isOpen(word));
            if (word.length() > 1 && word.length() <= LONGEST && !idle && !isDoubtful(word, frequency) && isHan(word)) {
                words.computeIfAbsent(word, key -> listed(word, frequency));
            }
        });
    }

    private void addCharacters() {
        Set<String> characters = new TreeSet<>(opencc.characters().keySet());
        for (Opencc.Chain chain : Opencc.Chain.values()) {
            characters.addAll(opencc.variantKeys(chain));
        }
        frequencies.words().keySet().stream().filter(word -> word.length() == 1).forEach(characters::add);
        for (String character : characters) {
            words.computeIfAbsent(
                    character,
                    key -> new Word(
                            cost(character, 1),
                            opencc.standardCharacter(character),
                            Source.LIST,
                            isContested(character)));
        }
    }

    private Word listed(String word, Frequency frequency) {
        int surname = frequency.isPerson() ? names.surnameLength(word) : 0;
        String form = surname > 0 ? names.form(word, surname) : inner(word);
        return new Word(cost(word, 1), form, Source.LIST, isContested(word));
    }

    private Word guard(String word) {
        return new Word(cost(word, 3), inner(word), Source.VOCABULARY, isContested(word));
    }

    /** The form of a word that has none of its own, by the longest words within it. */
    private String inner(String word) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int length = known.lengthAt(word, i);
            if (length == 0) {
                length = Character.charCount(word.codePointAt(i));
                form.append(character(word.substring(i, i + length)));
            } else {
                form.append(known.form(word.substring(i, i + length)));
            }
            i += length;
        }
        return form.toString();
    }

    private boolean isContested(String word) {
        return word.codePoints().mapToObj(Character::toString).anyMatch(contested::contains);
    }

    /**
     * Whether a word is called a person in the list, but is as likely a common word after another: 于长江, 余公里. If it is a
     * person after all, what stands beside it tells.
     */
    private boolean isDoubtful(String word, Frequency frequency) {
        int length = frequency.isPerson() ? names.surnameLength(word) : 0;
        if (length == 0) {
            return false;
        }
        Frequency rest = frequencies.words().get(word.substring(length));
        boolean common = rest != null && !rest.isPerson() && rest.count() >= COMMON;
        return names.isShy(word.substring(0, length)) || common;
    }

    private boolean isOpen(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .anyMatch(c -> opencc.characters().getOrDefault(c, List.of()).size() > 1);
    }

    /** Latin letters are matched as they are met, so words with them are of no use but in OpenCC's spelling. */
    private static boolean isHan(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }

    /** A third column is B for a word that is made of common ones, or how often the word is met. */
    private int cost(TextTable.Row row) {
        String note = row.orEmpty(2);
        if (note.isEmpty()) {
            return cost(row.at(0), 3);
        }
        return note.equals("B")
                ? cost(row.at(0), 1) + SHY
                : PersonNames.cost(Integer.parseInt(note), frequencies.total());
    }

    private int cost(String word, double factor) {
        @Nullable Frequency frequency = frequencies.words().get(word);
        if (!isHan(word)) {
            return LATIN;
        }
        int length = word.codePointCount(0, word.length());
        double count = COUNTS[Math.min(length, COUNTS.length - 1)] * factor;
        if (frequency != null) {
            count = Math.max(count, frequency.count());
        }
        return PersonNames.cost(count, frequencies.total());
    }
}
