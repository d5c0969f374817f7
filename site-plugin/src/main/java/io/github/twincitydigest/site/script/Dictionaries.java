package io.github.twincitydigest.site.script;

/**
 * The tables, each read when it is first needed. The language guarantees that a class is initialised once, and seen
 * whole by every thread (JLS 12.4.2); hence a holder for each.
 */
final class Dictionaries {

    private Dictionaries() {}

    /** OpenCC's own conversion. Not kept, since few need more than one. */
    static Matcher strict(Target target, boolean localized) {
        Input in = Input.open(target.tag().concat(localized ? ".strict-localized.bin" : ".strict.bin"));
        return new StrictMatcher(OpenccWords.TRIE, Forms.read(in), Forms.read(in));
    }

    static Lexicon lexicon() {
        return Words.LEXICON;
    }

    static TargetTable of(Target target) {
        return switch (target) {
            case ZH_HANT -> Standard.TABLE;
            case ZH_HANT_TW -> Taiwan.TABLE;
            case ZH_HANT_HK -> HongKong.TABLE;
        };
    }

    private static final class OpenccWords {
        static final DoubleArray TRIE = DoubleArray.read(Input.open("opencc.bin"));
    }

    private static final class Words {
        static final Lexicon LEXICON = Lexicon.read(Input.open("words.bin"));
    }

    private static final class Standard {
        static final TargetTable TABLE = TargetTable.read(Target.ZH_HANT);
    }

    private static final class Taiwan {
        static final TargetTable TABLE = TargetTable.read(Target.ZH_HANT_TW);
    }

    private static final class HongKong {
        static final TargetTable TABLE = TargetTable.read(Target.ZH_HANT_HK);
    }
}
