package io.github.twincitydigest.site.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a page's own security policy allow the preview's script, style sheet and messages, which come from where the
 * page does; nothing else.
 */
final class Policy {

    private static final Pattern META = Pattern.compile(
            "(<meta\\s[^>]*http-equiv=\"Content-Security-Policy\"[^>]*content=\")([^\"]*)(\")",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");
    private static final String SELF = "'self'";
    private static final String DEFAULT = "default-src";

    private Policy() {}

    /** The page with a policy under which it can be previewed; as it is, if it has none. */
    static String relax(String html) {
        Matcher meta = META.matcher(html);
        return meta.find()
                ? html.substring(0, meta.end(1)) + relaxed(meta.group(2)) + html.substring(meta.start(3))
                : html;
    }

    private static String relaxed(String content) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : content.replace("&#39;", "'").split(";", -1)) {
            List<String> words = new ArrayList<>(List.of(directive.strip().split("\\s+", -1)));
            if (!words.get(0).isEmpty()) {
                directives.putIfAbsent(words.remove(0).toLowerCase(Locale.ROOT), words);
            }
        }
        for (String needed : NEEDED) {
            List<String> own = directives.getOrDefault(needed, directives.get(DEFAULT));
            if (own != null && !own.contains(SELF)) {
                List<String> more = new ArrayList<>(own);
                more.remove("'none'");
                more.add(SELF);
                directives.put(needed, more);
            }
        }
        List<String> written = new ArrayList<>();
        directives.forEach((name, words) -> written.add((name + " " + String.join(" ", words)).strip()));
        return String.join("; ", written);
    }
}
