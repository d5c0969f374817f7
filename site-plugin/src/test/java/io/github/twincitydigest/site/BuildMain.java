package io.github.twincitydigest.site;

import java.io.IOException;
import java.nio.file.Path;

/** Builds the sites in some folders, in a JVM of its own. */
final class BuildMain {

    private BuildMain() {}

    /** Fails if a site cannot be published. */
    public static void main(String... roots) throws IOException {
        for (String root : roots) {
            Outcome outcome = new SiteBuilder(SiteLayout.of(Path.of(root)), Progress.SILENT).generate();
            if (!outcome.isSound()) {
                throw new IllegalStateException(outcome.problems().toString());
            }
        }
    }
}
