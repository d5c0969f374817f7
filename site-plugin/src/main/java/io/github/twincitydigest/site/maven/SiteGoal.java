package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.SiteLayout;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What goals on the whole site have in common: where it lies. Parameters and nothing else, so that each is described
 * once; what a goal does is its own.
 */
abstract class SiteGoal extends SpeakingGoal {

    /** The folder that problems name files relative to. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File root = new File(".");

    /** The folder that editors write in. */
    @Parameter(property = "site.content", defaultValue = "${project.basedir}/content", required = true)
    private File content = new File("content");

    /** The folder of FreeMarker templates and messages. */
    @Parameter(property = "site.templates", defaultValue = "${project.basedir}/templates", required = true)
    private File templates = new File("templates");

    /** The folder of style sheets, pictures and other files that pages use. */
    @Parameter(property = "site.assets", defaultValue = "${project.basedir}/src/main/assets", required = true)
    private File assets = new File("assets");

    /** The folder that the site is published to. Whatever it held before is replaced. */
    @Parameter(property = "site.output", defaultValue = "${project.build.directory}/site", required = true)
    private File output = new File("site");

    /** The address to publish under, instead of the one in site.yaml. */
    @Parameter(property = "site.baseUrl")
    private @Nullable URI baseUrl;

    /**
     * A file to write every problem to in SARIF 2.1.0, besides telling it: GitHub shows it beside the line in a pull
     * request. Written also when there is none.
     */
    @Parameter(property = "site.report")
    private @Nullable File report;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "";

    /** Where the site lies, without its source texts. */
    final SiteLayout layout() {
        return layout(null);
    }

    /** Where the site lies. */
    final SiteLayout layout(@Nullable Path sourceTexts) {
        return new SiteLayout(
                root.toPath(),
                content.toPath(),
                templates.toPath(),
                assets.toPath(),
                output.toPath(),
                sourceTexts,
                baseUrl);
    }

    /** The engine, ready to be called. */
    final EngineCall call(SiteLayout layout) {
        return new EngineCall(layout, getLog(), console(), report == null ? null : report.toPath(), version);
    }
}
