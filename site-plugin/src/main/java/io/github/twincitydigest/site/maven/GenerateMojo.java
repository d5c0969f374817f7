package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.SiteLayout;
import java.io.File;
import java.net.URI;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site and publishes it to the output folder. If anything is wrong with the content, every problem is told
 * and the output folder stays as it was.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, aggregator = true, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

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

    /** Builds nothing. */
    @Parameter(property = "site.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("site.skip is set: nothing is built");
            return;
        }
        SiteLayout layout = new SiteLayout(
                root.toPath(), content.toPath(), templates.toPath(), assets.toPath(), output.toPath(), null, baseUrl);
        new EngineCall(layout, getLog()).generate();
    }
}
