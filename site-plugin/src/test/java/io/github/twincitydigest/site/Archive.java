package io.github.twincitydigest.site;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several small text files in one text block, in the format of Go's txtar: a line {@code -- path --} begins a file,
 * which ends where the next begins.
 */
final class Archive {

    private static final Pattern MARKER = Pattern.compile("^-- (\\S+) --\\n", Pattern.MULTILINE);

    private Archive() {}

    /**
     * The files by path.
     *
     * @throws IllegalArgumentException if the text does not begin with a marker, or names a file twice
     */
    static SortedMap<String, String> files(String text) {
        SortedMap<String, String> files = new TreeMap<>();
        Matcher marker = MARKER.matcher(text);
        if (!marker.lookingAt()) {
            throw new IllegalArgumentException("no file marker at the start of: " + text);
        }
        marker.reset();
        while (marker.find()) {
            String path = marker.group(1);
            int start = marker.end();
            Matcher next = MARKER.matcher(text);
            int end = next.find(start) ? next.start() : text.length();
            if (files.put(path, text.substring(start, end)) != null) {
                throw new IllegalArgumentException("twice in one archive: " + path);
            }
        }
        return Collections.unmodifiableSortedMap(files);
    }
}
