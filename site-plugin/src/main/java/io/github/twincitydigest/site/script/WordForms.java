package io.github.twincitydigest.site.script;

import org.jspecify.annotations.Nullable;

/**
 * What a converter with word boundaries knows. Immutable.
 *
 * @param vocabulary the region's own words, or null if words stay
 * @param localizedWithin whether the vocabulary may be looked for within longer words; OpenCC's has those words itself
 */
record WordForms(
        Lexicon lexicon, TargetTable table, @Nullable Forms vocabulary, boolean localizedWithin) {

    static WordForms of(Lexicon lexicon, TargetTable table, Vocabulary vocabulary) {
        return switch (vocabulary) {
            case KEEP -> new WordForms(lexicon, table, null, false);
            case LOCALIZE -> new WordForms(lexicon, table, table.vocabulary(), true);
            case OPENCC -> new WordForms(lexicon, table, table.wholeVocabulary(), false);
        };
    }
}
