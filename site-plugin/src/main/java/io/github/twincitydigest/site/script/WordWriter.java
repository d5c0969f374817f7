package io.github.twincitydigest.site.script;

import org.jspecify.annotations.Nullable;

/** Writes the form of each word that a lattice has found. Used for one island. */
final class WordWriter implements Contexts.Surroundings {

    private final WordForms words;
    private final Lexicon lexicon;
    private final DoubleArray trie;
    private final Forms forms;
    private final @Nullable Forms vocabulary;
    private final char[] defaults;
    private final Lattice lattice;
    private final Island island;
    private final Draft draft;
    private final char[] text;
    private final int from;
    private final int to;

    /** The word that is being written. */
    private int step;

    private int localizedEnd;

    WordWriter(WordForms words, Lattice lattice, Island island) {
        this.words = words;
        this.lexicon = words.lexicon();
        this.trie = lexicon.trie();
        this.forms = words.table().words();
        this.vocabulary = words.vocabulary();
        this.defaults = words.table().defaults();
        this.lattice = lattice;
        this.island = island;
        this.draft = island.draft();
        this.text = island.text();
        this.from = island.from();
        this.to = island.to();
    }

    /** Writes all of them. */
    void write() {
        int guarded = from;
        for (step = 0; step < lattice.steps(); step++) {
            int start = from + lattice.start(step);
            int end = from + lattice.end(step);
            if (vocabulary == null) {
                write(start, end, lattice.arc(step));
                continue;
            }
            int word = localizedAt(vocabulary, start, to, true);
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
                if (words.localizedWithin() && end > guarded) {
                    localizeWithin(vocabulary, start, end);
                }
            }
        }
    }

    private void write(int start, int end, int arc) {
        if (arc >= 0) {
            writeWord(start, end, arc);
        } else if (arc == Lattice.NAME) {
            writeName(start, end);
        } else {
            writeCharacters(start, end);
            if (arc == Lattice.NUMBER) {
                draft.explain(start, end, Rule.WORD, "number", false);
            }
        }
    }

    /**
     * The longest word of the vocabulary, guards included, that begins at a place and does not pass a limit; its end is
     * in {@link #localizedEnd}.
     *
     * @param whole whether it must end where a word does
     */
    private int localizedAt(Forms vocabulary, int start, int limit, boolean whole) {
        int node = DoubleArray.ROOT;
        int found = DoubleArray.NONE;
        for (int i = start; i < limit; i++) {
            node = trie.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                break;
            }
            int word = trie.word(node);
            if (word != DoubleArray.NONE && vocabulary.has(word) && (!whole || isBoundary(i + 1))) {
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
            int word = localizedAt(vocabulary, i, end, false);
            if (word == DoubleArray.NONE) {
                i++;
                continue;
            }
            if (vocabulary.changes(word)) {
                writeLocalized(vocabulary, i, localizedEnd, word);
            }
            i = localizedEnd;
        }
    }

    private void writeWord(int start, int end, int word) {
        if (words.table().contextual().get(word)) {
            writeByContext(start, end, word);
        } else {
            writeForm(start, end, word);
        }
    }

    private void writeByContext(int start, int end, int word) {
        Contexts.Finding finding =
                words.table().contexts().find(word, text, start, end, island.first(), island.last(), this);
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
                default -> end - start > island.width(start) ? Rule.WORD : Rule.CHARACTER;
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
        draft.replace(start, end, words.table().persons().form(text, start, end, defaults));
        draft.explain(start, end, Rule.NAME, "name", isAmbiguous(start, end));
    }

    private boolean isAmbiguous(int start, int end) {
        for (int i = start; i < end; i++) {
            int word = lexicon.character(text[i]);
            if (word != DoubleArray.NONE && lexicon.isAmbiguous(word)) {
                return true;
            }
        }
        return false;
    }

    private void writeCharacters(int start, int end) {
        for (int i = start; i < end; ) {
            int width = island.width(i);
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
        int arc = step == 0 ? Lattice.UNKNOWN : lattice.arc(step - 1);
        return arc >= 0 && lexicon.isBeforeName(arc);
    }

    @Override
    public boolean isAfterName() {
        return step > 0 && lattice.arc(step - 1) == Lattice.NAME;
    }

    @Override
    public boolean isBoundary(int place) {
        return place <= from || place >= to || lattice.isBoundary(place - from);
    }
}
