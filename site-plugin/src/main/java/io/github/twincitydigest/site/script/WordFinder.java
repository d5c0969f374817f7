package io.github.twincitydigest.site.script;

/**
 * Tells an island apart into its most probable words: offers to a lattice the words of the lexicon, numbers, Latin
 * words and names, and lets it find the cheapest way. Used for one island.
 */
final class WordFinder {

    private static final int UNKNOWN_COST = 2000;
    private static final int NUMBER_COST = 700;
    private static final int UNIT_COST = 250;

    private final Lexicon lexicon;
    private final DoubleArray trie;
    private final Lattice lattice;
    private final Island island;
    private final NameFinder names;
    private final char[] text;
    private final int from;
    private final int to;

    WordFinder(Lexicon lexicon, PersonNames persons, Lattice lattice, Island island) {
        this.lexicon = lexicon;
        this.trie = lexicon.trie();
        this.lattice = lattice;
        this.island = island;
        this.text = island.text();
        this.from = island.from();
        this.to = island.to();
        lattice.clear(island.length());
        this.names = new NameFinder(lexicon, persons, lattice, island);
    }

    /** Finds the words, which the lattice then has. */
    void find() {
        for (int start = 0; start < island.length(); start++) {
            if (lattice.isReached(start)) {
                addArcs(start);
            }
        }
        lattice.walk(island.length());
    }

    private void addArcs(int start) {
        int place = from + start;
        addWords(start, place);
        if (Island.isLatin(text[place])) {
            addLatin(start, place);
        } else if (Numerals.isChinese(text[place])) {
            addNumber(start, place);
        }
        names.addNamesAt(start);
    }

    private void addWords(int start, int place) {
        int node = DoubleArray.ROOT;
        boolean single = false;
        int width = island.width(place);
        for (int i = place; i < to; i++) {
            node = trie.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                break;
            }
            int word = trie.word(node);
            if (word != DoubleArray.NONE) {
                int end = i + 1 - from;
                lattice.add(start, end, lexicon.cost(word) + island.gapCost(place, i), word);
                single |= end == start + width;
                if (lexicon.isBeforeName(word)) {
                    lattice.gain(end, NameFinder.BEFORE_GAIN);
                } else if (lexicon.isLeftOfName(word)) {
                    lattice.gain(end, NameFinder.LEFT_GAIN);
                }
            }
        }
        if (!single) {
            lattice.add(start, start + width, UNKNOWN_COST, Lattice.UNKNOWN);
        }
    }

    private void addLatin(int start, int place) {
        boolean number = Numerals.isDigit(text[place]);
        if (place > from && Island.isLatin(text[place - 1]) && Numerals.isDigit(text[place - 1]) == number) {
            // Within one already: to look ahead from every place of it would take quadratic time.
            return;
        }
        int end = place + 1;
        while (end < to && Island.isLatin(text[end]) && Numerals.isDigit(text[end]) == number) {
            end++;
        }
        lattice.add(start, end - from, NUMBER_COST, number ? Lattice.NUMBER : Lattice.LATIN);
        if (number) {
            addNumber(start, place);
        }
    }

    private void addNumber(int start, int place) {
        if (place > from && Numerals.isNumeral(text[place - 1])) {
            return;
        }
        int end = place + 1;
        while (end < to && Numerals.isNumeral(text[end])) {
            end++;
        }
        if (end > place + 1) {
            lattice.add(start, end - from, NUMBER_COST, Lattice.NUMBER);
        }
        if (end < to && Numerals.isUnit(text[end]) && !(end + 1 < to && text[end + 1] == '钟')) {
            lattice.add(start, end + 1 - from, NUMBER_COST + UNIT_COST, Lattice.NUMBER);
        }
    }
}
