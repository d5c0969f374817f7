package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.starter.Draft;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a digest, topic, page or source: writes its files, with everything in them that the site knows already, and
 * marks what is still to be written. site:check lists the marks, and nothing is published before they are gone. No file
 * is ever replaced. Without parameters, it says how it is used.
 */
@Mojo(name = "new", aggregator = true, threadSafe = true)
public final class NewMojo extends SiteGoal {

    /** What to begin: digest, topic, page or source. */
    @Parameter(property = "type")
    private @Nullable String type;

    /** Its name in addresses: lower-case letters, digits and single hyphens. */
    @Parameter(property = "slug")
    private @Nullable String slug;

    /** Its title in Chinese. */
    @Parameter(property = "title")
    private @Nullable String title;

    /** Its title in English. */
    @Parameter(property = "titleEn")
    private @Nullable String titleEn;

    /** The article that a digest digests, as in source/article. By default the first that none digests yet. */
    @Parameter(property = "segment")
    private @Nullable String segment;

    /** The day that is written as that of publication. By default today's. */
    @Parameter(property = "date")
    private @Nullable String date;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        StarterGoal goal = new StarterGoal(getLog(), console());
        if (type == null && slug == null) {
            goal.say("new.usage");
            return;
        }
        List<String> files = goal.write(() -> new Draft(layout())
                .begin(new Draft.Request(
                        type, slug, title, titleEn, segment, date, LocalDate.now(ZoneId.systemDefault()))));
        goal.say("new.done");
        files.forEach(file -> goal.say("new.done.file", file));
        goal.say("new.next");
    }
}
