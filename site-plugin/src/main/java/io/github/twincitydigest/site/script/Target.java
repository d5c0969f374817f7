package io.github.twincitydigest.site.script;

/** What to convert into. */
public enum Target {
    /** Traditional characters by OpenCC's own standard, of no region: 爲, 裏, 羣. */
    ZH_HANT("zh-Hant"),

    /** The forms of Taiwan: 為, 裡, 群. */
    ZH_HANT_TW("zh-Hant-TW"),

    /** The forms of Hong Kong: 為, 裏, 群. */
    ZH_HANT_HK("zh-Hant-HK");

    private final String tag;

    Target(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 language tag, such as {@code zh-Hant-TW}. */
    public String tag() {
        return tag;
    }
}
