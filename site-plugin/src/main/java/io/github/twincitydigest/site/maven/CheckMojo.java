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
 * Builds the site in memory and tells every problem, and as warnings what is left to do: articles that no digest
 * digests, texts that are not in English, numbers in English that the Chinese does not have, rules of conversion that
 * no text needs, conversions to Traditional script that depend on context and that no editor has accepted. Publishes
 * nothing; writes a page for editors to target/site-review/conversion.html.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

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

    /** The address to check against, instead of the one in site.yaml. */
    @Parameter(property = "site.baseUrl")
    private @Nullable URI baseUrl;

    /**
     * A folder with the texts of the sources: every figure must then stand in the lines that are cited for it, in
     * digits or in Chinese numerals, and numbers in paragraphs that do not are warnings. Which lines are cited is
     * written to target/site-review/coverage.html.
     */
    @Parameter(property = "site.sourceTexts")
    private @Nullable File sourceTexts;

    /** Where the site would be published; nothing is written there. */
    @Parameter(defaultValue = "${project.build.directory}/site", readonly = true, required = true)
    private File output = new File("site");

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        SiteLayout layout = new SiteLayout(
                root.toPath(),
                content.toPath(),
                templates.toPath(),
                assets.toPath(),
                output.toPath(),
                sourceTexts == null ? null : sourceTexts.toPath(),
                baseUrl);
        new EngineCall(layout, getLog()).check();
    }
}
