package io.github.twincitydigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of code in the documentation.
 *
 * @param line where it begins in its file
 * @param language that it says it is in
 * @param title the file that it belongs into, or null
 * @param wrong whether it is an example of a mistake
 * @param text what it says
 */
record Snippet(int line, String language, @Nullable String title, boolean wrong, String text) {

    private static final Pattern FENCE =
            Pattern.compile("( *)(`{3,})(\\S*)(?: +title=\"([^\"]+)\")?(?: +(\\{\\.wrong}))?");

    /** The blocks of a text, in order. */
    static List<Snippet> of(String markdown) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                continue;
            }
            int first = i + 1;
            StringBuilder text = new StringBuilder();
            for (i = first; !lines.get(i).strip().equals(fence.group(2)); i++) {
                text.append(lines.get(i).replaceFirst("^" + fence.group(1), "")).append('\n');
            }
            snippets.add(new Snippet(first, fence.group(3), fence.group(4), fence.group(5) != null, text.toString()));
        }
        return snippets;
    }

    /** Whether it is a file, or a part of one, of a site. */
    boolean isFile() {
        return title != null;
    }

    /** The same without comments, which are written in the language of the page. */
    String withoutComments() {
        return text.replaceAll("(?m)\\s*(?:^| )# .*$", "");
    }
}
