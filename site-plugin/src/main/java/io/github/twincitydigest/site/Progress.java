package io.github.twincitydigest.site;

/** Hears how far a build is. Called on the thread that builds. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (stage, result, milliseconds) -> {};

    /**
     * A stage is over.
     *
     * @param stage its name
     * @param result what it made, in words
     * @param milliseconds that it took
     */
    void stage(String stage, String result, long milliseconds);
}
