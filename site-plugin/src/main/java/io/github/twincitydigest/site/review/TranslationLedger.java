package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.AcceptedTranslation;
import io.github.twincitydigest.site.source.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file that says which Chinese the English of each paragraph was made from: a YAML list, a paragraph a line,
 * sorted. Written by {@code site:accept} only; remarks in it are not kept. Immutable.
 */
public final class TranslationLedger {

    private static final String HEADER = """
            # Which Chinese the English of each paragraph was made from. site:accept writes this file, and site:check
            # warns of English that is older than its Chinese.
            """;

    private final SortedMap<String, String> lines;
    private final SortedMap<String, String> before = new TreeMap<>();

    TranslationLedger(SortedMap<String, String> lines, List<AcceptedTranslation> before) {
        this.lines = new TreeMap<>(lines);
        before.forEach(line -> this.before.put(line.part(), line.chinese()));
    }

    /** Whether it says something else than the file does. */
    public boolean isNew() {
        return !lines.equals(before);
    }

    /** How many of its lines are new or changed. */
    public int changed() {
        return (int) lines.entrySet().stream()
                .filter(line -> !line.getValue().equals(before.get(line.getKey())))
                .count();
    }

    /**
     * Replaces the file, or leaves it as it was if that fails.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        if (lines.isEmpty()) {
            text.append("[]\n");
        }
        lines.forEach((part, chinese) ->
                text.append("- ").append(part).append(' ').append(chinese).append('\n'));
        WholeFile.writeText(file, text.toString());
    }
}
