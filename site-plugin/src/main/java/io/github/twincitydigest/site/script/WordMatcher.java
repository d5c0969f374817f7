package io.github.twincitydigest.site.script;

/**
 * Tells a text apart into its most probable words and writes the form of each, so that no dictionary word is found
 * across two words: 包括发动机 is 包括 and 发动机, and has no 括发 in it.
 */
final class WordMatcher implements Matcher {

    /** The longest name of a surname and a given name. */
    private static final int LONGEST_NAME = 4;

    private final WordForms words;

    WordMatcher(WordForms words) {
        this.words = words;
    }

    @Override
    public void match(char[] text, int from, int to, Draft draft) {
        Lattice lattice = new Lattice();
        for (int i = from; i < to; ) {
            int end = i;
            while (end < to && Island.isWordy(text[end])) {
                end++;
            }
            if (i < end) {
                Island island = new Island(text, i, end, from, to, draft);
                new WordFinder(words.lexicon(), words.table().persons(), lattice, island).find();
                new WordWriter(words, lattice, island).write();
            }
            i = end + 1;
        }
    }

    /** A name that a dictionary has, or that is none of a surname and a given name, is converted as text. */
    @Override
    public void matchPerson(char[] name, Draft draft) {
        Lexicon lexicon = words.lexicon();
        int word = lexicon.trie().word(new String(name));
        boolean known = word != DoubleArray.NONE && lexicon.source(word) != Lexicon.LIST;
        PersonNames persons = words.table().persons();
        if (known || name.length > LONGEST_NAME || persons.surnameLength(name, 0, name.length) == 0) {
            match(name, 0, name.length, draft);
        } else {
            draft.replace(
                    0,
                    name.length,
                    persons.form(name, 0, name.length, words.table().defaults()));
        }
    }
}
