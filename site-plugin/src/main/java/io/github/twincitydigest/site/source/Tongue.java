package io.github.twincitydigest.site.source;

import java.util.Locale;

/** A language that the engine speaks to its users. */
public enum Tongue {
    /** English. */
    EN("en", ", ", "; "),
    /** Chinese in Simplified script. */
    ZH("zh", "、", "；");

    private final String tag;
    private final String comma;
    private final String semicolon;

    Tongue(String tag, String comma, String semicolon) {
        this.tag = tag;
        this.comma = comma;
        this.semicolon = semicolon;
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** {@code what is wrong; what to do}. */
    String sentence(Words fault, Hint advice) {
        return fault.in(this) + semicolon + advice.words().in(this);
    }

    /** {@code where: what is wrong; what to do}. */
    public String said(Object where, Words fault, Hint advice) {
        return where + ": " + sentence(fault, advice);
    }

    /** What stands between the parts of a list. */
    String comma() {
        return comma;
    }

    /** The one for a user of a locale: Chinese for every Chinese, else English. */
    public static Tongue of(Locale locale) {
        return locale.getLanguage().equals(ZH.tag) ? ZH : EN;
    }
}
