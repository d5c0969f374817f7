package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that pages use. Immutable. */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");
    private static final int VERSION_BYTES = 5;

    private final SourceTree tree;
    private final Map<String, String> versions = new HashMap<>();

    private Assets(SourceTree tree) {
        this.tree = tree;
        tree.files().forEach(file -> versions.put(tree.below(file), version(file)));
    }

    /** Takes the files of a folder; a name that would need escaping in a URL is a problem. */
    static Assets of(SourceTree tree, Problems problems) {
        for (SourceFile file : tree.files()) {
            if (!NAME.matcher(tree.below(file)).matches()) {
                problems.error(
                        Location.startOf(file.path()),
                        "the name of this file cannot be part of an address",
                        "use letters a-z, digits, dots, hyphens and underscores");
            }
        }
        return new Assets(tree);
    }

    Collection<SourceFile> files() {
        return tree.files();
    }

    String path(SourceFile file) {
        return tree.below(file);
    }

    /** A query that changes with the file's content, so that no browser shows a new page with an old style sheet. */
    Optional<String> version(String path) {
        return Optional.ofNullable(versions.get(path));
    }

    private static String version(SourceFile file) {
        byte[] digest = sha256().digest(file.content().toArray());
        return "?v=" + HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
