package io.github.twincitydigest.site.script;

import java.util.EnumMap;
import java.util.Map;

/**
 * Terms as people write them, one a line.
 *
 * <pre>{@code
 * 范长江
 * 软件 => zh-Hant-TW:軟體; zh-Hant-HK:軟件
 * 干流 => zh-Hant:幹流
 * }</pre>
 *
 * A name alone is never split. After an arrow stand its forms, each with the BCP 47 tag of its target, of which case
 * makes no difference (RFC 5646, 2.1.1).
 */
public final class TermSyntax {

    private static final String ARROW = "=>";

    /** Full-width as well, which is what a Chinese keyboard has. */
    private static final String SEMICOLONS = ";；";

    private static final String COLONS = ":：";

    private TermSyntax() {}

    /**
     * Reads one term.
     *
     * @throws TermSyntaxException if the line is none; it tells where and why
     */
    public static Term parse(String line) throws TermSyntaxException {
        int arrow = line.indexOf(ARROW);
        String simplified = (arrow < 0 ? line : line.substring(0, arrow)).strip();
        if (simplified.isEmpty()) {
            throw new TermSyntaxException(0, "rule.no-text", "");
        }
        return arrow < 0 ? Term.of(simplified) : new Term(simplified, forms(line, arrow + ARROW.length()));
    }

    private static Map<Target, String> forms(String line, int from) throws TermSyntaxException {
        Map<Target, String> forms = new EnumMap<>(Target.class);
        for (int start = from; start <= line.length(); ) {
            int end = start;
            while (end < line.length() && SEMICOLONS.indexOf(line.charAt(end)) < 0) {
                end++;
            }
            addForm(line, start, end, forms);
            start = end + 1;
        }
        if (forms.isEmpty()) {
            throw new TermSyntaxException(from, "rule.no-form", "");
        }
        return forms;
    }

    private static void addForm(String line, int from, int to, Map<Target, String> forms) throws TermSyntaxException {
        String form = line.substring(from, to);
        if (form.isBlank()) {
            return;
        }
        int place = from + form.length() - form.stripLeading().length();
        int colon = 0;
        while (colon < form.length() && COLONS.indexOf(form.charAt(colon)) < 0) {
            colon++;
        }
        if (colon == form.length()) {
            throw new TermSyntaxException(place, "rule.no-target", form.strip());
        }
        Target target = target(form.substring(0, colon).strip(), place);
        String written = form.substring(colon + 1).strip();
        if (written.isEmpty()) {
            throw new TermSyntaxException(from + colon, "rule.empty-form", target.tag());
        }
        if (forms.putIfAbsent(target, written) != null) {
            throw new TermSyntaxException(place, "rule.twice", target.tag());
        }
    }

    private static Target target(String tag, int place) throws TermSyntaxException {
        for (Target target : Target.values()) {
            if (target.tag().equalsIgnoreCase(tag)) {
                return target;
            }
        }
        throw new TermSyntaxException(place, "rule.unknown-target", tag);
    }
}
