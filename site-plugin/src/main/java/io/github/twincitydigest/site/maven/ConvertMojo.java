package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.text.Request;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Converts a text file from Simplified into Traditional Chinese, with or without a POM. The file is UTF-8 of any size
 * and is converted line by line; line ends stay as they are. The result appears only when all of it is written.
 */
@Mojo(name = "convert", requiresProject = false, aggregator = true, threadSafe = true)
public final class ConvertMojo extends SpeakingGoal {

    /** The file to convert. */
    @Parameter(property = "site.in")
    private @Nullable File in;

    /** The file to write; may be the same. */
    @Parameter(property = "site.out")
    private @Nullable File out;

    /** What to convert into: zh-Hant-TW (Taiwan), zh-Hant-HK (Hong Kong) or zh-Hant (no region). */
    @Parameter(property = "site.to")
    private @Nullable String to;

    /**
     * Names and terms that come first: a file with one a line, as in "范长江" or "软件 =&gt; zh-Hant-TW:軟體; zh-Hant-HK:軟件";
     * or "site" for those of the site in this folder; or "none", as by default.
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
                .convert(new Request(to, terms, boundaries, vocabulary), in, out);
    }
}
