package io.github.twincitydigest.site.script.compile;

import io.github.twincitydigest.site.script.compile.Frequencies.Frequency;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** How much likelier a word of the dictionaries is within a longer word. */
    private static final int KNOWN_GAIN = 300;

    /** The cost of a character that is no word at all. */
    private static final int UNKNOWN = 2000;

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
    private final Map<String, Word> words = new TreeMap<>();

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

    WordList(
            Path engine,
            Opencc opencc,
            StrictTable strict,
            Frequencies frequencies,
            PersonNames names,
            List<Vocabulary> vocabularies) {
        this.opencc = opencc;
        this.frequencies = frequencies;
        this.names = names;
        for (TextTable.Row row : TextTable.read(engine.resolve("contested.txt")).rows()) {
            row.at(0).codePoints().mapToObj(Character::toString).forEach(contested::add);
        }
        TextTable.read(engine.resolve("excluded.txt")).rows().forEach(row -> excluded.add(row.at(0)));
        readSupplement(engine.resolve("supplement.tsv"));
        addOpencc();
        addLoose(strict);
        addCharacters();
        addFrequent();
        // A row of contexts is of no use for what is no word.
        for (TextTable.Row row : TextTable.read(engine.resolve("contexts.tsv")).rows()) {
            words.computeIfAbsent(
                    row.at(0), word -> new Word(cost(word, 1), inner(word), Source.LIST, isContested(word)));
        }
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
            if (words.containsKey(word)) {
                throw row.wrong(word + " stands here twice");
            }
            int cost = cost(row);
            words.put(word, new Word(cost, form, Source.SUPPLEMENT, isContested(word)));
        }
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
                        word,
                        key -> new Word(
                                cost(word, 1), opencc.standardCharacters(word), Source.OPENCC, isContested(word)));
            }
        }
    }

    private void addFrequent() {
        Map<String, Word> listed = new TreeMap<>();
        frequencies.words().forEach((word, frequency) -> {
            boolean idle = frequency.count() <= SELDOM && (frequency.isPerson() || !isOpen(word));
            boolean fit = word.length() > 1 && word.length() <= LONGEST && isHan(word) && !words.containsKey(word);
            if (fit && !idle && !isDoubtful(word, frequency)) {
                listed.put(word, new Word(cost(word, 1), "", Source.LIST, isContested(word)));
            }
        });
        // First all costs, since the form of a word may follow from those of any others.
        words.putAll(listed);
        listed.forEach(
                (word, entry) -> words.put(word, new Word(entry.cost(), form(word), Source.LIST, entry.ambiguous())));
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

    private Word guard(String word) {
        return new Word(cost(word, 3), inner(word), Source.VOCABULARY, isContested(word));
    }

    private String form(String word) {
        Frequency frequency = frequencies.words().get(word);
        int surname = frequency != null && frequency.isPerson() ? names.surnameLength(word) : 0;
        return surname > 0 ? names.form(word, surname) : inner(word);
    }

    /** The form of a word that has none of its own: it is cut into its most probable parts, as a text would be. */
    private String inner(String word) {
        int[] costs = new int[word.length() + 1];
        int[] starts = new int[word.length() + 1];
        Arrays.fill(costs, 1, costs.length, Integer.MAX_VALUE);
        for (int start = 0; start < word.length(); start++) {
            for (int end = start + 1; end <= word.length() && costs[start] < Integer.MAX_VALUE; end++) {
                Word part = end - start == word.length() ? null : words.get(word.substring(start, end));
                boolean single = end - start == Character.charCount(word.codePointAt(start));
                if (part != null || single) {
                    int sum = costs[start] + (part == null ? UNKNOWN : innerCost(part, single));
                    if (sum < costs[end]) {
                        costs[end] = sum;
                        starts[end] = start;
                    }
                }
            }
        }
        String form = "";
        for (int end = word.length(); end > 0; end = starts[end]) {
            form = partForm(word.substring(starts[end], end), word) + form;
        }
        return form;
    }

    /** Within a word the dictionaries know more than the counts: most words are there because they hold another. */
    private static int innerCost(Word part, boolean single) {
        boolean own = part.source() == Source.OPENCC || part.source() == Source.SUPPLEMENT;
        return own && !single ? Math.max(0, part.cost() - KNOWN_GAIN) : part.cost();
    }

    private String partForm(String part, String whole) {
        Word word = words.get(part);
        if (part.equals(whole) || word == null) {
            return opencc.standardCharacters(part);
        }
        return word.form().isEmpty() ? form(part) : word.form();
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
        if (!isHan(word)) {
            return LATIN;
        }
        Frequency frequency = frequencies.words().get(word);
        int length = word.codePointCount(0, word.length());
        double count = COUNTS[Math.min(length, COUNTS.length - 1)] * factor;
        if (frequency != null) {
            count = Math.max(count, frequency.count());
        }
        return PersonNames.cost(count, frequencies.total());
    }
}
