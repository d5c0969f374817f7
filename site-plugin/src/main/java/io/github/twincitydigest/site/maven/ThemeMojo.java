package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.starter.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files of the engine's theme, and says which of them the site has in their stead; or copies one into the
 * site, for you to change. No file is ever replaced.
 */
@Mojo(name = "theme", aggregator = true, threadSafe = true)
public final class ThemeMojo extends SiteGoal {

    /** The file to copy, as it is listed. */
    @Parameter(property = "file")
    private @Nullable String file;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        StarterGoal goal = new StarterGoal(getLog(), console());
        ThemeFiles files = new ThemeFiles(layout());
        String wanted = file;
        if (wanted == null || wanted.isBlank()) {
            list(goal, files);
            return;
        }
        goal.write(() -> files.copy(wanted)).forEach(written -> goal.say("theme.done", written));
        goal.say("theme.next");
    }

    private static void list(StarterGoal goal, ThemeFiles files) throws MojoExecutionException {
        goal.say("theme.usage");
        try {
            files.list()
                    .forEach(entry -> goal.say(
                            switch (entry.whose()) {
                                case ENGINE -> "theme.file";
                                case NOBODY -> "theme.file.unused";
                                case OWN -> "theme.file.own";
                                case SAME -> "theme.file.same";
                            },
                            entry.path()));
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(goal.failure(e), e);
        }
    }
}
