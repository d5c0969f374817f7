package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.SiteLayout;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Accepts every conversion to Traditional script that site:check warns of: writes them to conversion/accepted.yaml in
 * the content folder, and deletes the lines there that no text needs any more; and records in translation/accepted.yaml
 * which Chinese new English paragraphs were made from. If anything is wrong with the content, every problem is told and
 * both files stay as they were.
 */
@Mojo(name = "accept", aggregator = true, threadSafe = true)
public final class AcceptMojo extends AbstractMojo {

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

    /** Whether English that is older than its Chinese is accepted as well: somebody has compared the two. */
    @Parameter(property = "site.translations", defaultValue = "false")
    private boolean translations;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        SiteLayout layout = new SiteLayout(
                root.toPath(), content.toPath(), templates.toPath(), assets.toPath(), output.toPath(), null, null);
        new EngineCall(layout, getLog()).accept(translations);
    }
}
