package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.text.Request;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a text is converted into Traditional Chinese, and for each word and character what decided it and what else
 * it could have become. With or without a POM; writes no file.
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends SpeakingGoal {

    /** The text to explain. */
    @Parameter(property = "text")
    private @Nullable String text;

    /** A file with the text, instead: for terminals that pass no Chinese on. */
    @Parameter(property = "site.in")
    private @Nullable File in;

    /** One target only: zh-Hant-TW (Taiwan), zh-Hant-HK (Hong Kong) or zh-Hant (no region). */
    @Parameter(property = "site.to")
    private @Nullable String to;

    /**
     * Names and terms that come first: a file with one a line, as in "范长江" or "软件 =&gt; zh-Hant-TW:軟體; zh-Hant-HK:軟件";
     * or "site" for those of the site in this folder, as by default if there is one; or "none".
     */
    @Parameter(property = "site.terms")
    private @Nullable String terms;

    /**
     * Whether the words of a text are told apart, so that no dictionary word is found across two of them: "true", as by
     * default, or "false" for what OpenCC writes, character for character.
     */
    @Parameter(property = "site.boundaries")
    private @Nullable String boundaries;

    /**
     * Whether words are translated besides characters: "keep", as by default, "localize" (软件 becomes 軟體, from a list of
     * words that are safe in edited text), or "opencc" (all of OpenCC's words).
     */
    @Parameter(property = "site.vocabulary")
    private @Nullable String vocabulary;

    /** The folder that relative file names start from. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File root = new File(".");

    /** The folder with the site's content. */
    @Parameter(property = "site.content", defaultValue = "${basedir}/content", required = true)
    private File content = new File("content");

    /** The folder of files that the site's pages use. */
    @Parameter(property = "site.assets", defaultValue = "${basedir}/src/main/assets", required = true)
    private File assets = new File("assets");

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new TextCall(root, content, assets, getLog(), console().tongue())
                .explain(new Request(to, terms, boundaries, vocabulary), text, in);
    }
}
