package io.github.twincitydigest.site.script;

import io.github.twincitydigest.site.script.PersonNames.Part;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text apart into its most probable words and writes the form of each, so that no dictionary word is found
 * across two words: 包括发动机 is 包括 and 发动机, and has no 括发 in it.
 *
 * <p>Besides words of the lexicon there are numbers, Latin words, and names of persons: a surname with one or two
 * characters after it, the likelier if a title or the like stands beside it.
 */
final class WordMatcher implements Matcher {

    private static final int UNKNOWN_COST = 2000;
    private static final int NUMBER_COST = 700;
    private static final int UNIT_COST = 250;
    private static final int NAME_COST = 550;
    private static final int SHORT_NAME_COST = 200;
    private static final int SHORT_SHY_NAME_COST = 400;
    private static final int TITLE_GAIN = 600;
    private static final int BEFORE_GAIN = 550;
    private static final int AFTER_GAIN = 450;
    private static final int EDGE_GAIN = 100;
    private static final int LIST_GAIN = 180;
    private static final int LEFT_GAIN = 150;
    private static final int RIGHT_GAIN = 280;
    private static final int SOMEBODY_COST = 150;
    private static final int GIVEN_WORD_COST = 50;
    private static final int FAMILIAR_GAIN = 100;

    /** What makes a name of a surname among friends. */
    private static final String FAMILIAR = "老小阿";

    /** What a word costs more for each blank or line break within it: 广里 庄里 are likelier two words than 里庄. */
    private static final int GAP_COST = 400;

    /** The longest name of a surname and a given name. */
    private static final int LONGEST_NAME = 4;

    /** Arcs that are no words of the lexicon. */
    private static final int UNKNOWN = -1;

    private static final int NUMBER = -2;
    private static final int LATIN = -3;
    private static final int NAME = -4;

    private final Lexicon lexicon;
    private final DoubleArray trie;
    private final Forms forms;
    private final @Nullable Forms vocabulary;
    /** Whether the vocabulary may be looked for within longer words; OpenCC's has those words itself. */
    private final boolean safe;

    private final PersonNames persons;
    private final Contexts contexts;

    /** The words that have contexts. */
    private final BitSet contextual;

    /** The default form of each character that has one of one unit, else the character itself. */
    private final char[] defaults = new char[Character.MAX_VALUE + 1];

    WordMatcher(Lexicon lexicon, TargetTable table, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.trie = lexicon.trie();
        this.forms = table.words();
        this.vocabulary = switch (vocabulary) {
            case KEEP -> null;
            case LOCALIZE -> table.vocabulary();
            case OPENCC -> table.wholeVocabulary();
        };
        this.safe = vocabulary == Vocabulary.LOCALIZE;
        this.persons = table.persons();
        this.contexts = table.contexts();
        this.contextual = contexts.words();
        for (int c = 0; c < defaults.length; c++) {
            defaults[c] = (char) c;
        }
        for (char c : trie.alphabet()) {
            int node = trie.child(DoubleArray.ROOT, c);
            int word = node == DoubleArray.NONE ? DoubleArray.NONE : trie.word(node);
            if (word != DoubleArray.NONE && forms.changes(word) && forms.length(word) == 1) {
                defaults[c] = forms.pool()[forms.start(word)];
            }
        }
    }

    @Override
    public void match(char[] text, int from, int to, Draft draft) {
        Lattice lattice = new Lattice();
        for (int i = from; i < to; ) {
            int end = i;
            while (end < to && isWordy(text[end])) {
                end++;
            }
            if (i < end) {
                new Island(text, i, end, from, to, lattice, draft).convert();
            }
            i = end + 1;
        }
    }

    /** A name that a dictionary has, or that is none of a surname and a given name, is converted as text. */
    @Override
    public void matchPerson(char[] name, Draft draft) {
        int word = trie.word(new String(name));
        boolean known = word != DoubleArray.NONE && lexicon.source(word) != Lexicon.LIST;
        if (known || name.length > LONGEST_NAME || surnameLength(name, 0, name.length) == 0) {
            match(name, 0, name.length, draft);
        } else {
            draft.replace(0, name.length, nameForm(name, 0, name.length));
        }
    }

