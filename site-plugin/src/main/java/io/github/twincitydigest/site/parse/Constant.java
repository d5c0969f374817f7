package io.github.twincitydigest.site.parse;

import java.util.Locale;

/** How constants of enumerations are written in YAML, and so in the keys of messages. */
public final class Constant {

    private Constant() {}

    /** The constant's name in lower case, with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
