package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The tags that may stand before a text in {@code -{…}-}. */
final class ScriptTags {

    /** For every script. */
    static final String ALL = "zh";

    static final String SIMPLIFIED = "zh-Hans";

    /** No sensible tag is longer, and no longer word is looked at. */
    static final int LONGEST = 32;

    private static final List<String> KNOWN = List.of(SIMPLIFIED, "zh-Hant", "zh-Hant-TW", "zh-Hant-HK", ALL);

    /** What else is written for them, above all in Wikipedia. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "zh-cn",
            SIMPLIFIED,
            "zh-sg",
            SIMPLIFIED,
            "zh-my",
            SIMPLIFIED,
            "hans",
            SIMPLIFIED,
            "hant",
            "zh-Hant",
            "zh-tw",
            "zh-Hant-TW",
            "zh-hk",
            "zh-Hant-HK",
            "zh-mo",
            "zh-Hant-HK");

    /** A language of two or three letters, or what is near to a known tag; {@code https} is neither. */
    private static final Pattern FORM = Pattern.compile("(?:[a-z]{2,3}|zh[a-z]*|han[st])(?:[-_][a-z0-9]{1,8})*");

    private ScriptTags() {}

    static boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }

    /** Whether a word before a colon was meant as a tag, known or not. */
    static boolean isTag(String word) {
        return FORM.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a word was certainly meant as a tag, whatever sign stands beside it. */
    static boolean isChinese(String word) {
        return isTag(word) && word.toLowerCase(Locale.ROOT).startsWith("zh");
    }

    /** What to write instead of an unknown tag. */
    static Hint hint(String tag) {
        String plain = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        String other = OTHER_NAMES.get(plain);
        String meant = other != null
                ? other
                : KNOWN.stream()
                        .filter(known -> known.toLowerCase(Locale.ROOT).equals(plain))
                        .findFirst()
                        .or(() -> Suggestion.nearest(tag, KNOWN))
                        .orElse(null);
        return meant == null ? Hint.of("variant.unknown-tag.hint", Words.list(KNOWN)) : Suggestion.instead(tag, meant);
    }
}