    private int surnameLength(char[] text, int from, int to) {
        for (int length = Math.min(2, to - from); length > 0; length--) {
            if (persons.surname(text, from, from + length) != null) {
                return length;
            }
        }
        return 0;
    }

    private String nameForm(char[] text, int from, int to) {
        StringBuilder form = new StringBuilder();
        int given = from;
        int length = surnameLength(text, from, to);
        if (length == 0 && FAMILIAR.indexOf(text[from]) >= 0) {
            form.append(defaults[text[from]]);
            given++;
            length = surnameLength(text, given, to);
        }
        Part surname = persons.surname(text, given, given + length);
        if (surname != null) {
            form.append(surname.form());
            given += length;
        }
        for (int i = given; i < to; i++) {
            boolean born = i + 1 < to && text[i + 1] == '氏';
            Part part = born ? persons.surname(text, i, i + 1) : persons.given(text[i]);
            form.append(part == null ? Character.toString(defaults[text[i]]) : part.form());
        }
        return form.toString();
    }

    private static boolean isWordy(char c) {
        if (isLatin(c)) {
            return c == '-' || c == '\u00B7' || ((c < '\u0250' || c >= '\uFF10') && Character.isLetterOrDigit(c));
        }
        return c == '\u3007' || (c >= '\u3400' && c < '\uFB00');
    }

    private static boolean isLatin(char c) {
        return c < '\u3000' || c >= '\uFF00';
    }

    /** A stretch without punctuation, with the text around it. */
    private final class Island implements Contexts.Surroundings {

        private final char[] text;
        private final int from;
        private final int to;
        private final int first;
        private final int last;
        private final Lattice lattice;
        private final Draft draft;

        private int step;
        private int localizedEnd;

        Island(char[] text, int from, int to, int first, int last, Lattice lattice, Draft draft) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.first = first;
            this.last = last;
            this.lattice = lattice;
            this.draft = draft;
        }

        void convert() {
            int length = to - from;
            lattice.clear(length);
            lattice.gain(0, edgeGain(from - 1));
            for (int i = 0; i < length; i++) {
                if (lattice.isReached(i)) {
                    addArcs(i);
                }
            }
            lattice.walk(length);
            int guarded = from;
            for (step = 0; step < lattice.steps(); step++) {
                int start = from + lattice.start(step);
                int end = from + lattice.end(step);
                if (vocabulary == null) {
                    write(start, end, lattice.arc(step));
                    continue;
                }
                int word = localizedAt(vocabulary, start);
                if (word != DoubleArray.NONE && vocabulary.changes(word) && localizedEnd > guarded) {
                    writeLocalized(vocabulary, start, localizedEnd, word);
                    while (from + lattice.end(step) < localizedEnd) {
                        step++;
                    }
                } else {
                    if (word != DoubleArray.NONE) {
                        guarded = Math.max(guarded, localizedEnd);
                    }
                    write(start, end, lattice.arc(step));
                    if (safe && end > guarded) {
                        localizeWithin(vocabulary, start, end);
                    }
                }
            }
        }

        private void addArcs(int start) {
            int place = from + start;
            char c = text[place];
            addWords(start, place);
            if (isLatin(c)) {
                addLatin(start, place);
            } else if (Numerals.isChinese(c)) {
                addNumber(start, place);
            }
            addFamiliarName(start, place);
            if (persons.isSurnameStart(c) && !(start > 0 && Numerals.isNumeral(text[place - 1]))) {
                addNames(start, place);
            }
        }

        private void addWords(int start, int place) {
            int node = DoubleArray.ROOT;
            boolean single = false;
            int width = width(place);
            for (int i = place; i < to; i++) {
                node = trie.child(node, text[i]);
                if (node == DoubleArray.NONE) {
                    break;
                }
                int word = trie.word(node);
                if (word != DoubleArray.NONE) {
                    int end = i + 1 - from;
                    lattice.add(start, end, lexicon.cost(word) + gapCost(place, i), word);
                    single |= end == start + width;
                    if (lexicon.isBeforeName(word)) {
                        lattice.gain(end, BEFORE_GAIN);
                    } else if (lexicon.isLeftOfName(word)) {
                        lattice.gain(end, LEFT_GAIN);
                    }
                }
            }
            if (!single) {
                lattice.add(start, start + width, UNKNOWN_COST, UNKNOWN);
            }
        }

