package io.github.twincitydigest.site.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes what VS Code, IntelliJ IDEA and similar editors need to complete, explain and check content while you type: a
 * JSON Schema of each kind of file into .site/schema, and settings that say which is for which. Settings of your own
 * stay as they are. With or without a POM.
 */
@Mojo(name = "schema", requiresProject = false, aggregator = true, threadSafe = true)
public final class SchemaMojo extends SpeakingGoal {

    /** The folder of the site, which is the one that you open in your editor. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root = new File(".");

    /** The folder that editors write in. */
    @Parameter(property = "site.content", defaultValue = "${basedir}/content", required = true)
    private File content = new File("content");

    /** The folder of FreeMarker templates and messages. */
    @Parameter(property = "site.templates", defaultValue = "${basedir}/templates", required = true)
    private File templates = new File("templates");

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new SchemaCall(root.toPath(), getLog(), console().tongue()).write(content.toPath(), templates.toPath());
    }
}
