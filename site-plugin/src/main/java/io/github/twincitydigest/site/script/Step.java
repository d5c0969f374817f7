package io.github.twincitydigest.site.script;

/**
 * One decision in a conversion, whether or not it changed anything.
 *
 * @param start where the source begins, in UTF-16 units of the whole text or of {@link Run#text()}
 * @param source what was found
 * @param result what is written instead
 * @param rule what decided it
 * @param origin where the entry stands or what the neighbours were, for a person to read: {@code STPhrases.txt},
 *     {@code after a numeral}; never empty
 * @param ambiguous whether the source has a character with more than one Traditional form in use (后, 里, 干), so that the
 *     result depends on context; {@link ScriptConverter#readings} has the forms
 */
public record Step(int start, String source, String result, Rule rule, String origin, boolean ambiguous) {

    /** Where the source ends, in UTF-16 units. */
    public int end() {
        return start + source.length();
    }
}
