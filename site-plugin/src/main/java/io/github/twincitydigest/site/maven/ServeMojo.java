package io.github.twincitydigest.site.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser while it is written: serves it on this machine, follows every save and reloads the pages
 * that it changes. While something is wrong, the last good site stays, and every problem is shown over it. Writes
 * nothing. Ctrl-C stops it.
 */
@Mojo(name = "serve", aggregator = true, threadSafe = true)
public final class ServeMojo extends SiteGoal {

    /** The port to serve on; 0 for any that is free. */
    @Parameter(property = "site.port", defaultValue = "8421")
    private int port;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new PreviewCall(layout(), console(), getLog()).serve(port);
    }
}
