package io.github.twincitydigest.site;

import io.github.twincitydigest.site.source.Words;

/** Hears how far a build is. Called on the thread that builds, one call at a time. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (stage, result, milliseconds) -> {};

    /**
     * A stage is over.
     *
     * @param result what it made
     * @param milliseconds that it took
     */
    void stage(Stage stage, Words result, long milliseconds);

    /**
     * A stage is under way. Called often, and cheap to call.
     *
     * @param done how many of its parts are done
     * @param total the number of its parts, at least 1
     */
    default void step(Stage stage, int done, int total) {}
}
