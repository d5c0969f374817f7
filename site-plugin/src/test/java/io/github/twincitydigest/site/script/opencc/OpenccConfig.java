package io.github.twincitydigest.site.script.opencc;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Vocabulary;
import java.util.Locale;

/** OpenCC's configurations that start from Simplified Chinese, by their names there. */
public enum OpenccConfig {
    S2T(Target.ZH_HANT, Vocabulary.KEEP),
    S2TW(Target.ZH_HANT_TW, Vocabulary.KEEP),
    S2TWP(Target.ZH_HANT_TW, Vocabulary.OPENCC),
    S2HK(Target.ZH_HANT_HK, Vocabulary.KEEP),
    S2HKP(Target.ZH_HANT_HK, Vocabulary.OPENCC);

    private final Target target;
    private final Vocabulary vocabulary;

    OpenccConfig(Target target, Vocabulary vocabulary) {
        this.target = target;
        this.vocabulary = vocabulary;
    }

    /** The name of the configuration in OpenCC: {@code s2tw}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it translates words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The converter that ought to give what OpenCC gives. */
    public ScriptConverter strict() {
        return converter(false);
    }

    /** The converter that heeds the boundaries of words. */
    public ScriptConverter usual() {
        return converter(true);
    }

    private ScriptConverter converter(boolean boundaries) {
        return ScriptConverters.builder(target)
                .vocabulary(vocabulary)
                .boundaries(boundaries)
                .build();
    }
}
