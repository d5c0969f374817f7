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

    /**
     * A converter into a target, with terms that come before the dictionaries. The dictionaries are read at the first
     * call, once for all converters, in well under a second. Safe to call from any thread.
     */
    public static ScriptConverter to(Target target, TermBase terms) {
        return new DictionaryConverter(Lexicon.shared(), target, terms);
    }
}
