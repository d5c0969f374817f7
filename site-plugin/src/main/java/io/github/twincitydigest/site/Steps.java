package io.github.twincitydigest.site;

/** Counts the parts of a stage that are done, also when several threads do them. */
final class Steps {

    private final Progress progress;
    private final Stage stage;
    private final int total;
    private int done;

    Steps(Progress progress, Stage stage, int total) {
        this.progress = progress;
        this.stage = stage;
        this.total = total;
    }

    synchronized void next() {
        done++;
        progress.step(stage, done, total);
    }
}
