package io.github.twincitydigest.site.script.compile;

import io.github.twincitydigest.site.script.compile.Opencc.Chain;
import java.nio.file.Path;

/** A target of conversion, and what makes it. */
enum Region {
    STANDARD("zh-Hant", Chain.STANDARD, Chain.STANDARD, ""),
    TAIWAN("zh-Hant-TW", Chain.TAIWAN, Chain.TAIWAN_LOCALIZED, "vocabulary-taiwan.tsv"),
    HONG_KONG("zh-Hant-HK", Chain.HONG_KONG, Chain.HONG_KONG_LOCALIZED, "vocabulary-hongkong.tsv");

    private final String tag;
    private final Chain keep;
    private final Chain localized;
    private final String vocabulary;

    Region(String tag, Chain keep, Chain localized, String vocabulary) {
        this.tag = tag;
        this.keep = keep;
        this.localized = localized;
        this.vocabulary = vocabulary;
    }

    /** The BCP 47 tag, which its files are named for. */
    String tag() {
        return tag;
    }

    Chain keep() {
        return keep;
    }

    Chain localized() {
        return localized;
    }

    Vocabulary vocabulary(Path engine) {
        return vocabulary.isEmpty() ? Vocabulary.EMPTY : Vocabulary.read(engine.resolve(vocabulary));
    }
}
