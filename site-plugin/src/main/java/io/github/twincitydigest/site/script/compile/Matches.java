package io.github.twincitydigest.site.script.compile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and what becomes of them, to be searched for the longest at a place. Slow and plain: it runs once a build. */
final class Matches {

    private final Map<String, String> forms = new HashMap<>();
    private int longest;

    /** Adds a word; the first form given for it stays. */
    void add(String word, String form) {
        forms.putIfAbsent(word, form);
        longest = Math.max(longest, word.length());
    }

    @Nullable String form(String word) {
        return forms.get(word);
    }

    Map<String, String> forms() {
        return forms;
    }

    /** The length of the longest word at a place, in UTF-16 units; 0 if there is none. */
    int lengthAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            if (forms.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }
}
