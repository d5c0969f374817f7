package io.github.twincitydigest.site.script;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a converter with word boundaries knows. Immutable. */
final class WordForms {

    private final Lexicon lexicon;
    private final TargetTable table;
    private final @Nullable Forms vocabulary;
    private final boolean localizedWithin;
    private final BitSet contextual;
    private final char[] defaults = new char[Character.MAX_VALUE + 1];

    WordForms(Lexicon lexicon, TargetTable table, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.table = table;
        this.vocabulary = switch (vocabulary) {
            case KEEP -> null;
            case LOCALIZE -> table.vocabulary();
            case OPENCC -> table.wholeVocabulary();
        };
        this.localizedWithin = vocabulary == Vocabulary.LOCALIZE;
        this.contextual = table.contexts().words();
        for (int c = 0; c < defaults.length; c++) {
            defaults[c] = (char) c;
        }
        Forms forms = table.words();
        for (char c : lexicon.trie().alphabet()) {
            int word = lexicon.character(c);
            if (word != DoubleArray.NONE && forms.changes(word) && forms.length(word) == 1) {
                defaults[c] = forms.pool()[forms.start(word)];
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    TargetTable table() {
        return table;
    }

    /** The region's own words, or null if words stay. */
    @Nullable Forms vocabulary() {
        return vocabulary;
    }

    /** Whether the vocabulary may be looked for within longer words; OpenCC's has those words itself. */
    boolean isLocalizedWithin() {
        return localizedWithin;
    }

    /** The numbers of the words that have contexts. Not to be written to. */
    BitSet contextual() {
        return contextual;
    }

    /** The default form of each character that has one of one unit, else the character itself. Not to be written to. */
    char[] defaults() {
        return defaults;
    }
}
