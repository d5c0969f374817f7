package io.github.twincitydigest.site.script;

import io.github.twincitydigest.site.script.PersonNames.Part;

/**
 * Offers names of persons to a lattice: a surname with one or two characters after it, or with a title, the likelier if
 * a title, a verb of speech or the like stands beside it. Used for one island.
 */
final class NameFinder {

    private static final int NAME_COST = 550;
    private static final int SHORT_NAME_COST = 200;
    private static final int SHORT_SHY_NAME_COST = 400;
    private static final int SOMEBODY_COST = 150;
    private static final int GIVEN_WORD_COST = 50;
    private static final int NO_WORD_COST = 2000;

    /** What stands beside a name makes it likelier by so much. */
    static final int BEFORE_GAIN = 550;

    static final int LEFT_GAIN = 150;
    private static final int TITLE_GAIN = 600;
    private static final int AFTER_GAIN = 450;
    private static final int RIGHT_GAIN = 280;
    private static final int LIST_GAIN = 180;
    private static final int EDGE_GAIN = 100;
    private static final int FAMILIAR_GAIN = 100;

    private final Lexicon lexicon;
    private final DoubleArray trie;
    private final PersonNames persons;
    private final Lattice lattice;
    private final Island island;
    private final char[] text;
    private final int from;
    private final int to;

    NameFinder(Lexicon lexicon, PersonNames persons, Lattice lattice, Island island) {
        this.lexicon = lexicon;
        this.trie = lexicon.trie();
        this.persons = persons;
        this.lattice = lattice;
        this.island = island;
        this.text = island.text();
        this.from = island.from();
        this.to = island.to();
        lattice.gain(0, edgeGain(from - 1));
    }

    /** Offers what may begin at a place of the island, and so of the text. */
    void addNamesAt(int start) {
        int place = from + start;
        addFamiliarName(start, place);
        boolean counted = start > 0 && Numerals.isNumeral(text[place - 1]);
        if (!counted && persons.isSurnameStart(text[place])) {
            addNames(start, place);
        }
    }

    private void addNames(int start, int place) {
        for (int length = 1; length <= 2 && place + length <= to; length++) {
            Part surname = persons.surname(text, place, place + length);
            if (surname != null && !isWeekday(place)) {
                addNames(start, place + length, surname);
            }
        }
    }

    private void addNames(int start, int given, Part surname) {
        int before = lattice.gain(start);
        int surnameCost = NAME_COST + surname.cost() - before;
        if (given < to && isTitleAt(given)) {
            lattice.add(start, given - from, surnameCost - TITLE_GAIN, Lattice.NAME);
        }
        int cost = surnameCost;
        for (int end = given + 1; end <= given + 2 && end <= to; end++) {
            int givenCost = givenCost(text[end - 1], end - 1 == given);
            if (givenCost < 0) {
                return;
            }
            cost += givenCost;
            if (end == given + 2 && before >= BEFORE_GAIN && !surname.shy()) {
                cost = Math.min(cost, surnameCost + givenWordCost(given, end));
            }
            int after = gainAfter(end);
            if (!surname.shy() || before >= EDGE_GAIN || after >= RIGHT_GAIN) {
                int shortness = end > given + 1 ? 0 : surname.shy() ? SHORT_SHY_NAME_COST : SHORT_NAME_COST;
                lattice.add(
                        start,
                        end - from,
                        cost + shortness - after + island.gapCost(from + start, end - 1),
                        Lattice.NAME);
            }
        }
    }

    private boolean isWord(int start, int end) {
        return end <= to && trie.word(new String(text, start, end - start)) != DoubleArray.NONE;
    }

    /** What a given name costs that is a word besides: 胜利. */
    private int givenWordCost(int place, int end) {
        int word = trie.word(new String(text, place, end - place));
        return word == DoubleArray.NONE ? NO_WORD_COST : lexicon.cost(word) + GIVEN_WORD_COST;
    }

    /** 周 before a number is the week, but for names that the lexicon has. */
    private boolean isWeekday(int place) {
        return text[place] == '周' && place + 1 < to && Numerals.isChinese(text[place + 1]);
    }

    /** 老 and the like before a surname. */
    private void addFamiliarName(int start, int place) {
        if (place + 2 <= to && PersonNames.FAMILIAR.indexOf(text[place]) >= 0) {
            Part surname = persons.surname(text, place + 1, place + 2);
            int after = gainAfter(place + 2);
            boolean told = after >= AFTER_GAIN || ((after > 0 || start == 0) && !isWord(place + 1, place + 3));
            if (surname != null && told) {
                int gain = lattice.gain(start) + after + FAMILIAR_GAIN;
                lattice.add(start, start + 2, NAME_COST + surname.cost() - gain, Lattice.NAME);
            }
        }
    }

    /** What a character costs in a given name, or less than zero if it cannot stand there. */
    private int givenCost(char c, boolean isFirst) {
        if (c == '某') {
            return isFirst ? SOMEBODY_COST : 0;
        }
        Part part = persons.given(c);
        return part == null ? -1 : part.cost();
    }

    /** What an edge tells that has a mark of punctuation at a place: names stand in lists. */
    private int edgeGain(int mark) {
        return island.has(mark, '、') ? LIST_GAIN : EDGE_GAIN;
    }

    private int gainAfter(int place) {
        int gain = place == to ? edgeGain(to) : 0;
        int node = DoubleArray.ROOT;
        for (int i = place; i < to; i++) {
            node = trie.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                break;
            }
            int word = trie.word(node);
            if (word != DoubleArray.NONE) {
                if (lexicon.isAfterName(word) || lexicon.isTitle(word)) {
                    return AFTER_GAIN;
                }
                // A longer word says what it is: 去年 is no 去.
                gain = lexicon.isRightOfName(word) ? RIGHT_GAIN : 0;
            }
        }
        return gain;
    }

    private boolean isTitleAt(int place) {
        int node = DoubleArray.ROOT;
        for (int i = place; i < to; i++) {
            node = trie.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                return false;
            }
            int word = trie.word(node);
            if (word != DoubleArray.NONE && lexicon.isTitle(word)) {
                return true;
            }
        }
        return false;
    }
}
