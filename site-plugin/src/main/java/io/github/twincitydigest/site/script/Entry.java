package io.github.twincitydigest.site.script;

/**
 * What one word or character becomes.
 *
 * @param standard by OpenCC's standard
 * @param taiwan in the forms of Taiwan
 * @param hongKong in the forms of Hong Kong
 */
record Entry(String standard, String taiwan, String hongKong, Rule rule, boolean ambiguous) {

    String result(Target target) {
        return switch (target) {
            case ZH_HANT -> standard;
            case ZH_HANT_TW -> taiwan;
            case ZH_HANT_HK -> hongKong;
        };
    }
}
