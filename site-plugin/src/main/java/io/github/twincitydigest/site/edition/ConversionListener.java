package io.github.twincitydigest.site.edition;

/** Hears of every text that an edition converts, as often as it does so. Called on the thread that converts. */
@FunctionalInterface
public interface ConversionListener {

    /** Hears nothing. */
    ConversionListener NONE = text -> {};

    /** A text has been converted. */
    void converted(ConvertedText text);
}
