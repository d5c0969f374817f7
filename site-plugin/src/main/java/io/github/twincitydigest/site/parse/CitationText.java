package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
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
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?: ?- ?(\\d{1,9}))?");

    private CitationText() {}

    /**
     * @param text without the {@code @}
     * @throws MalformedValueException if it is no citation
     */
    public static Citation read(String text, Location location) throws MalformedValueException {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new MalformedValueException(Words.of("citation.form", text), Hint.of("citation.form.hint", EXAMPLE));
        }
        List<LineRange> lines = new ArrayList<>();
        for (String part : matcher.group(3).split(",", -1)) {
            lines.add(lines(part.strip()));
        }
        return new Citation(location, matcher.group(1), matcher.group(2), lines);
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
            throw new MalformedValueException(Words.of("citation.backwards", text), Hint.of("citation.backwards.hint"));
        }
        return new LineRange(first, last);
    }
}
