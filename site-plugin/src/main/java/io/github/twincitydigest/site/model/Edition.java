package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A form in which the whole site is published, each under a path of its own. */
public enum Edition {
    /** Simplified Chinese, as written. */
    ZH_HANS("zh-Hans", Language.ZH),
    /** Traditional Chinese in the forms of Taiwan. */
    ZH_HANT_TW("zh-Hant-TW", Language.ZH),
    /** Traditional Chinese in the forms of Hong Kong. */
    ZH_HANT_HK("zh-Hant-HK", Language.ZH),
    /** English. */
    EN("en", Language.EN);

    static final ValueForm WRITTEN =
            ValueForm.oneOf(Arrays.stream(values()).map(Edition::tag).toList());

    private final String tag;
    private final Language language;

    Edition(String tag, Language language) {
        this.tag = tag;
        this.language = language;
    }

    /** The BCP 47 tag of its pages. */
    public String tag() {
        return tag;
    }

    /** The language of the text that it is made from. */
    public Language language() {
        return language;
    }

    /** The first part of its addresses: the tag in lower case. */
    public String path() {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** Whether its text is the written text converted to another script. */
    public boolean isConverted() {
        return this == ZH_HANT_TW || this == ZH_HANT_HK;
    }

    static Edition read(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        List<String> tags = Arrays.stream(values()).map(Edition::tag).toList();
        int index = tags.indexOf(text);
        if (index < 0) {
            throw new MalformedValueException(
                    Words.of("value.edition", text),
                    Suggestion.hint(text, tags, Hint.of("value.edition.hint", Words.list(tags))));
        }
        return values()[index];
    }
}
