package io.github.twincitydigest.site.starter;

import io.github.twincitydigest.site.source.EngineFiles;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text files with places, which are filled by name, and with blocks, which are left out where there is nothing to fill
 * their name with. A part of a path that begins with {@code dot.} begins with a dot, since a build tool may pass hidden
 * files over. Stateless.
 */
final class FileTemplates {

    // @name{@ … @}name@, in a line or around whole lines
    private static final Pattern BLOCK = Pattern.compile("@([a-z]+)\\{@(\\n?)(.*?)@\\}\\1@(\\n?)", Pattern.DOTALL);

    // @name@
    private static final Pattern PLACE = Pattern.compile("@([a-zA-Z]+(?:\\.[a-z]+)?)@");

    private FileTemplates() {}

    /** The files of a folder beside this class, filled. */
    static SortedMap<String, Bytes> files(String folder, Map<String, String> values) {
        SourceTree tree = EngineFiles.tree(FileTemplates.class, folder);
        SortedMap<String, Bytes> filled = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            String text = String.valueOf(file.text(new Problems()));
            String path = ("/" + tree.below(file)).replace("/dot.", "/.").substring(1);
            filled.put(path, Bytes.copyOf(fill(text, values).getBytes(StandardCharsets.UTF_8)));
        }
        return filled;
    }

    private static String fill(String text, Map<String, String> values) {
        String kept = BLOCK.matcher(text).replaceAll(block -> {
            boolean lines = !block.group(2).isEmpty();
            String inner = block.group(3) + (lines ? "" : block.group(4));
            boolean needed = !values.getOrDefault(block.group(1), "").isEmpty();
            return Matcher.quoteReplacement(needed ? inner : lines ? "" : block.group(4));
        });
        return PLACE.matcher(kept).replaceAll(place -> {
            String value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : value);
        });
    }
}
