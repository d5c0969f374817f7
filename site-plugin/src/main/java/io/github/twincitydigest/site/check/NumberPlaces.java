package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where in its file a number of a paragraph stands: the prose knows only where the paragraph begins. The same
 * digits are counted in the paragraph and in the file, citations, attributes and addresses set aside. For one thread.
 */
final class NumberPlaces {

    /** What stands in the file and not in the text, though it may have digits. */
    private static final Pattern MARKUP = Pattern.compile("\\[@[^\\]]*+\\]|\\{[^}]*+\\}|\\]\\([^)]*+\\)");

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private final Map<String, SourceFile> files;
    private final Map<String, String> texts = new HashMap<>();
    private final Problems problems;

    NumberPlaces(SourceTree content, Problems problems) {
        this.files = content.files().stream().collect(Collectors.toMap(SourceFile::path, file -> file));
        this.problems = problems;
    }

    /** Where the digits that begin at an index of a claim's text stand, or the beginning of the claim. */
    Location locate(Claim claim, int start) {
        Matcher digits = DIGITS.matcher(claim.text());
        if (!digits.find(start)) {
            return claim.location();
        }
        String sought = digits.group();
        long before = numbers(claim.text().substring(0, start), sought).count();
        String file = claim.location().file();
        String text = texts.computeIfAbsent(file, this::read);
        int begin = offset(text, claim.location());
        Matcher end = BLANK_LINE.matcher(text);
        String block = text.substring(begin, end.find(begin) ? end.start() : text.length());
        String plain = MARKUP.matcher(block)
                .replaceAll(markup -> " ".repeat(markup.group().length()));
        return numbers(plain, sought)
                .skip(before)
                .findFirst()
                .map(found -> Location.behind(file, text.substring(0, begin + found.start())))
                .orElse(claim.location());
    }

    private static Stream<MatchResult> numbers(String text, String digits) {
        return DIGITS.matcher(text).results().filter(found -> found.group().equals(digits));
    }

    private String read(String path) {
        SourceFile file = files.get(path);
        String text = file == null ? null : file.text(problems);
        return text == null ? "" : text;
    }

    private static int offset(String text, Location location) {
        int line = 0;
        for (int i = 1; i < location.line() && line >= 0; i++) {
            line = text.indexOf('\n', line) + 1;
        }
        int lineEnd = text.indexOf('\n', line);
        int length = text.codePointCount(line, lineEnd < 0 ? text.length() : lineEnd);
        return text.offsetByCodePoints(line, Math.min(location.column() - 1, length));
    }
}
