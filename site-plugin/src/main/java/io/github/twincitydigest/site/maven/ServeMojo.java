package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.SiteLayout;
import java.io.File;
import java.net.URI;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site in a browser while it is written: serves it on this machine, follows every save and reloads the pages
 * that it changes. While something is wrong, the last good site stays, and every problem is shown over it. Writes
 * nothing. Ctrl-C stops it.
 */
@Mojo(name = "serve", aggregator = true, threadSafe = true)
public final class ServeMojo extends AbstractMojo {

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

    /** Where the site would be published; nothing is written there. */
    @Parameter(defaultValue = "${project.build.directory}/site", readonly = true, required = true)
    private File output = new File("site");

    /** The address to publish under, instead of the one in site.yaml. */
    @Parameter(property = "site.baseUrl")
    private @Nullable URI baseUrl;

    /** The port to serve on; 0 for any that is free. */
    @Parameter(property = "site.port", defaultValue = "8421")
    private int port;

    /** The language to speak, such as "zh" or "en"; if it is left out, that of this machine. */
    @Parameter(property = "site.locale")
    private @Nullable String locale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        SiteLayout layout = new SiteLayout(
                root.toPath(), content.toPath(), templates.toPath(), assets.toPath(), output.toPath(), null, baseUrl);
        new PreviewCall(layout, locale, getLog()).serve(port);
    }
}
