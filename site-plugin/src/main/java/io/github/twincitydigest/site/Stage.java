package io.github.twincitydigest.site;

import io.github.twincitydigest.site.source.Words;
import java.util.Locale;

/** A part of a build, in the order in which they come. */
public enum Stage {
    /** Files are read. */
    READ,
    /** The site is put together. */
    ASSEMBLE,
    /** Figures and numbers are held against the texts of the sources. */
    COMPARE,
    /** Which lines of the sources are digested is worked out. */
    COVER,
    /** Editions are made. */
    CONVERT,
    /** Pages are set. */
    RENDER,
    /** Links are followed. */
    CHECK,
    /** The site replaces the one before. */
    PUBLISH,
    /** Conversions are reviewed. */
    REVIEW,
    /** What an editor has found right is recorded. */
    ACCEPT;

    /** Its name. */
    public Words words() {
        return Words.of("stage." + name().toLowerCase(Locale.ROOT));
    }
}
