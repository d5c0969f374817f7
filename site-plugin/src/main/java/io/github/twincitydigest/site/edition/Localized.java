package io.github.twincitydigest.site.edition;

/**
 * A short text as an edition shows it. Immutable.
 *
 * @param text the text
 * @param lang its BCP 47 tag: the edition's own, unless the text is not there in its language
 */
public record Localized(String text, String lang) {
    @Override
    public String toString() {
        return text;
    }
}
