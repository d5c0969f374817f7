package io.github.twincitydigest.site.script;

/** What decided a {@link Step}. */
public enum Rule {
    /** A term of the {@link TermBase}. */
    TERM,
    /** A word that the engine lets no other word cut. */
    RESERVED,
    /** A word that the engine adds to opencc4j's dictionaries, or corrects in them. */
    SUPPLEMENT,
    /** A word of opencc4j's dictionaries. */
    PHRASE,
    /** A single character, for want of a word. */
    CHARACTER,
    /** A quotation mark, by its depth. */
    QUOTATION
}
