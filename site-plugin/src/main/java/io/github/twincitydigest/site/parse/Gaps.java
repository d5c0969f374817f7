package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is still to be written: {@code TODO(what)}, in any text of a content folder and in remarks of its YAML. In the
 * code of a Markdown text it is an example. Stateless.
 */
public final class Gaps {

    private static final Pattern GAP = Pattern.compile("(?<![A-Za-z0-9_])TODO\\(([^)\\n]*)\\)?");
    private static final Pattern FENCE = Pattern.compile("^[ >]*(?:```|~~~)");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

    private Gaps() {}

    /** Whether a text has any. */
    public static boolean isIn(String text) {
        return GAP.matcher(text).find();
    }

    /**
     * Notes each of them.
     *
     * @param forbid whether nothing may be published before they are written
     */
    public static void note(SourceTree content, boolean forbid, Problems problems) {
        // What is wrong with a file is told when it is parsed.
        Problems told = new Problems();
        for (SourceFile file : content.files()) {
            boolean markdown = file.name().endsWith(".md");
            String text = markdown || file.name().endsWith(".yaml") ? file.text(told) : null;
            if (text != null) {
                note(file.path(), text, markdown, forbid, problems);
            }
        }
    }

    private static void note(String file, String text, boolean markdown, boolean forbid, Problems problems) {
        boolean fenced = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (markdown && FENCE.matcher(line).find()) {
                fenced = !fenced;
            } else if (!fenced) {
                note(file, number, markdown ? withoutCode(line) : line, forbid, problems);
            }
        }
    }

    private static void note(String file, int number, String line, boolean forbid, Problems problems) {
        Matcher gap = GAP.matcher(line);
        while (gap.find()) {
            Location place = new Location(file, number, 1 + line.codePointCount(0, gap.start()));
            Words fault = Words.of("gap.open", gap.group(1).strip());
            Hint advice = Hint.of("gap.open.hint");
            if (forbid) {
                problems.error(place, fault, advice);
            } else {
                problems.warning(place, fault, advice);
            }
        }
    }

    /** Code by as many spaces. */
    private static String withoutCode(String line) {
        return CODE.matcher(line)
                .replaceAll(code ->
                        " ".repeat(code.group().codePointCount(0, code.group().length())));
    }
}
