package io.github.twincitydigest.site.maven;

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
public final class AcceptMojo extends SiteGoal {

    /** Whether English that is older than its Chinese is accepted as well: somebody has compared the two. */
    @Parameter(property = "site.translations", defaultValue = "false")
    private boolean translations;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        call(layout()).accept(translations);
    }
}
