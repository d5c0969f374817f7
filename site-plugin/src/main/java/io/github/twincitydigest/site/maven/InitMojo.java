package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.starter.SiteStarter;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Starts a site in a folder, without a POM: writes one, an example of everything that editors write in Chinese and
 * English, a workflow that publishes the site with GitHub Pages, and settings of editors. No file is ever replaced; if
 * one is in the way, nothing is written.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends SpeakingGoal {

    /** The folder to start the site in; made if it is not there. By default the one that you are in. */
    @Parameter(property = "site.dir", defaultValue = "${basedir}", required = true)
    private File dir = new File(".");

    /** The site's name in Chinese. */
    @Parameter(property = "site.title")
    private @Nullable String title;

    /** The site's name in English. */
    @Parameter(property = "site.titleEn")
    private @Nullable String titleEn;

    /** The address that the site will be published under, as in https://example.org/digest/. */
    @Parameter(property = "site.baseUrl")
    private @Nullable String baseUrl;

    /** The folder that relative paths start from. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root = new File(".");

    @Parameter(defaultValue = "${plugin.groupId}", readonly = true)
    private String groupId = "";

    @Parameter(defaultValue = "${plugin.artifactId}", readonly = true)
    private String artifactId = "";

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        StarterGoal goal = new StarterGoal(getLog(), console());
        Path here = root.toPath().toAbsolutePath().normalize();
        Path folder = here.resolve(dir.toPath()).normalize();
        List<String> files = goal.write(() -> new SiteStarter(new SiteStarter.Engine(groupId, artifactId, version))
                .start(folder, new SiteStarter.Request(title, titleEn, baseUrl)));
        goal.say("init.done", files.size(), folder);
        if (!folder.equals(here)) {
            goal.say("init.next.folder", folder.startsWith(here) ? here.relativize(folder) : folder);
        }
        goal.say("init.next");
    }
}
