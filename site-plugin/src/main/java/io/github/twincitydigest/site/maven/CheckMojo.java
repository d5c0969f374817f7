package io.github.twincitydigest.site.maven;

import java.io.File;
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
public final class CheckMojo extends SiteGoal {

    /**
     * A folder with the texts of the sources: every figure must then stand in the lines that are cited for it, in
     * digits or in Chinese numerals, and numbers in paragraphs that do not are warnings. Which lines are cited is
     * written to target/site-review/coverage.html.
     */
    @Parameter(property = "site.sourceTexts")
    private @Nullable File sourceTexts;

    /**
     * Which warnings to tell one by one, where they are too many for a screen: kinds as the summary names them, or the
     * beginnings of their names, with commas between them; "all" for every one.
     */
    @Parameter(property = "site.details")
    private @Nullable String details;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        call(layout(sourceTexts == null ? null : sourceTexts.toPath())).check(details == null ? "" : details);
    }
}
