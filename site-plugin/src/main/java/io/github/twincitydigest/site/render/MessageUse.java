package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether anything says what a site has words for. Stateless. */
final class MessageUse {

    private MessageUse() {}

    /**
     * Warns of messages of the site that neither replace one of the engine's nor are asked for by a template of the
     * site: probably a slip.
     */
    static void warn(
            Map<String, Located<String>> own,
            Map<String, Located<String>> engines,
            SourceTree templates,
            Problems problems) {
        // What is wrong with a file has been told when it was parsed.
        Problems told = new Problems();
        String asking = String.join(
                "\n",
                templates.own().files().stream()
                        .filter(file -> file.name().endsWith(Templates.SUFFIX))
                        .map((SourceFile file) -> String.valueOf(file.text(told)))
                        .toList());
        Set<String> known = new TreeSet<>();
        engines.keySet().forEach(key -> known.add(Messages.base(key)));
        own.forEach((key, text) -> {
            String base = Messages.base(key);
            if (!known.contains(base) && !mayAsk(asking, base)) {
                problems.warning(
                        text.location(),
                        Words.of("message.unused", key),
                        Suggestion.nearest(base, known)
                                .map(it -> Hint.of("hint.nearest", it).replacing(base, it))
                                .orElseGet(() -> Hint.of("message.unused.hint")));
            }
        });
    }

    /** Whether the key, or what it begins with up to a dot, stands in quotes. */
    private static boolean mayAsk(String templates, String key) {
        if (templates.contains("\"" + key + "\"") || templates.contains("'" + key + "'")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String beginning = key.substring(0, dot + 1);
            if (templates.contains("\"" + beginning + "\"") || templates.contains("'" + beginning + "'")) {
                return true;
            }
        }
        return false;
    }
}
