package io.github.twincitydigest.site;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a site lies. Immutable.
 *
 * @param root that problems name files relative to
 * @param content what editors write
 * @param templates how pages are set
 * @param assets what pages use
 * @param output where the site is published to
 * @param sourceTexts the texts that figures are to be compared with, or null
 * @param baseUrl the address to publish under instead of the one in {@code site.yaml}, or null; a slash at its end is
 *     added
 */
public record SiteLayout(
        Path root,
        Path content,
        Path templates,
        Path assets,
        Path output,
        @Nullable Path sourceTexts,
        @Nullable URI baseUrl) {

    public SiteLayout {
        if (baseUrl != null && !baseUrl.toString().endsWith("/")) {
            baseUrl = URI.create(baseUrl + "/");
        }
    }

    /** Where pages for editors are written, which are not published: beside the output. */
    public Path review() {
        return output.resolveSibling(output.getFileName() + "-review");
    }

    /** The layout of the folders' usual names. */
    public static SiteLayout of(Path root) {
        return new SiteLayout(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("src/main/assets"),
                root.resolve("target/site"),
                null,
                null);
    }
}
