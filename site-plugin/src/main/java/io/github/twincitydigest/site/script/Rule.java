package io.github.twincitydigest.site.script;

/** What decided a {@link Step}. */
public enum Rule {
    /** A term of the {@link TermBase}. */
    TERM,
    /** A word of the mainland that gave way to the region's. */
    VOCABULARY,
    /** The name of a person, told by its surname and what stands beside it. */
    NAME,
    /** A word that the engine adds to OpenCC's dictionaries, or corrects in them. */
    SUPPLEMENT,
    /** A word of OpenCC's dictionaries. */
    PHRASE,
    /** A word that no dictionary has forms for: its characters by default, safe from words that would cut it. */
    WORD,
    /** A character that stands alone, by what stands beside it. */
    CONTEXT,
    /** A character by its default, for want of anything better. */
    CHARACTER,
    /** A quotation mark, by its depth. */
    QUOTATION
}
