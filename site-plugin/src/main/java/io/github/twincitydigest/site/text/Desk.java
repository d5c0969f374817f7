package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.source.SourceTree;
import java.nio.file.Path;

/**
 * Where a person works. Immutable.
 *
 * @param root the folder that relative paths start from, and that messages name files relative to
 * @param siteTerms of the site in it
 */
public record Desk(Path root, TermSource siteTerms) {

    /** A file's name for messages. */
    String name(Path file) {
        return SourceTree.relative(root, file);
    }
}
