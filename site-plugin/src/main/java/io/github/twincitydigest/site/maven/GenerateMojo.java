package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.source.Words;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the site and publishes it to the output folder. If anything is wrong with the content, every problem is told
 * and the output folder stays as it was.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, aggregator = true, threadSafe = true)
public final class GenerateMojo extends SiteGoal {

    /** Builds nothing. */
    @Parameter(property = "site.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(Words.of("goal.generate.skipped").in(console().tongue()));
            return;
        }
        call(layout()).generate();
    }
}
