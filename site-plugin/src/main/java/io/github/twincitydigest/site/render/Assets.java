package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that pages use. A folder named as a style sheet or a script, such as {@code css/site.css/}, is one file:
 * its files joined in the order of their names, so that a theme is written in parts and loaded at once. Style sheets
 * are published without their comments. Immutable.
 */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");
    private static final Pattern PARTED = Pattern.compile("(.+?\\.(?:css|js))/.+");
    private static final int VERSION_BYTES = 5;

    private final SortedMap<String, Bytes> files;
    private final Map<String, String> versions = new HashMap<>();

    private Assets(SortedMap<String, Bytes> files) {
        this.files = files;
        files.forEach((path, content) -> versions.put(path, version(content)));
    }

    /** Takes the files of a folder; a name that would need escaping in a URL is a problem. */
    static Assets of(SourceTree tree, Problems problems) {
        SortedMap<String, ByteArrayOutputStream> contents = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            String path = tree.below(file);
            if (!NAME.matcher(path).matches()) {
                problems.error(
                        Location.startOf(file.path()), Words.of("file.asset-name"), Hint.of("file.asset-name.hint"));
            }
            contents.computeIfAbsent(whole(path), it -> new ByteArrayOutputStream())
                    .writeBytes(file.content().toArray());
        }
        SortedMap<String, Bytes> files = new TreeMap<>();
        contents.forEach((path, content) -> files.put(path, published(path, content.toByteArray())));
        return new Assets(files);
    }

    private static Bytes published(String path, byte[] content) {
        if (!path.endsWith(".css")) {
            return Bytes.copyOf(content);
        }
        String sheet = StyleSheet.compact(new String(content, StandardCharsets.UTF_8));
        return Bytes.copyOf(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** The file that a file is published in: itself, or the one that it is a part of. */
    private static String whole(String path) {
        Matcher parted = PARTED.matcher(path);
        return parted.matches() ? parted.group(1) : path;
    }

    /** Every file as it is published, by path. */
    SortedMap<String, Bytes> files() {
        return files;
    }

    /** A query that changes with the file's content, so that no browser shows a new page with an old style sheet. */
    Optional<String> version(String path) {
        return Optional.ofNullable(versions.get(path));
    }

    /** How large a picture is, if it says so. */
    Optional<PictureSize> size(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(PictureSize::of);
    }

    private static String version(Bytes content) {
        byte[] digest = sha256().digest(content.toArray());
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
