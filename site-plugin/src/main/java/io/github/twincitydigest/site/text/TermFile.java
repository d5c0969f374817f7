package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.script.TermSyntax;
import io.github.twincitydigest.site.script.TermSyntaxException;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of terms: one a line as {@link TermSyntax} has them. Empty lines, and lines that begin with {@code #}, are for
 * people; a {@code #} further on is a character like any other. Stateless.
 */
final class TermFile {

    private static final String COMMENT = "#";

    private TermFile() {}

    /**
     * @param name what problems call the file
     * @return the terms of those lines that are sound
     */
    static TermBase read(String name, Path file, Problems problems) throws IOException {
        String text = new SourceFile(name, SourceFile.Bytes.copyOf(Files.readAllBytes(file))).text(problems);
        return text == null ? TermBase.EMPTY : terms(name, text, problems);
    }

    private static TermBase terms(String name, String text, Problems problems) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        String[] written = text.split("\n", -1);
        for (int i = 0; i < written.length; i++) {
            String line = written[i];
            int number = i + 1;
            if (line.isBlank() || line.stripLeading().startsWith(COMMENT)) {
                continue;
            }
            try {
                Term term = TermSyntax.parse(line);
                Term other = terms.putIfAbsent(term.simplified(), term);
                if (other == null) {
                    lines.put(term.simplified(), number);
                } else if (!other.equals(term)) {
                    problems.error(
                            new Location(name, number, column(line, line.indexOf(term.simplified()))),
                            Words.of(
                                    "rule.other-forms",
                                    term.simplified(),
                                    String.valueOf(lines.get(term.simplified()))),
                            Hint.of("rule.other-forms.hint"));
                }
            } catch (TermSyntaxException e) {
                Location place = new Location(name, number, column(line, e.index()));
                problems.error(place, Words.of(e.kind(), e.written()), Hint.of(e.kind() + ".hint", e.written()));
            }
        }
        return TermBase.of(terms.values());
    }

    private static int column(String line, int index) {
        return 1 + line.codePointCount(0, Math.min(index, line.length()));
    }
}