        private int gapCost(int first, int last) {
            int cost = 0;
            for (int i = first; draft.hasGaps() && i < last; i++) {
                cost += draft.isGapAfter(i) ? GAP_COST : 0;
            }
            return cost;
        }

        private void addLatin(int start, int place) {
            boolean number = Numerals.isDigit(text[place]);
            if (place > from && isLatin(text[place - 1]) && Numerals.isDigit(text[place - 1]) == number) {
                // Within one already: to look ahead from every place of it would take quadratic time.
                return;
            }
            int end = place + 1;
            while (end < to && isLatin(text[end]) && Numerals.isDigit(text[end]) == number) {
                end++;
            }
            lattice.add(start, end - from, NUMBER_COST, number ? NUMBER : LATIN);
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
                lattice.add(start, end - from, NUMBER_COST, NUMBER);
            }
            if (end < to && Numerals.isUnit(text[end]) && !(end + 1 < to && text[end + 1] == '钟')) {
                lattice.add(start, end + 1 - from, NUMBER_COST + UNIT_COST, NUMBER);
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
                lattice.add(start, given - from, surnameCost - TITLE_GAIN, NAME);
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
                    lattice.add(start, end - from, cost + shortness - after + gapCost(from + start, end - 1), NAME);
                }
            }
        }

        private boolean isWord(int start, int end) {
            return end <= to && trie.word(new String(text, start, end - start)) != DoubleArray.NONE;
        }

        /** What a given name costs that is a word besides: 胜利. */
        private int givenWordCost(int place, int end) {
            int word = trie.word(new String(text, place, end - place));
            return word == DoubleArray.NONE ? UNKNOWN_COST : lexicon.cost(word) + GIVEN_WORD_COST;
        }

        /** 周 before a number is the week, but for names that the lexicon has. */
        private boolean isWeekday(int place) {
            return text[place] == '周' && place + 1 < to && Numerals.isChinese(text[place + 1]);
        }

        /** 老 and the like before a surname. */
        private void addFamiliarName(int start, int place) {
            if (place + 2 <= to && FAMILIAR.indexOf(text[place]) >= 0) {
                Part surname = persons.surname(text, place + 1, place + 2);
                int after = gainAfter(place + 2);
                boolean told = after >= AFTER_GAIN || ((after > 0 || start == 0) && !isWord(place + 1, place + 3));
                if (surname != null && told) {
                    int gain = lattice.gain(start) + after + FAMILIAR_GAIN;
                    lattice.add(start, start + 2, NAME_COST + surname.cost() - gain, NAME);
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
            return mark >= first && mark < last && text[mark] == '、' ? LIST_GAIN : EDGE_GAIN;
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
                    if (lexicon.isRightOfName(word)) {
                        gain = RIGHT_GAIN;
                    }
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

        private void write(int start, int end, int arc) {
            if (arc >= 0) {
                writeWord(start, end, arc);
            } else if (arc == NAME) {
                writeName(start, end);
            } else {
                writeCharacters(start, end);
                if (arc == NUMBER) {
                    draft.explain(start, end, Rule.WORD, "number", false);
                }
            }
        }

        /** The longest word of the vocabulary, guards included, that begins at a place and ends where a word does. */
        private int localizedAt(Forms vocabulary, int start) {
            int node = DoubleArray.ROOT;
            int found = DoubleArray.NONE;
            for (int i = start; i < to; i++) {
                node = trie.child(node, text[i]);
                if (node == DoubleArray.NONE) {
                    break;
                }
                int word = trie.word(node);
                if (word != DoubleArray.NONE && vocabulary.has(word) && isBoundary(i + 1)) {
                    found = word;
                    localizedEnd = i + 1;
                }
            }
            return found;
        }

        private void writeLocalized(Forms vocabulary, int start, int end, int word) {
            draft.replace(start, end, vocabulary.pool(), vocabulary.start(word), vocabulary.length(word));
            draft.explain(start, end, Rule.VOCABULARY, "vocabulary", false);
        }

        /** Words of the vocabulary within a longer word: 软件 in 应用软件. */
        private void localizeWithin(Forms vocabulary, int start, int end) {
            for (int i = start; i < end - 1; ) {
                int node = DoubleArray.ROOT;
                int found = DoubleArray.NONE;
                int foundEnd = i + 1;
                for (int j = i; j < end && node != DoubleArray.NONE; j++) {
                    node = trie.child(node, text[j]);
                    int word = node == DoubleArray.NONE ? DoubleArray.NONE : trie.word(node);
                    if (word != DoubleArray.NONE && j > i && vocabulary.has(word)) {
                        found = word;
                        foundEnd = j + 1;
                    }
                }
                if (found != DoubleArray.NONE && vocabulary.changes(found)) {
                    writeLocalized(vocabulary, i, foundEnd, found);
                }
                i = foundEnd;
            }
        }

        private void writeWord(int start, int end, int word) {
            if (contextual.get(word)) {
                writeByContext(start, end, word);
            } else {
                writeForm(start, end, word);
            }
        }

        private void writeByContext(int start, int end, int word) {
            Contexts.Finding finding = contexts.find(word, text, start, end, first, last, this);
            if (finding == null) {
                writeForm(start, end, word);
            } else {
                draft.replace(start, end, finding.form());
                draft.explain(start, end, Rule.CONTEXT, finding.reason(), lexicon.isAmbiguous(word));
            }
        }

        private void writeForm(int start, int end, int word) {
            if (!forms.has(word)) {
                writeCharacters(start, end);
            } else if (forms.changes(word)) {
                draft.replace(start, end, forms.pool(), forms.start(word), forms.length(word));
            }
            explain(start, end, word);
        }

        private void explain(int start, int end, int word) {
            if (draft.isExplaining()) {
                int source = lexicon.source(word);
                Rule rule = switch (source) {
                    case Lexicon.SUPPLEMENT -> Rule.SUPPLEMENT;
                    case Lexicon.OPENCC -> Rule.PHRASE;
                    default -> end - start > width(start) ? Rule.WORD : Rule.CHARACTER;
                };
                String origin = switch (rule) {
                    case SUPPLEMENT -> "supplement.tsv";
                    case PHRASE -> "STPhrases.txt";
                    case WORD -> "word list";
                    default -> "STCharacters.txt";
                };
                draft.explain(start, end, rule, origin, lexicon.isAmbiguous(word));
            }
        }

        private void writeName(int start, int end) {
            draft.replace(start, end, nameForm(text, start, end));
            draft.explain(start, end, Rule.NAME, "name", isAmbiguous(start, end));
        }

        private boolean isAmbiguous(int start, int end) {
            for (int i = start; i < end; i++) {
                int node = trie.child(DoubleArray.ROOT, text[i]);
                int word = node == DoubleArray.NONE ? DoubleArray.NONE : trie.word(node);
                if (word != DoubleArray.NONE && lexicon.isAmbiguous(word)) {
                    return true;
                }
            }
            return false;
        }

        private void writeCharacters(int start, int end) {
            for (int i = start; i < end; ) {
                int width = width(i);
                if (width == 1) {
                    if (defaults[text[i]] != text[i]) {
                        draft.replace(i, defaults[text[i]]);
                    }
                } else {
                    int word = trie.word(new String(text, i, width));
                    if (word != DoubleArray.NONE && forms.changes(word)) {
                        draft.replace(i, i + width, forms.pool(), forms.start(word), forms.length(word));
                    }
                }
                i += width;
            }
        }

        private int width(int place) {
            return Character.isHighSurrogate(text[place]) && place + 1 < to && Character.isLowSurrogate(text[place + 1])
                    ? 2
                    : 1;
        }

        @Override
        public boolean isAfterNumeral() {
            if (step == 0) {
                return false;
            }
            for (int i = from + lattice.start(step - 1); i < from + lattice.end(step - 1); i++) {
                if (!Numerals.isNumeral(text[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean isAfterTitle() {
            int arc = step == 0 ? UNKNOWN : lattice.arc(step - 1);
            return arc >= 0 && lexicon.isBeforeName(arc);
        }

        @Override
        public boolean isAfterName() {
            return step > 0 && lattice.arc(step - 1) == NAME;
        }

        @Override
        public boolean isBoundary(int place) {
            return place <= from || place >= to || lattice.isBoundary(place - from);
        }
    }
}
