package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one citation, {@code source/segment l.10-14, 20}, the same in YAML and, behind an {@code @}, in Markdown. */
public final class CitationText {

    /** An example for hints. */
    public static final String EXAMPLE = "source/segment l.10-14";

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9][a-z0-9-]*)/([a-z0-9][a-z0-9-]*) +l\\. ?([0-9,\\- ]+)");

    /** What was meant as a citation, with other signs between its parts. */
    private static final Pattern MEANT =
            Pattern.compile("@? *([a-z0-9][a-z0-9-]*) */ *([a-z0-9][a-z0-9-]*)[ ,;:]*([^/]*)");

    private static final Pattern LINES_MEANT = Pattern.compile(
            "[,;: ]*(?:l|ll|line|lines|第)?[. ]*([0-9]{1,9}(?: *[,-] *[0-9]{1,9})*) *行? *", Pattern.CASE_INSENSITIVE);

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?: ?- ?(\\d{1,9}))?");

    /** Part of a pattern: a range that does not begin before line 1; it may run backwards. */
    private static final String LINES = "(?!0+(?!\\d))\\d{1,9}(?: ?- ?\\d{1,9})?";

    /** Lets through ranges that run backwards. */
    public static final ValueForm LINES_WRITTEN = ValueForm.matching(LINES).orWhole(1, 999_999_999);

    /** Lets through ranges that run backwards. */
    public static final ValueForm WRITTEN =
            ValueForm.matching("[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]* +l\\. ? *" + LINES + " *(?:, *" + LINES + " *)*");

    private CitationText() {}

    /**
     * @param text without the {@code @}
     * @throws MalformedValueException if it is no citation
     */
    public static Citation read(String text, Location location) throws MalformedValueException {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new MalformedValueException(Words.of("citation.form", text), advice(text));
        }
        List<LineRange> lines = new ArrayList<>();
        int at = matcher.start(3);
        for (String part : matcher.group(3).split(",", -1)) {
            try {
                lines.add(lines(part.strip()));
            } catch (MalformedValueException e) {
                int place = at + part.length() - part.stripLeading().length();
                throw new MalformedValueException(e.fault(), e.advice(), part.isBlank() ? 0 : place);
            }
            at += part.length() + 1;
        }
        return new Citation(location, matcher.group(1), matcher.group(2), lines);
    }

    private static Hint advice(String text) {
        Matcher meant = MEANT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String lines = meant.matches() ? linesIn(meant.group(3)) : "";
        return lines.isEmpty()
                ? Hint.of("citation.form.hint", EXAMPLE)
                : Suggestion.form(text, meant.group(1) + "/" + meant.group(2) + " l." + lines);
    }

    /** The lines that a text with other words around them means; empty if there are none. */
    public static String linesIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[–—至到]", "-")
                .replace('、', ',');
        Matcher lines = LINES_MEANT.matcher(plain);
        return lines.matches() ? lines.group(1).strip().replaceAll(" *- *", "-").replaceAll(" *, *", ", ") : "";
    }

    /**
     * Reads one range of lines, {@code 10-14} or {@code 10}.
     *
     * @throws MalformedValueException if it is none
     */
    public static LineRange lines(String text) throws MalformedValueException {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedValueException(Words.of("citation.range", text), Hint.of("citation.range.hint"));
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (first < 1 || last < first) {
            Hint hint = Hint.of("citation.backwards.hint");
            throw new MalformedValueException(
                    Words.of("citation.backwards", text), last < 1 ? hint : hint.replacing(text, last + "-" + first));
        }
        return new LineRange(first, last);
    }
}
