package io.github.twincitydigest.site.script;

/**
 * Where converters come from.
 *
 * <pre>{@code
 * ScriptConverter taiwan = ScriptConverters.to(Target.ZH_HANT_TW, TermBase.EMPTY);
 * taiwan.convert("村里的头发"); // 村裡的頭髮
 * }</pre>
 */
public final class ScriptConverters {

    private ScriptConverters() {}

    /** A converter into a target, with terms that come before the dictionaries, and everything else as by default. */
    public static ScriptConverter to(Target target, TermBase terms) {
        return builder(target).terms(terms).build();
    }

    /** Starts a converter with settings of its own. */
    public static Builder builder(Target target) {
        return new Builder(target);
    }

    /** The settings of a converter. Not safe to share between threads; what it builds is. */
    public static final class Builder {

        private final Target target;
        private TermBase terms = TermBase.EMPTY;

        private Vocabulary vocabulary = Vocabulary.KEEP;

        private boolean boundaries = true;

        private Builder(Target target) {
            this.target = target;
        }

        /** Terms that come before the dictionaries; none unless given. */
        public Builder terms(TermBase terms) {
            this.terms = terms;
            return this;
        }

        /** Whether words are translated besides characters; {@link Vocabulary#KEEP} unless given. */
        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            return this;
        }

        /**
         * Whether the words of a text are told apart, so that no dictionary word is found across two of them, and names
         * and neighbours are heeded; true unless given.
         *
         * <p>False makes a strict converter: outside its terms, it writes character for character what OpenCC writes
         * with the same dictionaries, quotation marks included; with any vocabulary but {@link Vocabulary#KEEP}, with
         * OpenCC's own.
         */
        public Builder boundaries(boolean boundaries) {
            this.boundaries = boundaries;
            return this;
        }

        /**
         * The converter. Dictionaries are read at the first call that needs them, once for all converters, in well
         * under a second. Safe to call from any thread.
         */
        public ScriptConverter build() {
            Matcher matcher = boundaries
                    ? new WordMatcher(WordForms.of(Dictionaries.lexicon(), Dictionaries.of(target), vocabulary))
                    : Dictionaries.strict(target, vocabulary != Vocabulary.KEEP);
            Matcher withTerms = terms.isEmpty() ? matcher : new TermMatcher(target, terms, matcher);
            return new TableConverter(target, withTerms, !boundaries);
        }
    }
}
